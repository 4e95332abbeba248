import { readFile } from 'node:fs/promises';
import type { Region } from '#src/domain/values.ts';
import type { ImageSize } from '#src/domain/page-images.ts';
import { isOwnAlto } from '../ocr/own-alto.ts';
import { toPictureRedactions } from '../read/redaction-boxes.ts';
import type { Box } from './box.ts';
import { decodeXml } from './formats/decode-xml.ts';
import { readMarkedPage, type MarkedPage, type MarkedText } from './marked-texts.ts';
import { isSameShape } from './shape.ts';
import { isQuarterTurn, toOrientation, toSwapped, turnBox } from './turn-box.ts';

/** A page with redactions, its transcription, and its picture's properties. */
export interface RedactedPage {
  /** The transcription: absolute. */
  readonly path: string;
  /** Page index in the file, from 0, if it holds several. */
  readonly frame?: number | undefined;
  /** In pixels of the upright picture. */
  readonly redactions: readonly Region[];
  /**
   * Size of the upright picture; `orientation` as EXIF has it, `dpi` as far as it is known, `stored`
   * its pixels before they were made squares.
   */
  readonly image: ImageSize & {
    readonly stored?: ImageSize | undefined;
    readonly orientation?: number | undefined;
    readonly dpi?: number | undefined;
  };
}

/**
 * Text of a transcription on disk below the redactions of its page, in runs of adjacent words of a
 * line. Shares no code with the readers for publication: boxes are mapped to the picture in every
 * way that the file and the picture allow, upright and as stored. If none is possible, or a text
 * has no box, it counts as below a redaction.
 *
 * @throws Error if the file is missing, or is not a transcription
 */
export async function listWordsUnderRedactions(page: RedactedPage): Promise<{
  readonly runs: readonly string[];
  /** Whether the file has any text for the page. */
  readonly hasWords: boolean;
}> {
  const file = decodeXml(await readFile(page.path));
  const runs = findWordsUnderRedactions(file, page);
  return { runs, hasWords: runs.length > 0 || readMarkedPage(file, page.frame).texts.length > 0 };
}

/** The same for a file already read. */
export function findWordsUnderRedactions(
  file: string,
  { frame, redactions, image }: Omit<RedactedPage, 'path'>,
): readonly string[] {
  if (redactions.length === 0) return [];
  const marked = readMarkedPage(file, frame);
  const places = toPictureRedactions(redactions, image, image.stored ?? image);
  // `npm run content -- ocr` reads the upright picture.
  const { orientation, ...upright } = image;
  const layings = listLayings(marked, isOwnAlto(file) ? upright : { ...upright, orientation });
  const found = layings.flatMap((lay) => {
    const isHidden = ({ box }: MarkedText) =>
      box === undefined || places.some((region) => isOver(lay(box), region));
    return joinRuns(marked.texts, isHidden);
  });
  return layings.length === 0 ? joinRuns(marked.texts, () => true) : [...new Set(found)];
}

/** Maps a box of the file to the upright picture. */
type Laying = (box: Box) => Box;

function listLayings({ size, unit }: MarkedPage, image: RedactedPage['image']): readonly Laying[] {
  const orientation = toOrientation(image.orientation);
  const toRaw = (one: ImageSize) => (isQuarterTurn(orientation) ? toSwapped(one) : one);
  const raw = toRaw(image);
  const shapes = [image, image.stored ?? image];
  const inUnit = findSizeInUnit(unit, image.stored ?? image, image.dpi);
  const layings: Laying[] = [];
  const layOver = (whole: ImageSize, wholeRaw: ImageSize) => {
    if (shapes.some((shape) => isSameShape(whole, shape))) {
      layings.push((box) => scaleBox(box, whole, image));
    }
    if (orientation !== 1 && shapes.some((shape) => isSameShape(wholeRaw, toRaw(shape)))) {
      layings.push((box) => turnBox(scaleBox(box, wholeRaw, raw), orientation, raw));
    }
  };
  if (size !== undefined) layOver(size, size);
  // Some files give the size in pixels and boxes in the unit: then both readings are possible.
  if (inUnit !== undefined && (size === undefined || !isAlike(size, inUnit, unit))) {
    layOver(inUnit, toRaw(inUnit));
  }
  return layings;
}

function isAlike(size: ImageSize, inUnit: ImageSize, unit: string): boolean {
  const longest = ({ width, height }: ImageSize) => Math.max(width, height);
  return unit === 'pixel' || Math.abs(longest(inUnit) / longest(size) - 1) <= 0.03;
}

/** Size of a picture in the unit of a file; unknown if that needs a resolution. */
function findSizeInUnit(unit: string, picture: ImageSize, dpi: number | undefined) {
  const perInch = { mm10: 254, inch1200: 1200 }[unit];
  if (perInch === undefined) return picture;
  if (dpi === undefined) return undefined;
  const each = perInch / dpi;
  return { width: picture.width * each, height: picture.height * each };
}

function scaleBox({ x, y, width, height }: Box, from: ImageSize, to: ImageSize): Box {
  const [across, down] = [to.width / from.width, to.height / from.height];
  return { x: x * across, y: y * down, width: width * across, height: height * down };
}

/** By more than a pixel, because published boxes are rounded. */
function isOver(box: Box, region: Region): boolean {
  return (
    box.x + 1 < region.x + region.width &&
    region.x + 1 < box.x + box.width &&
    box.y + 1 < region.y + region.height &&
    region.y + 1 < box.y + box.height
  );
}

function joinRuns(texts: readonly MarkedText[], isHidden: (text: MarkedText) => boolean): string[] {
  const runs: string[] = [];
  let last: MarkedText | undefined;
  for (const text of texts) {
    const hidden = isHidden(text);
    if (hidden && last?.line === text.line) runs.push(`${runs.pop() ?? ''} ${text.text}`);
    else if (hidden) runs.push(text.text);
    last = hidden ? text : undefined;
  }
  return runs;
}
