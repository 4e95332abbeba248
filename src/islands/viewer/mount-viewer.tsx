// `astro dev` brings React's fast refresh only to pages with a client:* island, and this is none.
// Nothing in a build. https://github.com/vitejs/vite-plugin-react
import '@vitejs/plugin-react/preamble';
import './viewer.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { writeView, type View } from './view-address.ts';
import type { ViewerData } from './viewer-data.ts';
import { createViewerStore } from './viewer.store.ts';
import { Viewer } from './Viewer.tsx';

export interface MountedViewer {
  /** Moves to a view, for the browser's back and forward. */
  show(view: View): void;
  unmount(): void;
}

/** Fills a dialog that is shown. The address follows the view without new entries in the history. */
export function mountViewer(dialog: HTMLDialogElement, data: ViewerData, first: View) {
  const store = createViewerStore(data.pages, first);
  const root = createRoot(dialog);
  flushSync(() => root.render(<Viewer data={data} store={store} onClose={() => dialog.close()} />));
  dialog.querySelector<HTMLElement>('.viewer-stage')?.focus();
  const stop = store.$view.subscribe((view) => {
    const query = writeView(location.search, view);
    if (query !== location.search) history.replaceState(history.state, '', query);
  });
  return {
    show: store.show,
    unmount() {
      stop();
      root.unmount();
    },
  } satisfies MountedViewer;
}
