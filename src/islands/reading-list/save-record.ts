/**
 * Lets the links `[data-save-record]` of a page save their records in place. Once a record is on the
 * list, its link leads to the list, as it does without script. What knows the list is loaded when it
 * is needed: by the first record that is saved, and where there is a list already.
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
  // A browser that keeps nothing has no list.
}
