import sharp from 'sharp';
import type { Frame, Recording } from './record.ts';
import { isSharp, type GreyPicture } from './sharpness.ts';

/** Results of one run, in ms since navigation. */
export interface Run {
  /** A whole page was visible at screen resolution: as a plain image or by deep zoom. */
  readonly imageMs: number;
  /** Deep zoom showed it at screen resolution. */
  readonly zoomMs: number;
  readonly scriptKiB: number;
}

/** Aspect ratio of a page, width by height. */
const pageRatio = 2480 / 3508;

/**
 * Applies the same test to every viewer: the middle of the page is compared, frame by frame, with
 * the same viewer's final picture.
 *
 * @throws if a viewer has shown nothing
 */
export async function judge({ frames, paints, scriptBytes, canvas }: Recording): Promise<Run> {
  const last = frames.at(-1);
  if (last === undefined || canvas === undefined) throw new Error('It has shown no page.');
  const height = Math.min(canvas.height, canvas.width / pageRatio) * 0.7;
  const width = height * pageRatio;
  const part = {
    left: Math.round(canvas.x + (canvas.width - width) / 2),
    top: Math.round(canvas.y + (canvas.height - height) / 2),
    width: Math.round(width),
    height: Math.round(height),
  };
  const toPicture = async ({ jpeg }: Frame): Promise<GreyPicture> => {
    const cut = sharp(jpeg).extract(part).greyscale().raw();
    return { width: part.width, height: part.height, pixels: new Uint8Array(await cut.toBuffer()) };
  };
  const settled = await toPicture(last);
  let sharpMs = last.ms;
  for (const frame of frames) {
    if (!isSharp(await toPicture(frame), settled)) continue;
    sharpMs = frame.ms;
    break;
  }
  return {
    imageMs: Math.min(paints.plainMs ?? Infinity, sharpMs),
    zoomMs: Math.max(paints.zoomedMs ?? 0, sharpMs),
    scriptKiB: scriptBytes / 1024,
  };
}
