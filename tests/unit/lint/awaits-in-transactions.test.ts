import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, describe, it } from 'vitest';
import { awaitsInTransactions } from '../../lint/awaits-in-transactions.mjs';

Object.assign(RuleTester, { describe, it, afterAll });
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as never } });

const foreign = { messageId: 'foreign' };

/** A transaction with this in its function, inside an async method. */
function inside(statements: string): string {
  return `class Store { async save() { await this.#db.transaction('rw', [this.#db.rows, heads], async (tx) => { ${statements} }); } }`;
}

tester.run('awaits-in-transactions', awaitsInTransactions, {
  valid: [
    inside('await this.#db.rows.add(row);'),
    inside('await heads.put(head);'),
    inside("const found = await tx.table('rows').where('id').equals(1).first(); return found;"),
    inside('return this.#db.rows.count();'),
    inside('await Promise.all([heads.get(1), this.#db.rows.toArray()]);'),
    inside('const text = JSON.stringify(await heads.get(1)); return { text };'),
    inside('await (heads as Table).put(head);'),
    "const sealed = await seal(row); await db.transaction('rw', db.rows, () => db.rows.add(sealed));",
    "await db.transaction('rw', db.rows, () => { done = true; }); await fetch('/');",
    "const request = db.transaction(['rows'], 'readonly').objectStore('rows');",
    "db.version(2).stores({}).upgrade(async (tx) => { await tx.table('rows').toCollection().modify(widen); });",
  ],
  invalid: [
    { code: inside('await seal(row);'), errors: [foreign] },
    { code: inside('await crypto.subtle.encrypt(how, key, bytes);'), errors: [foreign] },
    { code: inside("await fetch('/');"), errors: [foreign] },
    { code: inside('await new Promise(later);'), errors: [foreign] },
    { code: inside('await pending;'), errors: [foreign] },
    { code: inside('await append(tx, row);'), errors: [foreign] },
    { code: inside('await this.#other.rows.add(row);'), errors: [foreign] },
    { code: inside('await this.save();'), errors: [foreign] },
    { code: inside('for await (const row of rows()) use(row);'), errors: [foreign] },
    { code: inside('await Promise.all([heads.get(1), seal(row)]);'), errors: [foreign] },
    { code: inside('await Promise.all(rows.map(seal));'), errors: [foreign] },
    { code: inside('await heads.put(await seal(row));'), errors: [foreign] },
    { code: inside('await heads.each(async (head) => { await seal(head); });'), errors: [foreign] },
    { code: inside('return seal(row);'), errors: [foreign] },
    { code: inside('return sure ? heads.get(1) : seal(row);'), errors: [foreign] },
    { code: inside('await heads.get(1).then(seal);'), errors: [{ messageId: 'continuation' }] },
    { code: "db.transaction('rw', db.rows, () => seal(row));", errors: [foreign] },
    { code: "db.transaction('rw', db.rows, write);", errors: [{ messageId: 'inline' }] },
    { code: 'db.version(2).upgrade(widen);', errors: [{ messageId: 'inline' }] },
    { code: 'db.version(2).upgrade(async (tx) => { await openAll(tx); });', errors: [foreign] },
  ],
});
