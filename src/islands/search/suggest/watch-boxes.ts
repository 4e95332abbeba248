/**
 * Boxes of the header and the home page that say what their suggestions are called, `data-suggest`,
 * offer some once a reader is in them. Until then nothing of it is fetched.
 */
addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.dataset['suggest'] === undefined) return;
  // Without suggestions the box still leads to the search page.
  import('./offer-suggestions.tsx')
    .then(({ offerSuggestions }) => offerSuggestions(target))
    .catch(() => undefined);
});
