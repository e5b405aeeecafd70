/**
 * The layers of Evenkeel, and all that each may import. The rules below are generated from this table;
 * docs/architecture.md says why the layers are these.
 */
const layers = {
  domain: { layers: [], packages: ['zod'] },
  guidance: { layers: ['domain'], packages: [] },
  crypto: { layers: [], packages: ['hash-wasm', '@noble/*', '@scure/*', '@zxcvbn-ts/*'] },
  vault: { layers: ['domain', 'crypto'], packages: ['dexie', 'react'] },
  exchange: {
    layers: ['domain', 'crypto'],
    // A recipient of our own, for a faster scrypt, deals in the primitives of age's format.
    packages: ['age-encryption', '@noble/ciphers', '@scure/base', 'ical-generator'],
  },
  ui: { layers: [], packages: ['react', '@base-ui/react'] },
  screens: {
    layers: ['vault', 'exchange', 'guidance', 'ui', 'domain', 'crypto'],
    packages: ['react', 'react-router', 'use-intl'],
  },
  app: {
    layers: ['screens', 'vault', 'exchange', 'guidance', 'ui', 'domain', 'crypto', 'locales'],
    packages: ['react', 'react-dom', 'react-router', 'use-intl', 'temporal-polyfill', 'workbox-*', 'zod'],
  },
  locales: { layers: [], packages: [] },
};

/** What the browser, or the build, loads first. Everything else must be reachable from these. */
const entries = ['src/app/main.tsx', 'src/app/service-worker/service-worker.ts', 'vite.config.ts'];

/** @param {readonly string[]} alternatives */
const anyOf = (alternatives) => `(${alternatives.join('|')})`;

/** @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*/g, '[^/]+');

const listedFolders = `^src/${anyOf(
  Object.keys(layers).map((layer) => (layer === 'screens' ? 'screens/[^/]+' : layer)),
)}/`;

const layerRules = Object.entries(layers).flatMap(([layer, allowed]) => {
  const from = { path: `^src/${layer}/` };
  const ownPackages = allowed.packages.map((name) => `node_modules/${literally(name)}/`);
  return [
    {
      name: `${layer}-imports-only-its-layers`,
      severity: 'error',
      from,
      to: { path: '^src/', pathNot: `^src/${anyOf([layer, ...allowed.layers])}/` },
    },
    {
      name: `${layer}-imports-only-its-packages`,
      severity: 'error',
      from,
      to: {
        path: 'node_modules/',
        ...(ownPackages.length > 0 && { pathNot: anyOf(ownPackages) }),
      },
    },
  ];
});

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...layerRules,
    {
      name: 'screens-never-import-each-other',
      comment: 'What several of them draw lies in parts/, which imports no screen.',
      severity: 'error',
      from: { path: '^src/screens/([^/]+)/' },
      to: { path: '^src/screens/', pathNot: '^src/screens/($1|parts)/' },
    },
    {
      name: 'every-file-in-a-listed-folder',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: listedFolders },
    },
    {
      name: 'every-importing-file-in-a-listed-folder',
      severity: 'error',
      from: { path: '^src/', pathNot: listedFolders },
      to: {},
    },
    {
      name: 'source-imports-only-source-and-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', 'node_modules/'], couldNotResolve: false },
    },
    {
      name: 'no-unresolved-import',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'no-cycle',
      comment: 'Type-only cycles count: two files that need each other to be understood are one file.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment: 'What only a test reaches is not part of the product.',
      severity: 'error',
      from: { path: `^${anyOf(entries.map(literally))}$` },
      to: {
        path: '^src/',
        pathNot: ['\\.d\\.ts$', ...entries.map((entry) => `^${literally(entry)}$`)],
        reachable: false,
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json', '.css'],
    },
  },
};

export default configuration;
