/**
 * The answer to a request made with the browser's own IndexedDB interface, which the start and the loading worker use so
 * that they need not load the database library.
 */
export function answerTo<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('the store did not answer'));
    });
  });
}
