// `astro dev` adds React's fast refresh only to pages with a client:* island, which this is not.
// No effect in a build. https://github.com/vitejs/vite-plugin-react
import '@vitejs/plugin-react/preamble';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { countEntries, toEntry } from './history-entries.ts';
import { toOffered } from '../core/offered-tools.ts';
import { writeView } from '../core/view-query.ts';
import type { View } from '../core/view.ts';
import type { ViewerData } from '../core/viewer-data.ts';
import { createViewerStore } from '../core/viewer.store.ts';
import { Viewer } from '../core/Viewer.tsx';

export interface MountedViewer {
  /** Shows a view, for the browser's back and forward buttons. */
  show(view: View): void;
  unmount(): void;
}

/**
 * Renders the viewer into an open dialog. The URL follows the view: another page is a new history
 * entry, a move on the page is not.
 */
export function mountViewer(dialog: HTMLDialogElement, data: ViewerData, first: View) {
  const store = createViewerStore(data.pages, toOffered(data, first));
  const close = () => dialog.close();
  dialog.replaceChildren();
  const root = createRoot(dialog);
  flushSync(() => root.render(<Viewer data={data} store={store} onClose={close} />));
  dialog.querySelector<HTMLElement>('.viewer-deep-zoom')?.focus();

  // Help that was opened from the image is closed first.
  const onCancel = (event: Event) => {
    if (event.target !== dialog || store.$panel.get() !== 'keys') return;
    event.preventDefault();
    store.togglePanel('keys');
    dialog.querySelector<HTMLElement>('.viewer-deep-zoom')?.focus();
  };
  dialog.addEventListener('cancel', onCancel);

  let { page } = store.$view.get();
  const stop = store.$view.subscribe((view) => {
    const query = writeView(location.search, view);
    if (query === location.search) return;
    if (view.page === page) history.replaceState(history.state, '', query);
    else history.pushState(toEntry(countEntries() + 1), '', query);
    ({ page } = view);
  });
  return {
    show(view) {
      ({ page } = view);
      store.show(toOffered(data, view));
    },
    unmount() {
      stop();
      dialog.removeEventListener('cancel', onCancel);
      root.unmount();
    },
  } satisfies MountedViewer;
}
