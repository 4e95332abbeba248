import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { fillLabel } from '#src/islands/shared/fill-label.ts';
import { AbsentPage } from './AbsentPage.tsx';
import { FailedNote } from './FailedNote.tsx';
import { createStage } from './openseadragon-adapter.ts';
import type { Sight, Stage } from './stage.ts';
import { toPageName } from '../core/page-name.ts';
import { pressMoveKey } from './stage-keys.ts';
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
  stage: RefObject<Stage | null>;
  /** Whether the buttons move this image, when two images move independently. */
  isActive: boolean;
  onOpen: () => void;
  onSight: (sight: Sight) => void;
  labels: ViewerLabels;
}

/** The second page, for comparison: with the same image adjustments, and its own name. */
export function BesideStage(props: Props) {
  const { data, page, store, stage, isActive, onOpen, onSight, labels } = props;
  const element = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<ImageState>('loading');
  const { look = plainLook } = useStore(store.$view);
  useEffect(() => {
    if (element.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage.current = createStage(element.current, isStill, {
      onRegion: store.keepBesideRegion,
      onState: setState,
      onOpen,
      onSight,
    });
    return () => {
      stage.current?.destroy();
      stage.current = null;
    };
  }, [stage, store, onOpen, onSight]);
  useEffect(() => {
    const { look: lit, beside } = store.$view.get();
    stage.current?.show(isOpenPage(page) ? [page] : [], {
      page: page.number,
      rotation: 0,
      ...(lit && { look: lit }),
      ...(beside?.region && { region: beside.region }),
    });
  }, [stage, store, page]);
  useEffect(() => stage.current?.light(look), [stage, look]);

  const name = `${data.title}, ${toPageName(page, data.pages.length, labels)}`;
  return (
    <div
      className="viewer-stage viewer-beside"
      role="group"
      tabIndex={0}
      aria-label={fillLabel(labels['viewer.besideStage'], { name })}
      data-state={isOpenPage(page) ? state : 'absent'}
      data-active={isActive}
      onKeyDown={(event) => {
        if (stage.current && pressMoveKey(event, stage.current)) event.preventDefault();
      }}
    >
      <div className="viewer-canvas" ref={element} />
      {isOpenPage(page) ? (
        <p className="viewer-caption">{name}</p>
      ) : (
        <AbsentPage page={page} data={data} />
      )}
      {isOpenPage(page) && state === 'failed' && (
        <FailedNote labels={labels} onRetry={() => stage.current?.reload()} />
      )}
    </div>
  );
}
