/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { fillLabel } from '../fill-label.ts';
import { FrameLayer } from './FrameLayer.tsx';
import type { Sight, Stage } from './openseadragon-adapter.ts';
import { Ruler } from './Ruler.tsx';
import { pressStageKey } from './stage-keys.ts';
import { usePlainImage } from './use-plain-image.ts';
import { useStage } from './use-stage.ts';
import type { OpenViewerPage, ViewerLabels } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  page: OpenViewerPage;
  store: ViewerStore;
  stage: RefObject<Stage>;
  isFraming: boolean;
  onSight: (sight: Sight) => void;
  onFramed: () => void;
  labels: ViewerLabels;
}

/** The image under the lamp. Its keys work only while it has the focus (WCAG 2.1.4). */
export function ImageStage({ page, store, stage, isFraming, onSight, onFramed, labels }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  const state = useStore(store.$image);
  const plain = usePlainImage(element, page, store);
  useStage(element, stage, store, { onScale: setScale, onSight });

  return (
    <div
      className="viewer-stage"
      role="group"
      tabIndex={0}
      aria-label={fillLabel(labels['viewer.stage'], { page: page.number })}
      data-state={state}
      onKeyDown={(event) => {
        if (stage.current && pressStageKey(event, store, stage.current)) event.preventDefault();
      }}
    >
      {plain !== undefined && state === 'loading' && (
        <img className="viewer-plain" src={plain} alt="" fetchpriority="high" />
      )}
      <div className="viewer-canvas" ref={element} />
      {isFraming && (
        <FrameLayer
          stage={stage}
          store={store}
          onFramed={onFramed}
          label={labels['viewer.frameHow']}
        />
      )}
      {page.dpi !== undefined && scale > 0 && (
        <Ruler dpi={page.dpi} scale={scale} label={labels['viewer.ruler']} />
      )}
      {state === 'loading' && <p className="viewer-note">{labels['viewer.loading']}</p>}
      {state === 'failed' && (
        <div className="viewer-note viewer-failed" role="alert">
          <p>{labels['viewer.failed']}</p>
          <button type="button" className="btn" onClick={() => stage.current?.reload()}>
            {labels['viewer.retry']}
          </button>
        </div>
      )}
    </div>
  );
}
