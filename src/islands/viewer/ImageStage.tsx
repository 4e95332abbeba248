import { useStore } from '@nanostores/react';
import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { fillLabel } from '../fill-label.ts';
import type { Stage } from './openseadragon-adapter.ts';
import { useStage } from './use-stage.ts';
import type { ViewerLabels } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  stage: RefObject<Stage | null>;
  labels: ViewerLabels;
}

/** The image under the lamp. Its keys work only while it has the focus (WCAG 2.1.4). */
export function ImageStage({ store, stage, labels }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const { page } = useStore(store.$view);
  const state = useStore(store.$image);
  useStage(element, stage, store);

  return (
    <div
      className="viewer-stage"
      role="group"
      tabIndex={0}
      aria-label={fillLabel(labels['viewer.stage'], { page })}
      data-state={state}
      onKeyDown={(event) => {
        if (stage.current && press(event, stage.current, store)) event.preventDefault();
      }}
    >
      <div className="viewer-canvas" ref={element} />
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

/** Whether the key meant something here. */
function press(event: KeyboardEvent, stage: Stage, store: ViewerStore): boolean {
  if (event.target instanceof HTMLButtonElement) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const step = 0.2;
  const actions: Record<string, () => void> = {
    ArrowLeft: () => stage.panBy(-step, 0),
    ArrowRight: () => stage.panBy(step, 0),
    ArrowUp: () => stage.panBy(0, -step),
    ArrowDown: () => stage.panBy(0, step),
    '+': () => stage.zoomBy(1.5),
    '=': () => stage.zoomBy(1.5),
    '-': () => stage.zoomBy(1 / 1.5),
    '0': () => {
      store.showWhole();
      stage.showWhole();
    },
    PageUp: () => store.step(-1),
    PageDown: () => store.step(1),
  };
  const action = actions[event.key];
  action?.();
  return action !== undefined;
}
