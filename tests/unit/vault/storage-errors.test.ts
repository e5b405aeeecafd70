import { expect, test } from 'vitest';
import {
  ReadOnlyVaultError,
  saveFailureOf,
  storageError,
  StorageFullError,
  StorageUnavailableError,
  VaultMovedOnError,
} from '#src/vault/storage-errors.ts';

const named = (name: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { name, ...more });

test.each([
  ['the browser’s own', new DOMException('', 'QuotaExceededError')],
  ['inside Dexie’s', named('AbortError', 'aborted', { inner: new DOMException('', 'QuotaExceededError') })],
  [
    'two deep',
    named('BulkError', '', { inner: named('AbortError', '', { inner: named('QuotaExceededError') }) }),
  ],
  ['as a cause', new Error('failed', { cause: new DOMException('', 'QuotaExceededError') })],
  ['only in words', named('UnknownError', 'Encountered full disk while opening backing store')],
  ['only in other words', named('UnknownError', 'No space left on device')],
])('a full disk is told, %s', (_how, error) => {
  expect(storageError(error)).toBeInstanceOf(StorageFullError);
  expect(storageError(error).cause).toBe(error);
  expect(saveFailureOf(storageError(error))).toBe('full');
});

test.each([
  ['a closed store', named('DatabaseClosedError', 'Database has been closed')],
  ['an aborted transaction', named('AbortError', 'Transaction aborted')],
  ['no error at all', 'something'],
  ['nothing', undefined],
])('%s is unavailable', (_how, error) => {
  expect(storageError(error)).toBeInstanceOf(StorageUnavailableError);
  expect(saveFailureOf(storageError(error))).toBe('unavailable');
});

test.each([
  [new StorageFullError('x'), 'full'],
  [new ReadOnlyVaultError('x'), 'readOnly'],
  [new VaultMovedOnError('x'), 'movedOn'],
  [new StorageUnavailableError('x'), 'unavailable'],
] as const)('%s stays what it is, also when Dexie has wrapped it', (error, failure) => {
  expect(storageError(error)).toBe(error);
  expect(storageError(named('AbortError', '', { inner: error }))).toBe(error);
  expect(saveFailureOf(error)).toBe(failure);
});

test('an error whose cause is itself does not hang', () => {
  const error: Error & { inner?: unknown } = new Error('round and round');
  error.inner = error;
  expect(storageError(error)).toBeInstanceOf(StorageUnavailableError);
});

test('anything else is a change that may not be made', () => {
  expect(saveFailureOf(new Error('a reason is missing'))).toBe('malformed');
});
