import { useStore } from '@nanostores/react';
import type { RefObject } from 'react';
import { Icon, type IconName } from '../core/Icon.tsx';
import type { DeepZoom } from '../deep-zoom/deep-zoom.ts';
import { resetView } from '../deep-zoom/deep-zoom-keys.ts';
import { plainLook } from '../core/view.ts';
import { lookRange } from '../core/view-query.ts';
import type { ViewerLabels } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Props {
  store: ViewerStore;
  deepZoom: RefObject<DeepZoom | null>;
  /** The deep zoom that the buttons move: this one, or the one beside it. */
  moved: RefObject<DeepZoom | null>;
  labels: ViewerLabels;
}

const pans = [
  ['panLeft', -0.25, 0],
  ['panUp', 0, -0.25],
  ['panDown', 0, 0.25],
  ['panRight', 0.25, 0],
] as const satisfies readonly (readonly [IconName, number, number])[];

/** Position and image adjustments: contrast or a negative make faded ink legible. */
export function ImagePanel({ store, deepZoom, moved, labels }: Props) {
  const { look = plainLook, isFlipped, isSpread } = useStore(store.$view);
  const switches = [
    { label: 'viewer.flip', isOn: isFlipped === true, press: store.flip },
    {
      label: 'viewer.invert',
      isOn: look.isInverted,
      press: () => store.setLook({ isInverted: !look.isInverted }),
    },
    {
      label: 'viewer.grey',
      isOn: look.isGrey,
      press: () => store.setLook({ isGrey: !look.isGrey }),
    },
  ] as const;
  return (
    <>
      <div className="viewer-pad" role="group" aria-label={labels['viewer.pan']}>
        {pans.map(([name, across, down]) => (
          <button
            key={name}
            type="button"
            className="viewer-tool"
            aria-label={labels[`viewer.${name}`]}
            title={labels[`viewer.${name}`]}
            onClick={() => moved.current?.panBy(across, down)}
          >
            <Icon name={name} />
          </button>
        ))}
      </div>
      {(['brightness', 'contrast'] as const).map((part) => (
        <label key={part} className="viewer-range">
          <span>
            {labels[`viewer.${part}`]} <b>{look[part]} %</b>
          </span>
          <input
            type="range"
            min={lookRange.least}
            max={lookRange.most}
            step={5}
            value={look[part]}
            onChange={(event) => store.setLook({ [part]: Number(event.currentTarget.value) })}
          />
        </label>
      ))}
      <div className="viewer-row viewer-cramped">
        <button type="button" className="viewer-tool viewer-boxed" onClick={store.turnRight}>
          {labels['viewer.rotate']}
        </button>
        {store.pages.length > 1 && (
          <button
            type="button"
            className="viewer-tool viewer-boxed"
            aria-pressed={isSpread === true}
            onClick={store.toggleSpread}
          >
            {labels['viewer.spread']}
          </button>
        )}
      </div>
      <div className="viewer-row">
        {switches.map(({ label, isOn, press }) => (
          <button
            key={label}
            type="button"
            className="viewer-tool viewer-boxed"
            aria-pressed={isOn}
            onClick={press}
          >
            {labels[label]}
          </button>
        ))}
        <button
          type="button"
          className="viewer-tool viewer-boxed"
          onClick={() => {
            if (deepZoom.current) resetView(store, deepZoom.current);
          }}
        >
          {labels['viewer.resetAll']}
        </button>
      </div>
    </>
  );
}
