/**
 * The link to the other language (`[data-other-language]`) keeps the reader's place: search, page
 * and region of an image, scene of a story. URLs in both languages have the same parameters and
 * anchors. The place is read when the link is about to be used, because scripts change it.
 */
const link = 'a[data-other-language]';

for (const event of ['pointerdown', 'focusin', 'click'])
  document.addEventListener(event, ({ target }) => {
    const used = target instanceof Element ? target.closest<HTMLAnchorElement>(link) : null;
    if (used) used.href = used.pathname + location.search + location.hash;
  });
