import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { createStage } from './openseadragon-adapter.ts';
import type { Hit } from '../core/find-in-words.ts';
import type { Stage, StageEvents } from './stage.ts';
import { plainLook } from '../core/view.ts';
import type { OpenViewerPage } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

/** Creates the stage in an element and syncs it with the store. */
export function useStage(
  element: RefObject<HTMLDivElement | null>,
  stage: RefObject<Stage | null>,
  store: ViewerStore,
  pages: readonly OpenViewerPage[],
  events: Pick<Required<StageEvents>, 'onOpen' | 'onSight' | 'onScale' | 'onZoom'>,
): void {
  const asked = useStore(store.$asked);
  const { rotation, isFlipped, look } = useStore(store.$view);
  // The stage outlives renders.
  const latest = useRef(events);
  latest.current = events;

  // Immediately, because the reader is waiting for deep zoom.
  useLayoutEffect(() => {
    if (element.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage.current = createStage(element.current, isStill, {
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
      stage.current?.destroy();
      stage.current = null;
    };
  }, [element, stage, store]);

  useLayoutEffect(() => {
    stage.current?.show(pages, store.$view.get());
  }, [pages, asked, stage, store]);

  useEffect(() => {
    stage.current?.turn(rotation, isFlipped === true);
  }, [rotation, isFlipped, stage]);

  useEffect(() => {
    stage.current?.light(look ?? plainLook);
  }, [look, stage]);

  useMarks(stage, store, pages);
}

/** Marks the selected line, or the hits on the page. */
function useMarks(
  stage: RefObject<Stage | null>,
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
    stage.current?.mark(shown, frame ? [frame, ...others] : others);
  }, [stage, pages, line, lines, hits, hitIndex, frame]);
}
