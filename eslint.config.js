import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { awaitsInTransactions } from './tests/lint/awaits-in-transactions.mjs';
import { meaningfulFileNames } from './tests/lint/meaningful-file-names.mjs';
import { wordsFromTheCatalogue } from './tests/lint/words-from-the-catalogue.mjs';

const source = ['src/**/*.{ts,tsx}'];
const everything = ['**/*.{ts,tsx,js,mjs}'];
const toolConfigurations = ['*.{ts,js,mjs}', 'tests/**/*.config.{ts,mjs}'];

const evenkeel = {
  rules: {
    'awaits-in-transactions': awaitsInTransactions,
    'meaningful-file-names': meaningfulFileNames,
    'words-from-the-catalogue': wordsFromTheCatalogue,
  },
};

export default defineConfig(
  globalIgnores(['dist', 'coverage', 'tests/.results']),
  {
    files: everything,
    plugins: { evenkeel },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'evenkeel/meaningful-file-names': 'error',
      // One name for one thing in every file: a default export is named anew by each that imports it.
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
      // `!= null` is the one loose comparison with a meaning of its own: neither null nor undefined.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // The tools that read these insist on a default export.
    files: toolConfigurations,
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: [...source, 'tests/**/*.{ts,tsx}', 'vite.config.ts'],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'], defaultProject: 'tests/tsconfig.json' },
      },
    },
  },
  {
    files: [...source, 'vite.config.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      // A record kind or an answer added later must be answered for wherever kinds are told apart.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // A name that starts with _ is one that the shape of a function or an object asks for and nobody reads.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers read well in text; everything else in a template is still an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler written as one expression is no claim that its value is used.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // What is written to the console can be read by the next person at the device.
      'no-console': 'error',
      'no-alert': 'error',
      'no-eval': 'error',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'dexie', message: 'Only src/vault knows the database.' },
            {
              name: 'dexie-react-hooks',
              message: 'Screens read the caseload, which holds only what is saved.',
            },
          ],
          patterns: [
            {
              group: ['../*', '..'],
              message: 'From another folder, import by #src/..., so that moving a file shows.',
            },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          // The records hold text of any kind, and none of it is ever markup.
          selector:
            'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
          message: 'Text is shown as text; nothing is ever interpreted as markup.',
        },
        {
          selector:
            'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/], CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
          message: 'Text is shown as text; nothing is ever interpreted as markup.',
        },
      ],
    },
  },
  {
    files: ['src/vault/**/*.ts'],
    rules: {
      'evenkeel/awaits-in-transactions': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['../*', '..'],
              message: 'From another folder, import by #src/..., so that moving a file shows.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // ui/ too: its controls take their words from the screens.
    files: ['src/{app,screens,ui}/**/*.tsx'],
    rules: { 'evenkeel/words-from-the-catalogue': 'error' },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    rules: {
      // A promise that a test forgets to await is a test that passes without having looked.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      // A test says what it knows about its own fixtures; where it is wrong, it fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Playwright reads from the first parameter which fixtures a journey needs, even if none.
      'no-empty-pattern': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
);
