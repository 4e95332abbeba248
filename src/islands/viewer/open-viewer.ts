import { readPageNumber, withoutView } from './view-address.ts';
import type { ViewerData } from './viewer-data.ts';
import { watchOpeners } from './watch-openers.ts';

/** The few lines of the viewer that every item page carries. Openers are `[data-open-viewer]`. */
const dialog = document.querySelector<HTMLDialogElement>('#viewer');
const source = document.querySelector('#viewer-data')?.textContent;
if (dialog && source) {
  const data = JSON.parse(source) as ViewerData;
  watchOpeners(dialog, {
    openers: '[data-open-viewer]',
    load: () => Promise.resolve(data),
    toQuery: () => location.search,
    toView: ({ dataset }) => ({ page: Number(dataset['page'] ?? 1), rotation: 0 }),
    withoutView,
    onNothing: scrollToPage,
  });
}

/** `?trang=3` alone is a place in the reading view. */
function scrollToPage(): void {
  const number = readPageNumber(location.search);
  if (number !== undefined && location.hash === '') {
    // Not gliding past the pages before it: they would all be loaded.
    document.getElementById(`trang-${number}`)?.scrollIntoView({ behavior: 'instant' });
  }
}
