import { countEntries, toEntry } from './history-entries.ts';
import type { MountedViewer } from './mount-viewer.tsx';
import { readPageNumber, readView, withoutView, writeView } from './view-address.ts';
import type { View } from './view.ts';
import type { ViewerData } from './viewer-data.ts';

/**
 * The few lines of the viewer that every item page carries: they wait for a reader who wants to look
 * closer, and fetch the rest then. Openers are `[data-open-viewer]`, with `data-page="3"`.
 */
const dialog = document.querySelector<HTMLDialogElement>('#viewer');
const source = document.querySelector('#viewer-data')?.textContent;
if (dialog && source) watch(dialog, JSON.parse(source) as ViewerData);

function watch(dialog: HTMLDialogElement, data: ViewerData): void {
  let mounted: MountedViewer | undefined;
  let opener: HTMLElement | undefined;
  let hasEntry = false;

  const open = async (view: View, isNewEntry: boolean) => {
    const { mountViewer } = await import('./mount-viewer.tsx');
    if (dialog.open) return;
    if (isNewEntry) history.pushState(toEntry(1), '', writeView(location.search, view));
    hasEntry = isNewEntry;
    dialog.showModal();
    mounted = mountViewer(dialog, data, view);
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
    pressed.setAttribute('aria-busy', 'true');
    open(view, true)
      // Without the viewer a link still leads to the plain image.
      .catch(() => {
        if (pressed instanceof HTMLAnchorElement) location.assign(pressed.href);
      })
      .finally(() => pressed.removeAttribute('aria-busy'));
  });

  addEventListener('popstate', () => {
    const view = readView(location.search);
    if (view && mounted) mounted.show(view);
    else if (view) void open(view, false).catch(scrollToPage);
    else if (dialog.open) dialog.close();
  });

  const asked = readView(location.search);
  if (asked) void open(asked, false).catch(scrollToPage);
  else scrollToPage();
}

/** `?trang=3` alone is a place in the reading view. */
function scrollToPage(): void {
  const number = readPageNumber(location.search);
  if (number !== undefined && location.hash === '') {
    // Not gliding past the pages before it: they would all be loaded.
    document.getElementById(`trang-${number}`)?.scrollIntoView({ behavior: 'instant' });
  }
}
