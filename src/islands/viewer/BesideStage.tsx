/** @jsxImportSource preact */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fillLabel } from '../fill-label.ts';
import { createStage, type Sight, type Stage } from './openseadragon-adapter.ts';
import { toPageName } from './page-name.ts';
import { pressMoveKey } from './stage-keys.ts';
import { plainLook, type Look } from './view.ts';
import type { OpenViewerPage, ViewerData, ViewerLabels } from './viewer-data.ts';
import type { ImageState } from './viewer.store.ts';

interface Props {
  /** The item that the page is of. */
  data: ViewerData;
  page: OpenViewerPage;
  look: Look | undefined;
  stage: RefObject<Stage>;
  onSight: (sight: Sight) => void;
  labels: ViewerLabels;
}

/** The second page, for comparing. */
export function BesideStage({ data, page, look, stage, onSight, labels }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<ImageState>('loading');
  useEffect(() => {
    if (element.current === null) return undefined;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    stage.current = createStage(element.current, isStill, {
      onRegion: () => undefined,
      onState: setState,
      onSight,
    });
    return () => {
      stage.current?.destroy();
      stage.current = null;
    };
  }, [stage, onSight]);
  useEffect(() => {
    stage.current?.show([page], { page: page.number, rotation: 0, ...(look && { look }) });
  }, [stage, page]);
  useEffect(() => stage.current?.light(look ?? plainLook), [stage, look]);

  const name = `${data.title}, ${toPageName(page, data.pages.length, labels)}`;
  return (
    <div
      className="viewer-stage viewer-beside"
      role="group"
      tabIndex={0}
      aria-label={fillLabel(labels['viewer.besideStage'], { name })}
      data-state={state}
      onKeyDown={(event) => {
        if (stage.current && pressMoveKey(event, stage.current)) event.preventDefault();
      }}
    >
      <div className="viewer-canvas" ref={element} />
      <p className="viewer-note">{state === 'failed' ? labels['viewer.failed'] : name}</p>
    </div>
  );
}
