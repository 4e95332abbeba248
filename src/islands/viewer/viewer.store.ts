import { atom, computed } from 'nanostores';
import type { Region } from '../../catalogue/values.ts';
import type { Rotation, View } from './view-address.ts';
import type { ViewerPage } from './viewer-data.ts';

/** `failed`: a tile did not come even when asked again. */
export type ImageState = 'loading' | 'ready' | 'failed';

/** The view at the page with this number, or at the nearest there is. */
function settleView(pages: readonly ViewerPage[], view: View): View {
  if (pages.some((page) => page.number === view.page)) return view;
  const page = pages.findLast(({ number }) => number < view.page) ?? pages[0];
  return { page: page?.number ?? 1, rotation: 0 };
}

/** Another page is shown whole and upright. The same page, or one that is not there, changes nothing. */
function turnTo(pages: readonly ViewerPage[], view: View, number: number): View {
  const isThere = pages.some((page) => page.number === number);
  return isThere && number !== view.page ? { page: number, rotation: 0 } : view;
}

/** The page `steps` after the one shown, or before it. */
function turnBy(pages: readonly ViewerPage[], view: View, steps: number): View {
  const index = pages.findIndex((page) => page.number === view.page);
  const next = pages[index + steps];
  return next === undefined ? view : turnTo(pages, view, next.number);
}

/** A quarter clockwise; the region stays in sight. */
function turnRight(view: View): View {
  return { ...view, rotation: ((view.rotation + 90) % 360) as Rotation };
}

/** The region shown; none means the whole page. */
function lookAt(view: View, region: Region | undefined): View {
  const { page, rotation } = view;
  return region === undefined ? { page, rotation } : { page, rotation, region };
}

/** State of one opened viewer. */
export function createViewerStore(pages: readonly ViewerPage[], first: View) {
  const $view = atom<View>(settleView(pages, first));
  const $image = atom<ImageState>('loading');
  const $isTextShown = atom(false);
  /** Counts the views asked for from outside, such as by the browser's back button. */
  const $asked = atom(0);
  const $page = computed($view, (view) => pages.find(({ number }) => number === view.page));
  const $index = computed($view, (view) => pages.findIndex(({ number }) => number === view.page));

  const turn = (view: View) => {
    if (view.page !== $view.get().page) $image.set('loading');
    $view.set(view);
  };

  return {
    pages,
    $view,
    $page,
    $index,
    $image,
    $isTextShown,
    $asked,
    show: (view: View) => {
      turn(settleView(pages, view));
      $asked.set($asked.get() + 1);
    },
    goTo: (number: number) => turn(turnTo(pages, $view.get(), number)),
    step: (steps: number) => turn(turnBy(pages, $view.get(), steps)),
    turnRight: () => $view.set(turnRight($view.get())),
    showWhole: () => $view.set({ page: $view.get().page, rotation: 0 }),
    keepRegion: (region: Region | undefined) => $view.set(lookAt($view.get(), region)),
    setImage: (state: ImageState) => $image.set(state),
    toggleText: () => $isTextShown.set(!$isTextShown.get()),
  };
}

export type ViewerStore = ReturnType<typeof createViewerStore>;
