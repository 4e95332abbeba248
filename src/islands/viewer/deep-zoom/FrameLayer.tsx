import {
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { pressFrameKey, toFirstBox, type FrameBox } from './frame-box.ts';
import type { ScreenPoint, DeepZoom } from './deep-zoom.ts';
import type { ViewerLabels } from '../core/viewer-data.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

interface Props {
  deepZoom: RefObject<DeepZoom | null>;
  store: ViewerStore;
  onFramed: () => void;
  labels: ViewerLabels;
}

/** Largest movement of a press, in pixels, that still counts as a tap. */
const stillness = 8;

/**
 * Layer over the image for framing a region: by dragging, by tapping two corners (WCAG 2.5.7), or
 * with the arrow keys, with Shift for the size.
 */
export function FrameLayer({ deepZoom, store, onFramed, labels }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const start = useRef<ScreenPoint | undefined>(undefined);
  const box = useRef<FrameBox | undefined>(undefined);
  const [corner, setCorner] = useState<ScreenPoint | undefined>(undefined);
  useEffect(() => {
    const { current } = deepZoom;
    current?.setStill(true);
    layer.current?.focus();
    return () => current?.setStill(false);
  }, [deepZoom]);

  const draw = (from: ScreenPoint, to: ScreenPoint) => {
    const region = deepZoom.current?.toRegion(from, to);
    if (region) store.setFrame(region);
  };
  const pressKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const { key, shiftKey } = event;
    const { clientWidth: width, clientHeight: height } = event.currentTarget;
    const before = box.current;
    const first = before ?? toFirstBox({ width, height });
    const next = pressFrameKey(first, key, shiftKey, { width, height });
    if (next) {
      box.current = before === undefined ? first : next;
      draw(box.current.from, box.current.to);
    } else if (key === 'Enter') {
      if (before === undefined) draw(first.from, first.to);
      onFramed();
    } else if (key === 'Escape') {
      store.setFrame(undefined);
      onFramed();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      className="viewer-frame-layer"
      ref={layer}
      role="group"
      tabIndex={0}
      aria-label={labels['viewer.frameKeys']}
      onKeyDown={pressKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = placeOf(event);
      }}
      onPointerMove={(event) => {
        const place = placeOf(event);
        if (start.current && !isNear(start.current, place)) draw(start.current, place);
      }}
      onPointerUp={(event) => {
        const from = start.current;
        const place = placeOf(event);
        start.current = undefined;
        if (from === undefined) return;
        const isTouch = isNear(from, place);
        if (isTouch && corner === undefined) {
          setCorner(place);
          return;
        }
        draw(isTouch ? (corner ?? from) : from, place);
        onFramed();
      }}
      onPointerCancel={() => {
        start.current = undefined;
      }}
    >
      {corner && (
        <span className="viewer-corner" style={{ left: `${corner.x}px`, top: `${corner.y}px` }} />
      )}
      <p className="viewer-note" role="status">
        {labels[corner ? 'viewer.frameSecond' : 'viewer.frameHow']}
      </p>
    </div>
  );
}

function placeOf(event: PointerEvent<HTMLDivElement>): ScreenPoint {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

function isNear(a: ScreenPoint, b: ScreenPoint): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < stillness;
}
