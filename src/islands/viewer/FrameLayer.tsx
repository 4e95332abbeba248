/** @jsxImportSource preact */
import type { RefObject, TargetedPointerEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ScreenPoint, Stage } from './openseadragon-adapter.ts';
import type { ViewerStore } from './viewer.store.ts';

interface Props {
  stage: RefObject<Stage>;
  store: ViewerStore;
  onFramed: () => void;
  label: string;
}

/** Over the image while a frame is drawn on it. */
export function FrameLayer({ stage, store, onFramed, label }: Props) {
  const start = useRef<ScreenPoint | undefined>(undefined);
  useEffect(() => {
    const { current } = stage;
    current?.setStill(true);
    return () => current?.setStill(false);
  }, [stage]);

  const draw = (event: TargetedPointerEvent<HTMLDivElement>) => {
    if (start.current === undefined) return;
    store.setFrame(stage.current?.toRegion(start.current, placeOf(event)));
  };
  return (
    <div
      className="viewer-frame-layer"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = placeOf(event);
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event);
        start.current = undefined;
        onFramed();
      }}
    >
      <p className="viewer-note">{label}</p>
    </div>
  );
}

function placeOf(event: TargetedPointerEvent<HTMLDivElement>): ScreenPoint {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}
