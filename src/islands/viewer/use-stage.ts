import { useStore } from '@nanostores/react';
import { useEffect, type RefObject } from 'react';
import { createStage, type Stage } from './openseadragon-adapter.ts';
import type { ViewerStore } from './viewer.store.ts';

/** Builds the stage in an element and keeps it in step with the store. */
export function useStage(
  element: RefObject<HTMLDivElement | null>,
  stage: RefObject<Stage | null>,
  store: ViewerStore,
): void {
  const page = useStore(store.$page);
  const asked = useStore(store.$asked);
  const { rotation } = useStore(store.$view);
  const isOpen = page?.kind === 'open';

  useEffect(() => {
    if (!isOpen || element.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage.current = createStage(element.current, isStill, {
      onRegion: store.keepRegion,
      onState: store.setImage,
    });
    return () => {
      stage.current?.destroy();
      stage.current = null;
    };
  }, [isOpen, element, stage, store]);

  useEffect(() => {
    if (page?.kind === 'open') stage.current?.show(page, store.$view.get());
  }, [page, asked, stage, store]);

  useEffect(() => {
    if (isOpen) stage.current?.rotateTo(rotation);
  }, [rotation, isOpen, stage]);
}
