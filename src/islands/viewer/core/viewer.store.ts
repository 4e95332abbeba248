import { atom, computed } from 'nanostores';
import type { Region } from '#src/domain/values.ts';
import { createFinder, type Hit } from './find-in-words.ts';
import {
  atPage,
  clipRegion,
  isPlain,
  plainLook,
  toSought,
  withPart,
  type Beside,
  type Look,
  type Missed,
  type PanelName,
  type Rotation,
  type View,
} from './view.ts';
import type { ViewerPage } from './viewer-data.ts';
import { findLineAt, type Words } from '#src/domain/page-words.ts';

/** `failed`: a tile failed to load even on retry. */
export type ImageState = 'loading' | 'ready' | 'failed';

/** The lines of the item are loaded when a reader first needs them. */
export type WordsState =
  | { readonly kind: 'none' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly words: Words };

const noHits: readonly Hit[] = [];

interface Settled {
  readonly view: View;
  readonly missed: Missed | undefined;
}

/**
 * The view at the page with this number, or the nearest existing one; with those of its regions
 * that are within the page. Anything that cannot be shown is reported.
 */
function settleView(pages: readonly ViewerPage[], asked: View): Settled {
  const { missed, ...view } = asked;
  const page = pages.find(({ number }) => number === view.page);
  if (page === undefined) {
    const nearest = pages.findLast(({ number }) => number < view.page) ?? pages[0];
    return {
      view: atPage(view, nearest?.number ?? 1),
      missed: { page: missed?.page ?? String(view.page) },
    };
  }
  if (page.kind !== 'open') return { view, missed };
  const region = view.region && clipRegion(view.region, page);
  const frame = view.frame && clipRegion(view.frame, page);
  const hasMissed = (view.region && !region) === true || (view.frame && !frame) === true;
  return {
    view: withPart(withPart(view, 'region', region), 'frame', frame),
    missed: hasMissed ? { ...missed, region: true } : missed,
  };
}

/** Whether a URL has a search text, but neither a hit nor a region. */
function isSeeking({ query, hit, region }: View): boolean {
  return query !== undefined && hit === undefined && region === undefined;
}

function toMoved({ item, page }: Beside, region: Region | undefined): Beside {
  return { ...(item && { item }), page, isFree: true, ...(region && { region }) };
}

/** State of one opened viewer. */
export function createViewerStore(pages: readonly ViewerPage[], first: View) {
  const settled = settleView(pages, first);
  const $view = atom<View>(settled.view);
  /** Invalid parts of the URL, until the reader moves on. */
  const $missed = atom<Missed | undefined>(settled.missed);
  const $image = atom<ImageState>('loading');
  const $words = atom<WordsState>({ kind: 'none' });
  /** Announcement for screen readers. */
  const $said = atom('');
  /** Counts views set from outside, such as by the browser's back button. */
  const $asked = atom(0);
  const $page = computed($view, (view) => pages.find(({ number }) => number === view.page));
  const $index = computed($view, (view) => pages.findIndex(({ number }) => number === view.page));
  const $panel = computed($view, ({ panel }) => panel);
  const $query = computed($view, ({ query }) => query ?? '');
  const $line = computed($view, ({ line }) => line);
  const $hitIndex = computed($view, ({ hit }) => hit ?? -1);
  const $frame = computed($view, ({ frame }) => frame);
  const $lines = computed([$view, $words], ({ page }, state) =>
    state.kind === 'ready' ? (state.words.get(page) ?? []) : [],
  );
  const $finder = computed($words, (state) =>
    state.kind === 'ready' ? createFinder(state.words) : () => noHits,
  );
  const $hits = computed([$finder, $query], (find, query) => find(query));

  // A link from the search has a search text but no hit: it goes to the first hit on its page.
  let seeksHit = isSeeking(settled.view);
  const seekHit = () => {
    if (!seeksHit || $words.get().kind !== 'ready') return;
    seeksHit = false;
    const view = $view.get();
    const index = $hits.get().findIndex(({ page }) => page === view.page);
    if (index >= 0) $view.set(withPart(view, 'hit', index));
  };

  const turn = (view: View) => {
    $said.set('');
    $missed.set(undefined);
    if (view.page !== $view.get().page) $image.set('loading');
    $view.set(view);
  };
  const goTo = (number: number) => {
    const isThere = pages.some((page) => page.number === number);
    if (isThere && number !== $view.get().page) turn(atPage($view.get(), number));
  };
  const change = <Key extends Parameters<typeof withPart>[1]>(
    key: Key,
    value: View[Key] | undefined,
  ) => turn(withPart($view.get(), key, value));

  /** Shows a hit by its index in the list, wrapping around. */
  const showHit = (index: number) => {
    const hits = $hits.get();
    if (hits.length === 0) return;
    const position = (index + hits.length) % hits.length;
    const hit = hits[position];
    const view = withPart($view.get(), 'hit', position);
    turn(hit && hit.page !== view.page ? atPage(view, hit.page) : view);
  };

  return {
    pages,
    $view,
    $page,
    $index,
    $panel,
    $query,
    $image,
    $words,
    $lines,
    $line,
    $hits,
    $hitIndex,
    $frame,
    $said,
    $missed,
    $asked,
    show: (asked: View) => {
      const { view, missed } = settleView(pages, asked);
      turn(view);
      $missed.set(missed);
      seeksHit = isSeeking(view);
      seekHit();
      $asked.set($asked.get() + 1);
    },
    goTo,
    goToEnd: (end: 'first' | 'last') =>
      goTo((end === 'first' ? pages[0] : pages.at(-1))?.number ?? 1),
    /** Goes forward or back by pages; a spread moves by two and stops at the last. */
    step: (steps: number) => {
      const isSpread = $view.get().isSpread === true;
      const target = $index.get() + steps * (isSpread ? 2 : 1);
      const next = isSpread ? pages[Math.max(0, target)] : pages[target];
      if (next) goTo(next.number);
    },
    turnRight: () =>
      turn({ ...$view.get(), rotation: (($view.get().rotation + 90) % 360) as Rotation }),
    flip: () => change('isFlipped', $view.get().isFlipped ? undefined : true),
    /** Shows the whole page, upright, without adjustments. */
    reset: () => turn(withPart(atPage($view.get(), $view.get().page), 'look', undefined)),
    /** Stores the final position of an image, without interrupting announcements. */
    keepRegion: (region: Region | undefined) => {
      $missed.set(undefined);
      $view.set(withPart($view.get(), 'region', region));
    },
    setLook: (part: Partial<Look>) => {
      const look = { ...plainLook, ...$view.get().look, ...part };
      change('look', isPlain(look) ? undefined : look);
    },
    toggleSpread: () => change('isSpread', $view.get().isSpread ? undefined : true),
    togglePanel: (panel: PanelName) =>
      change('panel', $view.get().panel === panel ? undefined : panel),
    openPanel: (panel: PanelName) => change('panel', panel),
    putBeside: (beside: Beside | undefined) => change('beside', beside),
    keepBesideRegion: (region: Region | undefined) => {
      const { beside } = $view.get();
      if (beside?.isFree) change('beside', toMoved(beside, region));
    },
    setImage: (state: ImageState) => $image.set(state),
    setWords: (state: WordsState) => {
      $words.set(state);
      seekHit();
    },
    setFrame: (frame: Region | undefined) => change('frame', frame),
    say: (words: string) => $said.set(words),
    /** Searches from the first page on; the view does not change until a hit is chosen. */
    find: (query: string) => {
      const sought = toSought(query);
      seeksHit = false;
      const view = withPart($view.get(), 'hit', undefined);
      turn(withPart(view, 'query', sought === '' ? undefined : sought));
    },
    showHit,
    /** The next or previous hit; if none is shown yet, the first or last. */
    showNextHit: () => showHit($hitIndex.get() + 1),
    showPreviousHit: () => showHit(Math.max(0, $hitIndex.get()) - 1),
    chooseLine: (index: number | undefined) => change('line', index),
    /** Selects the line at a point of the image, if the text panel is open. */
    chooseLineAt: (x: number, y: number) => {
      const index = $panel.get() === 'text' ? findLineAt($lines.get(), x, y) : undefined;
      if (index !== undefined) change('line', index);
    },
  };
}

export type ViewerStore = ReturnType<typeof createViewerStore>;
