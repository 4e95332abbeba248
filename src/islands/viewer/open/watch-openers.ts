import { countEntries, toEntry } from './history-entries.ts';
import type { MountedViewer } from './mount-viewer.tsx';
import { readAskedView, readView, writeView } from '../core/view-query.ts';
import type { View } from '../core/view.ts';
import type { ViewerData } from '../core/viewer-data.ts';

/** What the viewer can open on a page. */
export interface Viewable {
  /** Its openers: links or buttons, with `data-page="3"`. */
  readonly openers: string;
  /** Loads the data for an opener, or for the URL of the page. */
  load(opener?: HTMLElement): Promise<ViewerData>;
  /** The query string to which the viewer's parameters are added. */
  toQuery(opener: HTMLElement): string;
  /** The view for an opener. */
  toView(opener: HTMLElement): View;
  /** The query string after closing the viewer, if it had no history entry. */
  withoutView(query: string, page: number): string;
  /**
   * Shows the page as a plain image, if that is possible before the viewer has loaded. Resolves
   * when the image has loaded or failed.
   */
  layPage?(view: View): Promise<void>;
  /** Called if there is nothing to open, or opening failed: the page works without the viewer. */
  onNothing(): void;
}

/**
 * Loads the viewer when a reader opens it. The URL follows: back closes the viewer, and a URL with
 * a view opens it.
 */
export function watchOpeners(dialog: HTMLDialogElement, viewable: Viewable): void {
  let mounted: MountedViewer | undefined;
  // The reader's position when the viewer opened.
  let left: { readonly opener: HTMLElement; readonly top: number } | undefined;
  let hasEntry = false;

  // The view to show once the viewer has loaded.
  let awaited: View | undefined;

  const open = async (view: View, pressed?: HTMLElement) => {
    if (pressed) history.pushState(toEntry(1), '', writeView(viewable.toQuery(pressed), view));
    hasEntry = pressed !== undefined;
    awaited = view;
    dialog.showModal();
    document.documentElement.dataset['viewerOpen'] = '';
    try {
      // The image is loaded first, so that the scripts do not slow it down.
      await viewable.layPage?.(view);
      const [{ mountViewer }, data] = await Promise.all([
        import('./mount-viewer.tsx'),
        viewable.load(pressed),
      ]);
      // It was closed, or closed and reopened, in the meantime.
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

  // On return to a URL with an anchor, browsers scroll to it and move the focus.
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
      // Without the viewer the link still opens the plain image.
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
