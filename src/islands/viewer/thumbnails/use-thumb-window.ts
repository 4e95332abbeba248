import { useCallback, useLayoutEffect, useState, type RefObject } from 'react';
import { toThumbWindow, type ThumbSizes, type ThumbWindow } from './thumb-window.ts';

/** Minimum width and height of a button, in pixels. */
const leastThumb = 44;

/** Layout of the list: `strip` from left to right, or `grid` in rows. */
export type ThumbShape = 'strip' | 'grid';

export interface ThumbScroller {
  readonly window: ThumbWindow;
  /** Scrolls a thumbnail to the middle. */
  readonly scrollTo: (index: number) => void;
}

/**
 * Follows the scrolling of a list of thumbnails of equal size. The scroll container is `list`
 * itself in a strip, and the panel around it in a grid.
 */
export function useThumbWindow(
  list: RefObject<HTMLElement | null>,
  count: number,
  shape: ThumbShape,
): ThumbScroller {
  const [sizes, setSizes] = useState<ThumbSizes>({ step: 100, across: 1, start: 0, length: 800 });
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null) return undefined;
    const scroller = findScroller(current, shape);
    const measure = () => setSizes(readSizes(current, scroller, shape));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(scroller);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [list, shape]);

  const scrollTo = useCallback(
    (index: number) => {
      const { current } = list;
      if (current === null) return;
      const scroller = findScroller(current, shape);
      const { step, across, length } = readSizes(current, scroller, shape);
      const middle = Math.floor(index / across) * step - (length - step) / 2;
      if (shape === 'strip') scroller.scrollLeft = middle;
      else scroller.scrollTop = middle + offsetIn(current, scroller);
    },
    [list, shape],
  );
  return { window: toThumbWindow(count, sizes), scrollTo };
}

function findScroller(list: HTMLElement, shape: ThumbShape): HTMLElement {
  return shape === 'strip' ? list : (list.parentElement ?? list);
}

function readSizes(list: HTMLElement, scroller: HTMLElement, shape: ThumbShape): ThumbSizes {
  const style = getComputedStyle(list);
  const thumb = list.querySelector<HTMLElement>('[role=option]');
  const gap = parseFloat(shape === 'strip' ? style.columnGap : style.rowGap) || 0;
  if (shape === 'strip') {
    return {
      step: Math.max(thumb?.offsetWidth ?? 0, leastThumb) + gap,
      across: 1,
      start: list.scrollLeft,
      length: list.clientWidth,
    };
  }
  return {
    step: Math.max(thumb?.offsetHeight ?? 0, leastThumb) + gap,
    across: style.gridTemplateColumns.split(' ').length,
    start: Math.max(0, scroller.scrollTop - offsetIn(list, scroller)),
    length: scroller.clientHeight,
  };
}

/** Offset of the list in its scroll container. */
function offsetIn(list: HTMLElement, scroller: HTMLElement): number {
  const top = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return top + scroller.scrollTop;
}
