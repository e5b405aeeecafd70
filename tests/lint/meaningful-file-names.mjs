import { relative, sep } from 'node:path';

/**
 * A file is named for what it means. A name that only says what kind of thing is inside collects whatever
 * has no better place, and an index file hides where things come from.
 */

const meaningless = new Set([
  'common',
  'constants',
  'helper',
  'helpers',
  'index',
  'lib',
  'misc',
  'service',
  'services',
  'shared',
  'type',
  'types',
  'util',
  'utils',
]);

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

/** @type {import('eslint').Rule.RuleModule} */
export const meaningfulFileNames = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      meaningless: '“{{name}}” says nothing about what is inside. Name the file or folder for what it means.',
      kebabCase: '“{{name}}” is not in kebab-case.',
    },
  },
  create(context) {
    return {
      Program(node) {
        const names = relative(context.cwd, context.filename).split(sep);
        for (const name of names) {
          const stem = name.replace(/\..*$/, '');
          if (meaningless.has(stem)) context.report({ node, messageId: 'meaningless', data: { name } });
          if (!kebabCase.test(name.replace(/^\./, ''))) {
            context.report({ node, messageId: 'kebabCase', data: { name } });
          }
        }
      },
    };
  },
};
