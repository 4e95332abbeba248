/**
 * Adds suggestions to the search boxes of the header and the home page when they get the focus;
 * `data-suggest` has the label of the list. Nothing is loaded before that.
 */
addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset['suggest'] === undefined) return;
  // Without suggestions the box still submits to the search page.
  import('./offer-suggestions.tsx')
    .then(({ offerSuggestions }) => offerSuggestions(target))
    .catch(() => undefined);
});
