import { useMemo, type RefObject, type TouchEvent } from 'react';
import type { DeepZoom } from './deep-zoom.ts';
import type { ViewerStore } from '../core/viewer.store.ts';

/** Minimum distance of a swipe in pixels, and ratio of horizontal to vertical movement. */
const shortest = 48;
const flattest = 1.5;

type Handler = (event: TouchEvent<HTMLElement>) => void;

interface SwipeHandlers {
  readonly onTouchStart: Handler;
  readonly onTouchMove: Handler;
  readonly onTouchEnd: Handler;
  readonly onTouchCancel: Handler;
}

/**
 * Swiping across a whole page changes the page: left to the next, right to the previous. On an
 * enlarged page, the finger moves the image.
 */
export function useSwipe(
  deepZoom: RefObject<DeepZoom | null>,
  store: ViewerStore,
  isFraming: boolean,
): SwipeHandlers {
  return useMemo(() => {
    let from: { readonly x: number; readonly y: number } | undefined;
    const forget = () => {
      from = undefined;
    };
    return {
      onTouchStart: ({ touches, target }) => {
        const finger = touches[0];
        const isAlone = touches.length === 1 && finger !== undefined;
        const isOnControl = target instanceof Element && target.closest('a, button, input');
        const isWhole = deepZoom.current?.isWhole() ?? true;
        from =
          isAlone && !isOnControl && isWhole && !isFraming
            ? { x: finger.clientX, y: finger.clientY }
            : undefined;
      },
      onTouchMove: ({ touches }) => {
        if (touches.length > 1) forget();
      },
      onTouchEnd: ({ changedTouches }) => {
        const finger = changedTouches[0];
        if (from === undefined || finger === undefined) return;
        const [across, down] = [finger.clientX - from.x, finger.clientY - from.y];
        forget();
        if (Math.abs(across) < shortest || Math.abs(across) < Math.abs(down) * flattest) return;
        store.step(across < 0 ? 1 : -1);
      },
      onTouchCancel: forget,
    };
  }, [deepZoom, store, isFraming]);
}
