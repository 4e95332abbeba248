import { countEntries, toEntry } from './history-entries.ts';
import { measureBox } from './measure-box.ts';
import type { MountedViewer } from './mount-viewer.tsx';
import { toOpeningAddress } from './pyramid.ts';
import { readPageNumber, readView, withoutView, writeView } from './view-address.ts';
import { isWholePage, type View } from './view.ts';
import type { ViewerData } from './viewer-data.ts';

/**
 * The few lines of the viewer that every item page carries: they wait for a reader who wants to look
 * closer, put the page on the table as a plain image, and fetch the rest then. Openers are
 * `[data-open-viewer]`, with `data-page="3"`.
 */
const dialog = document.querySelector<HTMLDialogElement>('#viewer');
const source = document.querySelector('#viewer-data')?.textContent;
if (dialog && source) watch(dialog, JSON.parse(source) as ViewerData);

function watch(dialog: HTMLDialogElement, data: ViewerData): void {
  let mounted: MountedViewer | undefined;
  let opener: HTMLElement | undefined;
  let hasEntry = false;
  // The view to come, while the viewer is on its way.
  let awaited: View | undefined;

  const open = async (view: View, isNewEntry: boolean) => {
    const viewer = import('./mount-viewer.tsx');
    if (isNewEntry) history.pushState(toEntry(1), '', writeView(location.search, view));
    hasEntry = isNewEntry;
    awaited = view;
    dialog.showModal();
    layPage(dialog, data, view);
    try {
      const { mountViewer } = await viewer;
      // Closed, or closed and opened again meanwhile.
      if (!dialog.open || mounted) return;
      mounted = mountViewer(dialog, data, awaited);
    } catch (error) {
      history.replaceState(null, '', withoutView(location.search, awaited.page));
      dialog.close();
      throw error;
    }
  };

  dialog.addEventListener('close', () => {
    mounted?.unmount();
    mounted = undefined;
    const view = readView(location.search);
    if (view && hasEntry) history.go(-countEntries());
    else if (view) history.replaceState(null, '', withoutView(location.search, view.page));
    hasEntry = false;
    opener?.focus();
  });

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest<HTMLElement>('[data-open-viewer]');
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    opener = pressed;
    const view: View = { page: Number(pressed.dataset['page'] ?? 1), rotation: 0 };
    open(view, true).catch(() => {
      // Without the viewer a link still leads to the plain image.
      if (pressed instanceof HTMLAnchorElement) location.assign(pressed.href);
    });
  });

  addEventListener('popstate', () => {
    const view = readView(location.search);
    if (view && mounted) mounted.show(view);
    else if (view && dialog.open) awaited = view;
    else if (view) void open(view, false).catch(scrollToPage);
    else if (dialog.open) dialog.close();
  });

  const asked = readView(location.search);
  if (asked) void open(asked, false).catch(scrollToPage);
  else scrollToPage();
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
