import type { Region } from '#src/domain/values.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Position of a page on its stage: CSS pixels per page pixel, and the position of its corner. */
export interface Camera {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Share of the free space that a region takes, so that some of the page is visible around it. */
const share = 0.9;
/** Largest size of a pixel of the master, in CSS pixels. */
const closest = 1.6;

/** Centres a part of a page in the free space of its stage. */
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

/** Height in CSS pixels that the bar takes at the bottom of the stage; the text ends above it. */
const foot = 76;

/** The space not covered by text: beside it, or above it where it takes most of the width. */
export function toFreeRoom(stage: Size, words: { left: number; height: number }): Region {
  if (words.left > stage.width * 0.45) {
    return { x: 0, y: 0, width: words.left, height: stage.height };
  }
  const above = stage.height - foot - words.height;
  const height = Math.min(Math.max(above, stage.height * 0.3), stage.height * 0.62);
  return { x: 0, y: 0, width: stage.width, height };
}
