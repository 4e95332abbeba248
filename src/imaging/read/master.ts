import { rm } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { isSrgb } from './is-srgb.ts';
import type { ImageSize, TextLine } from '#src/domain/page-images.ts';
import type { TextNotes } from '../pdf/text-layer.ts';
import { toBlackBoxes } from './redaction-boxes.ts';
import { openSourcePage, type MasterPage, type SourcePage } from './source-page.ts';
import { toOrientation, type Orientation } from '../words/turn-box.ts';

/** Above this size an upright copy is spooled to disk. */
const maxBytesInMemory = 192 * 1024 * 1024;

/**
 * A master converted to upright, sRGB, 8 bits, redacted, without metadata: the source of all
 * derivatives.
 */
export interface UprightMaster extends ImageSize {
  readonly dpi?: number;
  /** EXIF orientation of the stored pixels; absent if upright. */
  readonly orientation?: Orientation;
  /** The visible embedded text of a PDF page. */
  readonly textLayer?: readonly TextLine[];
  readonly textNotes?: TextNotes;
  /** Size of the upright scan as stored, if its pixels are not square. */
  readonly stored?: ImageSize;
  /** A new pipeline over the pixels. */
  open(): Sharp;
  close(): Promise<void>;
}

/**
 * @param spoolPath where a huge image may be spooled; removed by `close`
 * @throws ScanError `redaction-outside`, or as `openSourcePage` does
 */
export async function openMaster(page: MasterPage, spoolPath: string): Promise<UprightMaster> {
  const source = await openSourcePage(page);
  const { metadata, size } = source;
  const isGrey = metadata.space === 'b-w' || metadata.space === 'grey16';
  const ignoreIcc = metadata.icc !== undefined && isSrgb(metadata.icc);
  const openUpright = () => {
    const upright = source.open({ ignoreIcc }).autoOrient();
    const opaque = metadata.hasAlpha ? upright.flatten({ background: 'white' }) : upright;
    const square = source.isStretched ? opaque.resize({ ...size, fit: 'fill' }) : opaque;
    return square.removeAlpha().toColourspace(isGrey ? 'b-w' : 'srgb');
  };
  const facts = { ...size, ...toFacts(source) };
  const boxes = toBlackBoxes(page.redactions, source);
  const isHuge = size.width * size.height * 3 > maxBytesInMemory;
  // Decoding twice, with small sizes from a JPEG decoded at half size, beats holding every pixel.
  if (boxes.length === 0 && !isHuge && !source.isStretched) {
    return { ...facts, open: openUpright, close: nothing };
  }
  // sharp applies boxes after resizing: they are burnt in before anything is cut.
  const pixels = boxes.length === 0 ? openUpright() : openUpright().composite(boxes);
  if (isHuge) {
    await pixels.toFile(spoolPath);
    const open = () => sharp(spoolPath, { limitInputPixels: false, sequentialRead: true });
    return { ...facts, open, close: () => rm(spoolPath, { force: true }) };
  }
  const { data, info } = await pixels.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const open = () => sharp(data, { raw, limitInputPixels: false, sequentialRead: true });
  return { ...facts, open, close: nothing };
}

const nothing = () => Promise.resolve();

export type PageFacts = ImageSize & Omit<UprightMaster, 'open' | 'close'>;

/**
 * Upright size of a page, and the text of a PDF: what can be known without cutting it. Throws if
 * unreadable.
 */
export async function readPageFacts(page: MasterPage): Promise<PageFacts> {
  const source = await openSourcePage(page);
  return { ...source.size, ...toFacts(source) };
}

function toFacts({ metadata, dpi, textLayer, textNotes, isStretched }: SourcePage) {
  const orientation = toOrientation(metadata.orientation);
  return {
    ...(dpi === undefined ? {} : { dpi }),
    ...(orientation === 1 ? {} : { orientation }),
    ...(textLayer === undefined ? {} : { textLayer }),
    ...(textNotes === undefined ? {} : { textNotes }),
    ...(isStretched ? { stored: metadata.autoOrient } : {}),
  };
}
