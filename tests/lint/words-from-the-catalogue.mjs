/**
 * Every word that a person sees, or hears from a screen reader, comes from the message catalogue: words in
 * the code are seen in one language only. Signs without a letter, such as a dash between two numbers, are
 * no words.
 */

const word = /\p{L}/u;
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'label',
  'placeholder',
  'title',
]);

/** @typedef {{ type: string, [key: string]: any }} Node */

/**
 * @param {Node | null} node an expression whose value is shown
 * @returns {Node[]} the literal words it may show
 */
function literalWords(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && word.test(node['value']) ? [node] : [];
    case 'TemplateLiteral':
      return node['quasis'].some((/** @type {Node} */ part) => word.test(part['value'].raw)) ? [node] : [];
    case 'ConditionalExpression':
      return [...literalWords(node['consequent']), ...literalWords(node['alternate'])];
    case 'LogicalExpression':
      return [...literalWords(node['left']), ...literalWords(node['right'])];
    case 'BinaryExpression':
      // What is compared is not shown.
      return node['operator'] === '+' ? [...literalWords(node['left']), ...literalWords(node['right'])] : [];
    case 'JSXExpressionContainer':
      return literalWords(node['expression']);
    default:
      return [];
  }
}

/** @type {import('eslint').Rule.RuleModule} */
export const wordsFromTheCatalogue = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { literal: 'Words come from the message catalogue in src/locales, never from the code.' },
  },
  create(context) {
    /** @param {Node | null} shown */
    function check(shown) {
      for (const node of literalWords(shown)) {
        context.report({ node: /** @type {any} */ (node), messageId: 'literal' });
      }
    }

    return {
      JSXText(/** @type {any} */ node) {
        if (word.test(node.value)) context.report({ node, messageId: 'literal' });
      },
      JSXExpressionContainer(/** @type {any} */ node) {
        const isChild = node.parent.type === 'JSXElement' || node.parent.type === 'JSXFragment';
        if (isChild) check(node);
      },
      JSXAttribute(/** @type {any} */ node) {
        if (spokenAttributes.has(node.name.name)) check(node.value);
      },
    };
  },
};
