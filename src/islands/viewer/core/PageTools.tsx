import { useStore } from '@nanostores/react';
import type { RefObject } from 'react';
import type { DeepZoom } from '../deep-zoom/deep-zoom.ts';
import { PlaceField } from './PlaceField.tsx';
import { resetView } from '../deep-zoom/deep-zoom-keys.ts';
import { ToolButton } from './ToolButton.tsx';
import type { ViewerLabels } from './viewer-data.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  store: ViewerStore;
  deepZoom: RefObject<DeepZoom | null>;
  /** The deep zoom that the buttons move: this one, or the one beside it. */
  moved: RefObject<DeepZoom | null>;
  labels: ViewerLabels;
}

export function PageTools({ store, deepZoom, moved, labels }: Props) {
  const index = useStore(store.$index);
  const page = useStore(store.$page);
  const { isSpread } = useStore(store.$view);
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
        <PlaceField store={store} labels={labels} />
        <ToolButton
          icon="next"
          label={labels['viewer.next']}
          isOff={index + (isSpread ? 2 : 1) >= count}
          onPress={() => store.step(1)}
        />
      </div>
      <div className="viewer-group">
        <ToolButton
          icon="zoomOut"
          label={labels['viewer.zoomOut']}
          isOff={hasNoImage}
          onPress={() => moved.current?.zoomBy(1 / 1.5)}
        />
        <ToolButton
          icon="zoomIn"
          label={labels['viewer.zoomIn']}
          isOff={hasNoImage}
          onPress={() => moved.current?.zoomBy(1.5)}
        />
        <ToolButton
          icon="whole"
          label={labels['viewer.reset']}
          isOff={hasNoImage}
          onPress={() => {
            if (moved !== deepZoom) moved.current?.showWhole();
            else if (deepZoom.current) resetView(store, deepZoom.current);
          }}
        />
      </div>
      {/* On small screens these two are in the image panel. */}
      <div className="viewer-group viewer-roomy">
        <ToolButton
          icon="rotate"
          label={labels['viewer.rotate']}
          isOff={hasNoImage}
          onPress={store.turnRight}
        />
        {count > 1 && (
          <ToolButton
            icon="spread"
            label={labels['viewer.spread']}
            isPressed={isSpread === true}
            onPress={store.toggleSpread}
          />
        )}
      </div>
    </div>
  );
}
