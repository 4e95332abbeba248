import { measureBox } from './measure-box.ts';
import { toOpeningAddress } from './pyramid.ts';
import { readPageNumber, withoutView } from './view-address.ts';
import { isWholePage, type View } from './view.ts';
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
    layPage: (view) => layPage(dialog, data, view),
    onNothing: scrollToPage,
  });
}

/** The page as a plain image: often one that the reader has seen already. */
function layPage(dialog: HTMLDialogElement, data: ViewerData, view: View): void {
  const table = dialog.querySelector('.viewer-opening');
  const page = data.pages.find(({ number }) => number === view.page);
  if (!table || page?.kind !== 'open' || !isWholePage(view)) return;
  const address = toOpeningAddress(page, measureBox(table));
  if (address === undefined) return;
  const image = new Image();
  image.alt = '';
  image.fetchPriority = 'high';
  image.src = address;
  table.querySelector('img')?.remove();
  table.prepend(image);
}

/** `?trang=3` alone is a place in the reading view. */
function scrollToPage(): void {
  const number = readPageNumber(location.search);
  if (number !== undefined && location.hash === '') {
    // Not gliding past the pages before it: they would all be loaded.
    document.getElementById(`trang-${number}`)?.scrollIntoView({ behavior: 'instant' });
  }
}
