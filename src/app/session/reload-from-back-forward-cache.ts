/** A page that the browser kept whole for its back button would show records after a lock: it is loaded anew instead. */
export function reloadFromBackForwardCache(): void {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
}
