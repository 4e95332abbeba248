import type { Region } from '#src/domain/values.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a page lies in its stage: CSS pixels for one of its own, and where its corner is. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Share of the free room that a region takes: something of the page is seen around it. */
const share = 0.9;
/** A pixel of the master is never larger than this many of the screen. */
const closest = 1.6;

/** Brings a part of a page into the middle of the free room of its stage. */
export function toCamera(free: Region, page: Size, part?: Region): Camera {
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...page };
  const fit = Math.min(free.width / width, free.height / height) * share;
  const scale = Math.min(fit, Math.max(closest, Math.min(free.width / page.width, 1)));
  return {
    scale,
    x: free.x + free.width / 2 - (x + width / 2) * scale,
    y: free.y + free.height / 2 - (y + height / 2) * scale,
  };
}

/** CSS pixels at the foot of the stage that the bar takes, where the words end above it. */
const foot = 76;

/** The room that words leave: beside them, or above where they take most of the width. */
export function toFreeRoom(stage: Size, words: { left: number; height: number }): Region {
  if (words.left > stage.width * 0.45) {
    return { x: 0, y: 0, width: words.left, height: stage.height };
  }
  const above = stage.height - foot - words.height;
  const height = Math.min(Math.max(above, stage.height * 0.3), stage.height * 0.62);
  return { x: 0, y: 0, width: stage.width, height };
}
