import { measureBox } from '../tiles/measure-box.ts';
import { toOpeningUrl } from '../tiles/pyramid.ts';
import { readPageNumber, withoutView } from '../core/view-query.ts';
import { isWholePage, type View } from '../core/view.ts';
import type { ViewerData } from '../core/viewer-data.ts';
import { watchOpeners } from './watch-openers.ts';
import { fillLabel } from '#src/islands/shared/fill-label.ts';

/** The viewer on an item's page. Openers are `[data-open-viewer]`. */
export function watchItem(dialog: HTMLDialogElement, data: ViewerData): void {
  dialog.addEventListener('close', showPage);
  watchOpeners(dialog, {
    openers: '[data-open-viewer]',
    load: () => Promise.resolve(data),
    toQuery: () => location.search,
    toView: ({ dataset }) => ({ page: Number(dataset['page'] ?? 1), rotation: 0 }),
    withoutView,
    layPage: (view) => layPage(dialog, data, view),
    onNothing: () => {
      scrollToPage();
      const note = document.getElementById('khong-co-trang');
      if (note) tellMissedPage(note, data);
    },
  });
}

/** Shows the page as a plain image, which is often already cached. */
async function layPage(dialog: HTMLDialogElement, data: ViewerData, view: View): Promise<void> {
  const table = dialog.querySelector('.viewer-opening');
  const page = data.pages.find(({ number }) => number === view.page);
  if (!table || page?.kind !== 'open' || !isWholePage(view)) return;
  const url = toOpeningUrl(page, measureBox(table));
  if (url === undefined) return;
  const image = new Image();
  image.alt = '';
  image.fetchPriority = 'high';
  image.src = url;
  table.querySelector('img')?.remove();
  table.prepend(image);
  await image.decode().catch(() => undefined);
}

/** Shows what `hide-page.js` has hidden, at the page that was viewed last. */
function showPage(): void {
  const { dataset } = document.documentElement;
  if (dataset['behindViewer'] === undefined) return;
  delete dataset['behindViewer'];
  scrollToPage();
}

/** `?trang=3` without other parameters is a place in the reading view. */
function scrollToPage(): void {
  const number = readPageNumber(location.search);
  if (number !== undefined && location.hash === '') {
    // Not smoothly, because all pages passed on the way would be loaded.
    document.getElementById(`trang-${number}`)?.scrollIntoView({ behavior: 'instant' });
  }
}

/** Shows in the reading view that the page in a link does not exist, with links to both ends. */
export function tellMissedPage(note: HTMLElement, { pages, labels }: ViewerData): void {
  const asked = new URLSearchParams(location.search).get('trang') ?? '';
  if (asked === '' || document.getElementById(`trang-${asked}`)) return;
  const numbers = pages.map(({ number }) => number);
  const ends = [
    [labels['viewer.first'], numbers[0]],
    [labels['viewer.last'], numbers.at(-1)],
  ] as const;
  const links = ends.map(([words, number]) => {
    const link = document.createElement('a');
    link.href = `#trang-${number ?? 1}`;
    link.textContent = words;
    return link;
  });
  const words = fillLabel(labels['viewer.noSuchPage'], {
    page: asked.slice(0, 20),
    count: numbers.length,
  });
  note.replaceChildren(words, ...links.flatMap((link) => [' ', link]));
  note.scrollIntoView({ behavior: 'instant', block: 'center' });
}
