/**
 * Makes the links `[data-save-record]` of a page save their records in place. Once a record is in
 * the list, its link goes to the list, as without JavaScript. The list code is loaded on demand:
 * when the first record is saved, or if there is already a list.
 */
document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
    return;
  const link = event.target.closest<HTMLAnchorElement>('[data-save-record]');
  if (!link || link.dataset['isSaved'] !== undefined) return;
  event.preventDefault();
  void import('./save-link.ts').then(
    ({ saveLink }) => saveLink(link),
    () => location.assign(link.href),
  );
});

try {
  if ('phong-doc:reading-list' in localStorage)
    void import('./save-link.ts').then(({ markLinks }) => markLinks());
} catch {
  // A browser with blocked storage has no list.
}
