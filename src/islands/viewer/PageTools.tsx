import { useStore } from '@nanostores/react';
import type { RefObject } from 'react';
import { fillLabel } from '../fill-label.ts';
import type { Stage } from './openseadragon-adapter.ts';
import { ToolButton } from './ToolButton.tsx';
import type { ViewerLabels, ViewerPage } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  stage: RefObject<Stage | null>;
  labels: ViewerLabels;
}

export function PageTools({ store, stage, labels }: Props) {
  const index = useStore(store.$index);
  const page = useStore(store.$page);
  const count = store.pages.length;
  const hasNoImage = page?.kind !== 'open';
  return (
    <div className="viewer-tools" role="group" aria-label={labels['viewer.tools']}>
      <div className="viewer-group">
        <ToolButton
          icon="previous"
          label={labels['viewer.previous']}
          isOff={index <= 0}
          onPress={() => store.step(-1)}
        />
        <select
          className="viewer-select"
          aria-label={labels['viewer.goTo']}
          value={page?.number}
          onChange={(event) => store.goTo(Number(event.currentTarget.value))}
        >
          {store.pages.map((choice) => (
            <option key={choice.number} value={choice.number}>
              {nameOf(choice, count, labels)}
            </option>
          ))}
        </select>
        <ToolButton
          icon="next"
          label={labels['viewer.next']}
          isOff={index >= count - 1}
          onPress={() => store.step(1)}
        />
      </div>
      <div className="viewer-group">
        <ToolButton
          icon="zoomOut"
          label={labels['viewer.zoomOut']}
          isOff={hasNoImage}
          onPress={() => stage.current?.zoomBy(1 / 1.5)}
        />
        <ToolButton
          icon="zoomIn"
          label={labels['viewer.zoomIn']}
          isOff={hasNoImage}
          onPress={() => stage.current?.zoomBy(1.5)}
        />
        <ToolButton
          icon="rotate"
          label={labels['viewer.rotate']}
          isOff={hasNoImage}
          onPress={store.turnRight}
        />
        <ToolButton
          icon="whole"
          label={labels['viewer.reset']}
          isOff={hasNoImage}
          onPress={() => {
            store.showWhole();
            stage.current?.showWhole();
          }}
        />
      </div>
    </div>
  );
}

function nameOf(page: ViewerPage, count: number, labels: ViewerLabels): string {
  const parts = [
    fillLabel(labels['viewer.pageOf'], { page: page.number, count }),
    page.folio && fillLabel(labels['viewer.folio'], { folio: page.folio }),
    page.kind === 'conditional' && labels['viewer.closedMark'],
  ];
  return parts.filter(Boolean).join(' · ');
}
