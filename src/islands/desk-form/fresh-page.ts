/** A private page that the browser has kept in its memory is asked for again before it is seen. */
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  document.documentElement.hidden = true;
  location.reload();
});
