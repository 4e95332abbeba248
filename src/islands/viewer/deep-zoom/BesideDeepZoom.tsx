import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { AbsentPage } from './AbsentPage.tsx';
import { FailedNote } from './FailedNote.tsx';
import { createDeepZoom } from './openseadragon-adapter.ts';
import type { Sight, DeepZoom } from './deep-zoom.ts';
import { toPageName } from '../core/page-name.ts';
import { pressMoveKey } from './deep-zoom-keys.ts';
import { plainLook } from '../core/view.ts';
import {
  isOpenPage,
  type ViewerData,
  type ViewerLabels,
  type ViewerPage,
} from '../core/viewer-data.ts';
import type { ImageState, ViewerStore } from '../core/viewer.store.ts';

interface Props {
  /** The item of the page. */
  data: ViewerData;
  page: ViewerPage;
  store: ViewerStore;
  deepZoom: RefObject<DeepZoom | null>;
  /** Whether the buttons move this image, when two images move independently. */
  isActive: boolean;
  onOpen: () => void;
  onSight: (sight: Sight) => void;
  labels: ViewerLabels;
}

/** The second page, for comparison: with the same image adjustments, and its own name. */
export function BesideDeepZoom(props: Props) {
  const { data, page, store, deepZoom, isActive, onOpen, onSight, labels } = props;
  const element = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<ImageState>('loading');
  const { look = plainLook } = useStore(store.$view);
  useEffect(() => {
    if (element.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    deepZoom.current = createDeepZoom(element.current, isStill, {
      onRegion: store.keepBesideRegion,
      onState: setState,
      onOpen,
      onSight,
    });
    return () => {
      deepZoom.current?.destroy();
      deepZoom.current = null;
    };
  }, [deepZoom, store, onOpen, onSight]);
  useEffect(() => {
    const { look: lit, beside } = store.$view.get();
    deepZoom.current?.show(isOpenPage(page) ? [page] : [], {
      page: page.number,
      rotation: 0,
      ...(lit && { look: lit }),
      ...(beside?.region && { region: beside.region }),
    });
  }, [deepZoom, store, page]);
  useEffect(() => deepZoom.current?.light(look), [deepZoom, look]);

  const name = `${data.title}, ${toPageName(page, data.pages.length, labels)}`;
  return (
    <div
      className="viewer-deep-zoom viewer-beside"
      role="group"
      tabIndex={0}
      aria-label={fillLabel(labels['viewer.besideDeepZoom'], { name })}
      data-state={isOpenPage(page) ? state : 'absent'}
      data-active={isActive}
      onKeyDown={(event) => {
        if (deepZoom.current && pressMoveKey(event, deepZoom.current)) event.preventDefault();
      }}
    >
      <div className="viewer-canvas" ref={element} />
      {isOpenPage(page) ? (
        <p className="viewer-caption">{name}</p>
      ) : (
        <AbsentPage page={page} data={data} />
      )}
      {isOpenPage(page) && state === 'failed' && (
        <FailedNote labels={labels} onRetry={() => deepZoom.current?.reload()} />
      )}
    </div>
  );
}
