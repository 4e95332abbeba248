import sharp from 'sharp';
import type { Frame, Recording } from './record.ts';
import { isSharp, type GreyPicture } from './sharpness.ts';

/** Figures of one run, milliseconds since navigation. */
export interface Run {
  /** A whole page was in sight, as sharp as the screen shows it: a plain image or deep zoom. */
  readonly imageMs: number;
  /** Deep zoom showed it so. */
  readonly zoomMs: number;
  readonly scriptKiB: number;
}

/** Width of a page by its height. */
const pageRatio = 2480 / 3508;

/**
 * Judges alike what every viewer showed: the middle of the page is compared, frame by frame, with
 * how the same viewer shows it in the end.
 * @throws when a viewer has shown nothing
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
