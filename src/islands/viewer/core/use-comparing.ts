import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { Sight, DeepZoom } from '../deep-zoom/deep-zoom.ts';
import type { ViewerStore } from './viewer.store.ts';

type Side = 'main' | 'beside';
/** A native event or one of React's. */
type Touched = Pick<Event, 'target'>;

export interface Comparing {
  /** The deep zoom that was used last: the buttons move it when the two move independently. */
  readonly active: Side;
  /** For the element around both deep zooms. */
  readonly handlers: Readonly<
    Record<'onPointerOver' | 'onPointerDown' | 'onFocus', (event: Touched) => void>
  >;
  readonly onSight: Readonly<Record<Side, (sight: Sight) => void>>;
  /** Moves the second image to the position of the first. */
  readonly onOpen: () => void;
}

/** Synchronises two deep zooms unless they move independently: one follows the other. */
export function useComparing(
  store: ViewerStore,
  main: RefObject<DeepZoom | null>,
  beside: RefObject<DeepZoom | null>,
): Comparing {
  const leader = useRef<Side>('main');
  const [active, setActive] = useState<Side>('main');
  const onSight = useMemo(() => {
    const lead = (from: Side, other: RefObject<DeepZoom | null>) => (sight: Sight) => {
      const isLeading = leader.current === from && !store.$view.get().beside?.isFree;
      if (isLeading) other.current?.follow(sight);
    };
    return { main: lead('main', beside), beside: lead('beside', main) };
  }, [store, main, beside]);
  const onOpen = useCallback(() => {
    const sight = main.current?.getSight();
    if (sight && !store.$view.get().beside?.isFree) beside.current?.follow(sight);
  }, [store, main, beside]);
  const touch = ({ target }: Touched) => {
    const side = findSide(target);
    if (side) leader.current = side;
    return side;
  };
  const take = (event: Touched) => {
    const side = touch(event);
    if (side) setActive(side);
  };
  return {
    active,
    handlers: { onPointerOver: touch, onPointerDown: take, onFocus: take },
    onSight,
    onOpen,
  };
}

/** Undefined outside the deep zooms, so that buttons move the one that was used before. */
function findSide(target: EventTarget | null): Side | undefined {
  if (!(target instanceof Element) || target.closest('.viewer-deep-zoom') === null)
    return undefined;
  return target.closest('.viewer-beside') === null ? 'main' : 'beside';
}
