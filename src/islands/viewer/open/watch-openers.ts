import { countEntries, toEntry } from './history-entries.ts';
import type { MountedViewer } from './mount-viewer.tsx';
import { readAskedView, readView, writeView } from '../core/view-address.ts';
import type { View } from '../core/view.ts';
import type { ViewerData } from '../core/viewer-data.ts';

/** What a page lets its readers look at closely. */
export interface Viewable {
  /** Its openers: links or buttons, with `data-page="3"`. */
  readonly openers: string;
  /** What is to be seen: by an opener, or by the address of the page. */
  load(opener?: HTMLElement): Promise<ViewerData>;
  /** The query that the viewer's parameters are written into. */
  toQuery(opener: HTMLElement): string;
  /** The view that an opener asks for. */
  toView(opener: HTMLElement): View;
  /** The query once the viewer is closed, where it had no entry in the history. */
  withoutView(query: string, page: number): string;
  /**
   * Puts the page on the table as a plain image, where that can be had before the viewer. Resolves
   * once it is there, or will not come.
   */
  layPage?(view: View): Promise<void>;
  /** There is nothing to open, or opening failed: the page works without the viewer. */
  onNothing(): void;
}

/**
 * Waits for a reader who wants to look closer, and fetches the viewer then. The address follows:
 * back closes it, and an address with a view opens it.
 */
export function watchOpeners(dialog: HTMLDialogElement, viewable: Viewable): void {
  let mounted: MountedViewer | undefined;
  // Where the reader was when the viewer opened.
  let left: { readonly opener: HTMLElement; readonly top: number } | undefined;
  let hasEntry = false;

  // The view to come, while the viewer is on its way.
  let awaited: View | undefined;

  const open = async (view: View, pressed?: HTMLElement) => {
    if (pressed) history.pushState(toEntry(1), '', writeView(viewable.toQuery(pressed), view));
    hasEntry = pressed !== undefined;
    awaited = view;
    dialog.showModal();
    document.documentElement.dataset['viewerOpen'] = '';
    try {
      // What a reader came for is not slowed by what comes after it.
      await viewable.layPage?.(view);
      const [{ mountViewer }, data] = await Promise.all([
        import('./mount-viewer.tsx'),
        viewable.load(pressed),
      ]);
      // Closed, or closed and opened again meanwhile.
      if (!dialog.open || mounted) return;
      mounted = mountViewer(dialog, data, awaited);
    } catch (error) {
      forget(awaited.page);
      dialog.close();
      throw error;
    }
  };
  const forget = (page: number) => {
    const query = viewable.withoutView(location.search, page);
    history.replaceState(null, '', query + location.hash);
  };

  dialog.addEventListener('close', () => {
    delete document.documentElement.dataset['viewerOpen'];
    mounted?.unmount();
    mounted = undefined;
    const view = readView(location.search);
    left?.opener.focus({ preventScroll: true });
    if (view && hasEntry) history.go(-countEntries());
    else if (view) {
      forget(view.page);
      left = undefined;
    }
    hasEntry = false;
  });

  // Back at an address with a place in it, browsers go to that place, and the focus with them.
  const comeBack = () => {
    const was = left;
    left = undefined;
    if (was === undefined) return;
    requestAnimationFrame(() => {
      scrollTo({ top: was.top, behavior: 'instant' });
      was.opener.focus({ preventScroll: true });
    });
  };

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const pressed = target?.closest<HTMLElement>(viewable.openers);
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    left = { opener: pressed, top: scrollY };
    open(viewable.toView(pressed), pressed).catch(() => {
      // Without the viewer a link still leads to the plain image.
      if (pressed instanceof HTMLAnchorElement) location.assign(pressed.href);
    });
  });

  addEventListener('popstate', () => {
    const view = readAskedView(location.search);
    if (view && mounted) mounted.show(view);
    else if (view && dialog.open) awaited = view;
    else if (view) void open(view).catch(() => viewable.onNothing());
    else {
      if (dialog.open) dialog.close();
      comeBack();
    }
  });

  const asked = readAskedView(location.search);
  if (asked) void open(asked).catch(() => viewable.onNothing());
  else viewable.onNothing();
}
