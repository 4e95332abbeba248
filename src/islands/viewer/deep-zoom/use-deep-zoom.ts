import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { createDeepZoom } from './openseadragon-adapter.ts';
import type { Hit } from '../core/find-in-words.ts';
import type { DeepZoom, DeepZoomEvents } from './deep-zoom.ts';
import { plainLook } from '../core/view.ts';
import type { OpenViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

/** Creates the deep zoom in an element and syncs it with the store. */
export function useDeepZoom(
  element: RefObject<HTMLDivElement | null>,
  deepZoom: RefObject<DeepZoom | null>,
  store: ViewerStore,
  pages: readonly OpenViewerPage[],
  events: Pick<Required<DeepZoomEvents>, 'onOpen' | 'onSight' | 'onScale' | 'onZoom'>,
): void {
  const asked = useStore(store.$asked);
  const { rotation, isFlipped, look } = useStore(store.$view);
  // The deep zoom outlives renders.
  const latest = useRef(events);
  latest.current = events;

  // Immediately, because the reader is waiting for deep zoom.
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    deepZoom.current = createDeepZoom(element.current, isStill, {
      onRegion: store.keepRegion,
      onState: store.setImage,
      onOpen: () => latest.current.onOpen(),
      onSight: (sight) => latest.current.onSight(sight),
      onScale: (scale) => latest.current.onScale(scale),
      onZoom: (zoom) => latest.current.onZoom(zoom),
      onPoint: ({ image, x, y }) => {
        if (image === 0) store.chooseLineAt(x, y);
      },
    });
    return () => {
      deepZoom.current?.destroy();
      deepZoom.current = null;
    };
  }, [element, deepZoom, store]);

  useLayoutEffect(() => {
    deepZoom.current?.show(pages, store.$view.get());
  }, [pages, asked, deepZoom, store]);

  useEffect(() => {
    deepZoom.current?.turn(rotation, isFlipped === true);
  }, [rotation, isFlipped, deepZoom]);

  useEffect(() => {
    deepZoom.current?.light(look ?? plainLook);
  }, [look, deepZoom]);

  useMarks(deepZoom, store, pages);
}

/** Marks the selected line, or the hits on the page. */
function useMarks(
  deepZoom: RefObject<DeepZoom | null>,
  store: ViewerStore,
  pages: readonly OpenViewerPage[],
): void {
  const line = useStore(store.$line);
  const lines = useStore(store.$lines);
  const hits = useStore(store.$hits);
  const hitIndex = useStore(store.$hitIndex);
  const frame = useStore(store.$frame);
  useEffect(() => {
    const page = pages[0]?.number;
    const chosen = line === undefined ? undefined : lines[line];
    const hit = hits[hitIndex];
    const boxesOf = (one: Hit | undefined) => (one?.page === page ? (one?.boxes ?? []) : []);
    const shown = [...(chosen ? [chosen] : []), ...boxesOf(hit)];
    const others = hits.filter((one) => one !== hit).flatMap(boxesOf);
    deepZoom.current?.mark(shown, frame ? [frame, ...others] : others);
  }, [deepZoom, pages, line, lines, hits, hitIndex, frame]);
}
