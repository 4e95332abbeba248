import { useEffect, useState, type RefObject } from 'react';

export interface FullScreen {
  /** An iPhone has none for elements; the viewer fills its page anyway. */
  readonly isThere: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
}

export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return {
    isThere: document.fullscreenEnabled,
    isOn,
    toggle: () => void (isOn ? document.exitFullscreen() : element.current?.requestFullscreen()),
  };
}
