import { useEffect, useState, type RefObject } from 'react';

export interface FullScreen {
  readonly isOn: boolean;
  readonly toggle: () => void;
}

/** The whole screen, or where there is none for elements (iPhone) the whole window: the image alone. */
export function useFullScreen(element: RefObject<HTMLElement | null>): FullScreen {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const follow = () => setOn(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  }, []);
  return {
    isOn,
    toggle: () => {
      if (!document.fullscreenEnabled) setOn(!isOn);
      else if (isOn) void document.exitFullscreen();
      else void element.current?.requestFullscreen();
    },
  };
}
