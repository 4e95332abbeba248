import type { DeepZoom } from './deep-zoom.ts';
import type { ViewerLabels } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Key {
  /** Values of `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /** As shown in the help. */
  readonly shown: string;
  readonly label: keyof ViewerLabels;
}
type MoveKey = Key & { readonly move: (deepZoom: DeepZoom) => void };
type DeepZoomKey = Key & { readonly press: (store: ViewerStore, deepZoom: DeepZoom) => void };

/** A native event or one of React's. */
type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'target' | 'currentTarget'
>;

const step = 0.2;
const zoomStep = 1.5;

const moveKeys: readonly MoveKey[] = [
  { keys: ['ArrowLeft'], shown: '←', label: 'viewer.panLeft', move: (on) => on.panBy(-step, 0) },
  { keys: ['ArrowRight'], shown: '→', label: 'viewer.panRight', move: (on) => on.panBy(step, 0) },
  { keys: ['ArrowUp'], shown: '↑', label: 'viewer.panUp', move: (on) => on.panBy(0, -step) },
  { keys: ['ArrowDown'], shown: '↓', label: 'viewer.panDown', move: (on) => on.panBy(0, step) },
  { keys: ['+', '='], shown: '+', label: 'viewer.zoomIn', move: (on) => on.zoomBy(zoomStep) },
  { keys: ['-'], shown: '−', label: 'viewer.zoomOut', move: (on) => on.zoomBy(1 / zoomStep) },
  { keys: ['0'], shown: '0', label: 'viewer.reset', move: (on) => on.showWhole() },
];

/** Keyboard shortcuts while the image has the focus (WCAG 2.1.4). */
export const deepZoomKeys: readonly DeepZoomKey[] = [
  ...moveKeys.map(({ move, ...key }) => ({
    ...key,
    press: key.label === 'viewer.reset' ? resetView : (_: ViewerStore, on: DeepZoom) => move(on),
  })),
  { keys: ['r', 'R'], shown: 'R', label: 'viewer.rotate', press: (store) => store.turnRight() },
  { keys: ['f', 'F'], shown: 'F', label: 'viewer.flip', press: (store) => store.flip() },
  {
    keys: ['i', 'I'],
    shown: 'I',
    label: 'viewer.invert',
    press: (store) => store.setLook({ isInverted: !store.$view.get().look?.isInverted }),
  },
  { keys: ['s', 'S'], shown: 'S', label: 'viewer.spread', press: (store) => store.toggleSpread() },
  { keys: ['PageDown'], shown: 'Page Down', label: 'viewer.next', press: (store) => store.step(1) },
  {
    keys: ['PageUp'],
    shown: 'Page Up',
    label: 'viewer.previous',
    press: (store) => store.step(-1),
  },
  {
    keys: ['Home'],
    shown: 'Home',
    label: 'viewer.first',
    press: (store) => store.goToEnd('first'),
  },
  { keys: ['End'], shown: 'End', label: 'viewer.last', press: (store) => store.goToEnd('last') },
  {
    keys: ['/'],
    shown: '/',
    label: 'viewer.search',
    press: (store) => store.openPanel('search'),
  },
  {
    keys: ['n'],
    shown: 'N',
    label: 'viewer.nextHit',
    press: (store) => store.showNextHit(),
  },
  {
    keys: ['N'],
    shown: 'Shift N',
    label: 'viewer.previousHit',
    press: (store) => store.showPreviousHit(),
  },
  {
    keys: ['t', 'T'],
    shown: 'T',
    label: 'viewer.text',
    press: (store) => store.togglePanel('text'),
  },
  {
    keys: ['?'],
    shown: '?',
    label: 'viewer.keys',
    press: (store) => store.togglePanel('keys'),
  },
];

/** Shows the whole page, upright, without adjustments. */
export function resetView(store: ViewerStore, deepZoom: DeepZoom): void {
  store.reset();
  deepZoom.showWhole();
}

/** Handles a key; returns whether it is a shortcut. */
export function pressDeepZoomKey(event: KeyPress, store: ViewerStore, deepZoom: DeepZoom): boolean {
  const found = findKey(deepZoomKeys, event);
  found?.press(store, deepZoom);
  return found !== undefined;
}

/** The same for a deep zoom that can only move. */
export function pressMoveKey(event: KeyPress, deepZoom: DeepZoom): boolean {
  const found = findKey(moveKeys, event);
  found?.move(deepZoom);
  return found !== undefined;
}

/** Ignores keys pressed on a button inside the deep zoom, or with a modifier. */
function findKey<Found extends Key>(all: readonly Found[], event: KeyPress) {
  if (event.target !== event.currentTarget) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  return all.find(({ keys }) => keys.includes(event.key));
}
