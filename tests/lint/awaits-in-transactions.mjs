/**
 * IndexedDB commits a transaction as soon as nothing asks anything of it. Awaiting something else inside
 * (WebCrypto was measured) therefore commits half of the work, and rows survive an error thrown later. So
 * inside the function given to `*.transaction(...)`, or to a migration's `*.upgrade(...)`, only calls that
 * start at the database, at one of its tables or at the transaction itself may be awaited or returned.
 *
 * Everything else is done before: validate, serialise, seal, and then write bytes that are ready.
 */

/** @typedef {any} Node what the parser makes of TypeScript is wider than what ESLint's types describe */

const scopes = new Set(['transaction', 'upgrade']);
const continuations = new Set(['then', 'catch', 'finally']);

/** @param {Node | null | undefined} node */
const isFunction = (node) => node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';

/**
 * @param {Node} node
 * @returns {Node} the expression itself, without what only TypeScript sees
 */
function bare(node) {
  const typeOnly = ['TSAsExpression', 'TSNonNullExpression', 'TSSatisfiesExpression', 'ChainExpression'];
  return typeOnly.includes(node.type) ? bare(node.expression) : node;
}

/**
 * @param {Node} node
 * @returns {string[]} where a chain of members and calls starts and what it passes: `a.b().c` gives a, b, c
 */
function chain(node) {
  const expression = bare(node);
  if (expression.type === 'CallExpression') return chain(expression.callee);
  if (expression.type === 'ThisExpression') return ['this'];
  if (expression.type === 'Identifier') return [expression.name];
  if (expression.type !== 'MemberExpression') return [''];
  const { property } = expression;
  const name = property.type === 'PrivateIdentifier' ? `#${property.name}` : property.name;
  return [...chain(expression.object), expression.computed ? '[]' : name];
}

/**
 * @param {readonly string[]} whole
 * @param {readonly string[]} start
 */
const startsWith = (whole, start) => start.length > 0 && start.every((name, index) => whole[index] === name);

/**
 * @param {Node} call of transaction(...) or upgrade(...)
 * @returns {string[][]} the chains that belong to the transaction
 */
function ownChains(call) {
  const { callee, arguments: parameters } = call;
  const body = parameters.at(-1);
  const own = body.params.map((/** @type {Node} */ parameter) => chain(parameter));
  if (callee.property.name === 'transaction') {
    const tables = parameters
      .slice(1, -1)
      .flatMap((/** @type {Node} */ table) => (table.type === 'ArrayExpression' ? table.elements : [table]))
      .filter((/** @type {Node} */ table) => table !== null && table.type !== 'Literal');
    own.push(chain(callee.object), ...tables.map((/** @type {Node} */ table) => chain(table)));
  }
  return own.filter((/** @type {string[]} */ names) => names[0] !== '');
}

/**
 * @param {Node} call
 * @returns {boolean} whether the call opens a scope in which awaiting is dangerous
 */
function opensScope(call) {
  const { callee } = call;
  return callee.type === 'MemberExpression' && !callee.computed && scopes.has(callee.property.name);
}

/**
 * @param {Node} node
 * @returns {{ call: Node, body: Node } | undefined} the innermost transaction that runs this node
 */
function surroundingScope(node) {
  /** @type {Node | undefined} */
  let inner = node;
  for (let outer = node.parent; outer !== undefined && outer !== null; inner = outer, outer = outer.parent) {
    if (
      outer.type === 'CallExpression' &&
      opensScope(outer) &&
      outer.arguments.at(-1) === inner &&
      isFunction(inner)
    ) {
      return { call: outer, body: inner };
    }
  }
  return undefined;
}

/**
 * @param {Node} node
 * @returns {Node[]} the calls whose promise a returned expression may hand on
 */
function returnedCalls(node) {
  const expression = bare(node);
  if (expression.type === 'ConditionalExpression') {
    return [...returnedCalls(expression.consequent), ...returnedCalls(expression.alternate)];
  }
  if (expression.type === 'LogicalExpression') {
    return [...returnedCalls(expression.left), ...returnedCalls(expression.right)];
  }
  return expression.type === 'CallExpression' || expression.type === 'NewExpression' ? [expression] : [];
}

/** @type {import('eslint').Rule.RuleModule} */
export const awaitsInTransactions = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      foreign:
        'Inside a transaction only calls on its own tables may be awaited or returned: IndexedDB commits early otherwise. Do this before the transaction.',
      continuation:
        'Inside a transaction, await the table’s call itself: a continuation may wait for something else and commit early.',
      inline: 'Write the transaction’s function in place, so that what it awaits can be checked.',
    },
  },
  create(context) {
    /**
     * @param {Node} expression
     * @param {Node} call of the transaction
     */
    function checkChain(expression, call) {
      const names = chain(expression);
      if (names.join('.') === 'Promise.all') {
        const [together] = bare(expression).arguments;
        if (together?.type === 'ArrayExpression') {
          for (const one of together.elements) checkChain(one, call);
          return;
        }
      }
      const isOwn = ownChains(call).some((own) => names.length > own.length && startsWith(names, own));
      if (!isOwn) context.report({ node: expression, messageId: 'foreign' });
      else if (names.some((name) => continuations.has(name))) {
        context.report({ node: expression, messageId: 'continuation' });
      }
    }

    /**
     * @param {Node} returned
     * @param {Node} func that returns it
     */
    function checkReturned(returned, func) {
      const scope = surroundingScope(returned);
      if (scope === undefined || scope.body !== func) return;
      for (const call of returnedCalls(returned)) checkChain(call, scope.call);
    }

    /** @type {Record<string, (node: Node) => void>} */
    const listeners = {
      CallExpression(call) {
        const { callee, arguments: parameters } = call;
        if (!opensScope(call) || isFunction(parameters.at(-1))) return;
        // IndexedDB's own transaction(...) takes no function and is none of our business.
        const takesFunction = callee.property.name === 'upgrade' || parameters.length > 2;
        if (takesFunction && ['Identifier', 'MemberExpression'].includes(parameters.at(-1)?.type)) {
          context.report({ node: parameters.at(-1), messageId: 'inline' });
        }
      },
      AwaitExpression(node) {
        const scope = surroundingScope(node);
        // `return await x` and `=> await x` are seen here once, not a second time as returned.
        if (scope !== undefined) checkChain(node.argument, scope.call);
      },
      ForOfStatement(node) {
        if (node.await && surroundingScope(node) !== undefined) {
          context.report({ node, messageId: 'foreign' });
        }
      },
      ReturnStatement(node) {
        const { argument } = node;
        if (argument === null) return;
        let func = node.parent;
        while (func !== null && !/Function/.test(func.type)) func = func.parent;
        checkReturned(argument, func);
      },
      ArrowFunctionExpression(node) {
        const { body } = node;
        if (body.type !== 'BlockStatement') checkReturned(body, node);
      },
    };
    return listeners;
  },
};
