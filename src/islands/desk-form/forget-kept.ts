/** Removes all data of this site from the browser: session storage, lists, history state. */
export function forgetDevice(): void {
  for (const storage of [sessionStorage, localStorage]) storage.clear();
  history.replaceState(null, '', location.pathname);
}
