/** Reloads a private page that is restored from the back/forward cache before it is shown. */
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  document.documentElement.hidden = true;
  location.reload();
});
