/** Takes away all that this site has kept in the browser: the tab, the list, the entry of history. */
export function forgetDevice(): void {
  for (const storage of [sessionStorage, localStorage]) storage.clear();
  history.replaceState(null, '', location.pathname);
}
