import type { ImageSize } from '#src/domain/page-images.ts';
import type { Box } from './box.ts';
import { isSameShape } from './shape.ts';
import type { TranscribedImage, TranscriptPage } from './transcript-page.ts';
import { isQuarterTurn, toOrientation, toSwapped, turnBox } from './turn-box.ts';

/** Why the positions of a page's words are unknown. Names are permanent, see `problems.ts`. */
export interface PlacementProblem {
  readonly name: 'words-other-size' | 'words-turn-unknown' | 'words-size-missing';
  readonly detail: string;
}

/**
 * How a transcription's boxes map to the upright picture. `assumed`: most likely, but not certain
 * enough to show words of a page with redactions.
 */
export type Placement =
  | { readonly kind: 'known'; readonly toImage: (box: Box) => Box }
  | {
      readonly kind: 'assumed';
      readonly toImage: (box: Box) => Box;
      readonly problem: PlacementProblem;
    }
  | { readonly kind: 'unknown'; readonly problem: PlacementProblem };

/** @throws Error if its unit needs a resolution, and none is known */
export function findPlacement(page: TranscriptPage, image: TranscribedImage): Placement {
  return page.size === undefined ? placeBare(page, image) : placeSized(page, page.size, image);
}

/**
 * OCR reads pixels as stored, people usually see them upright: after a quarter turn the aspect
 * ratio tells which was used, unless the picture is square; after a half turn nothing does.
 */
function placeSized(page: TranscriptPage, size: ImageSize, image: TranscribedImage): Placement {
  const orientation = toOrientation(image.orientation);
  const toStored = (one: ImageSize) => (isQuarterTurn(orientation) ? toSwapped(one) : one);
  const stored = toStored(image);
  const shapes: readonly ImageSize[] = [image, ...(image.stored ? [image.stored] : [])];
  const isUpright = shapes.some((shape) => isSameShape(size, shape));
  const isStored = orientation !== 1 && shapes.some((shape) => isSameShape(size, toStored(shape)));
  const sizes = `${toText(size)} / ${toText(image)}`;
  if (isUpright && isStored) {
    const detail = `EXIF ${orientation}, ${sizes}`;
    return { kind: 'unknown', problem: { name: 'words-turn-unknown', detail } };
  }
  const problem = { name: 'words-other-size', detail: sizes } as const;
  if (!isUpright && !isStored) return { kind: 'unknown', problem };
  const toImage = isUpright
    ? (box: Box) => scaleBox(box, size, image)
    : (box: Box) => turnBox(scaleBox(box, size, stored), orientation, stored);
  const isSure = isSizeInUnit(page, size, isUpright ? image : stored, image.dpi);
  return isSure ? { kind: 'known', toImage } : { kind: 'assumed', toImage, problem };
}

/** A file without a page size is in pixels of the picture, or scaled by its resolution. */
function placeBare(page: TranscriptPage, image: TranscribedImage): Placement {
  const each = findPixelsOf(page, image.dpi);
  const detail = `${page.unit} / ${toText(image)}`;
  const problem = { name: 'words-size-missing', detail } as const;
  const pixels = image.stored ?? image;
  const size = { width: pixels.width / each, height: pixels.height / each };
  const isInside = page.lines.every(
    ({ box, pieces }) => isWithin(box, size) && pieces.every((piece) => isWithin(piece.box, size)),
  );
  if (toOrientation(image.orientation) !== 1 || !isInside) return { kind: 'unknown', problem };
  return { kind: 'assumed', toImage: (box) => scaleBox(box, size, image), problem };
}

/**
 * Some files give the page in pixels and its boxes in the unit: then the resolution contradicts.
 */
function isSizeInUnit(
  page: TranscriptPage,
  size: ImageSize,
  picture: ImageSize,
  dpi: number | undefined,
): boolean {
  if (page.unit === 'pixel') return true;
  if (dpi === undefined) return size.width !== picture.width || size.height !== picture.height;
  return Math.abs((size.width * findPixelsOf(page, dpi)) / picture.width - 1) <= 0.03;
}

/** Pixels per unit. */
function findPixelsOf({ unit }: TranscriptPage, dpi: number | undefined): number {
  if (unit === 'pixel') return 1;
  if (dpi === undefined) throw new Error(`unit ${unit}, but no page size and no dpi`);
  return dpi / (unit === 'mm10' ? 254 : 1200);
}

/** Whether a box is on a page; lines may extend a little beyond it, as hand-drawn ones do. */
export function isWithin(box: Box | undefined, { width, height }: ImageSize): boolean {
  if (box === undefined) return true;
  const [across, down] = [width * slack, height * slack];
  return (
    box.x >= -across &&
    box.y >= -down &&
    box.x + box.width <= width + across &&
    box.y + box.height <= height + down
  );
}

const slack = 0.02;

function scaleBox({ x, y, width, height }: Box, from: ImageSize, to: ImageSize): Box {
  const [across, down] = [to.width / from.width, to.height / from.height];
  return { x: x * across, y: y * down, width: width * across, height: height * down };
}

function toText({ width, height }: ImageSize): string {
  return `${width}×${height}`;
}
