import { rm } from 'node:fs/promises';
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import type { Region } from '../catalogue/values.ts';
import type { ImageSize, TextLine } from './manifest.ts';
import { isSrgb } from './is-srgb.ts';
import { drawPdfPage } from './pdf/draw-page.ts';
import { isPdf, openPdf } from './pdf/open-pdf.ts';
import { readTextLayer } from './pdf/text-layer.ts';
import { ScanError } from './problems.ts';
import { toOrientation, type Orientation } from './words/turn-box.ts';

/** Above this an upright copy is spooled to disk. */
const maxBytesInMemory = 192 * 1024 * 1024;
/** Guards against a file that claims absurd dimensions; a 40,000 × 40,000 map passes. */
const maxPixels = 2 ** 31;

/** A page of a master, and what is burnt into it. */
export interface MasterPage {
  readonly masterPath: string;
  readonly redactions: readonly Region[];
  /** From 0, where the master holds several. */
  readonly frame: number | undefined;
}

/** A master made upright, sRGB, 8 bits, redacted, without metadata: what derivatives are cut from. */
export interface UprightMaster extends ImageSize {
  readonly dpi?: number;
  /** How the pixels that were stored lie to the upright ones; absent where they are upright. */
  readonly orientation?: Orientation;
  /** The text that the master holds itself, where it is a PDF. */
  readonly textLayer?: readonly TextLine[];
  /** A fresh pipeline over the pixels. */
  open(): Sharp;
  close(): Promise<void>;
}

/**
 * @param spoolPath where a huge image may be spooled; removed by `close`
 * @throws ScanError `scan-unreadable`, `redaction-outside`
 */
export async function openMaster(
  { masterPath, redactions, frame }: MasterPage,
  spoolPath: string,
): Promise<UprightMaster> {
  const { open: openSource, facts } = await openSourcePage(masterPath, frame);
  const metadata = await openSource().metadata();
  const { width, height } = metadata.autoOrient;
  const isGrey = metadata.space === 'b-w' || metadata.space === 'grey16';
  const ignoreIcc = metadata.icc !== undefined && isSrgb(metadata.icc);
  const openUpright = () => {
    const upright = openSource({ ignoreIcc }).autoOrient();
    const opaque = metadata.hasAlpha ? upright.flatten({ background: 'white' }) : upright;
    return opaque.removeAlpha().toColourspace(isGrey ? 'b-w' : 'srgb');
  };
  const size = { width, height, ...toFacts(facts, metadata) };
  const boxes = redactions.map((region) => toBlackBox(region, { width, height }));
  const isHuge = width * height * 3 > maxBytesInMemory;
  // Decoding twice, and narrow sizes from the coarse half of a JPEG, beats holding every pixel.
  if (boxes.length === 0 && !isHuge) return { ...size, open: openUpright, close: nothing };

  // sharp lays boxes over what it has resized: they are burnt in before anything is cut.
  const pixels = boxes.length === 0 ? openUpright() : openUpright().composite(boxes);
  if (isHuge) {
    await pixels.toFile(spoolPath);
    const open = () => sharp(spoolPath, { limitInputPixels: maxPixels, sequentialRead: true });
    return { ...size, open, close: () => rm(spoolPath, { force: true }) };
  }
  const { data, info } = await pixels.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const open = () => sharp(data, { raw, limitInputPixels: maxPixels, sequentialRead: true });
  return { ...size, open, close: nothing };
}

const nothing = () => Promise.resolve();

/**
 * Size of a page, upright, and the text that a PDF holds: what can be known without cutting it.
 * Throws what cannot be read.
 */
export async function readPageFacts(
  path: string,
  frame?: number,
): Promise<ImageSize & Pick<UprightMaster, 'dpi' | 'orientation' | 'textLayer'>> {
  const { open, facts } = await openSourcePage(path, frame);
  const metadata = await open().metadata();
  return { ...metadata.autoOrient, ...toFacts(facts, metadata) };
}

function toFacts(facts: SourcePage['facts'], metadata: Metadata) {
  const dpi = facts.dpi ?? toBelievableDpi(metadata.density);
  const orientation = toOrientation(metadata.orientation);
  const { textLayer } = facts;
  return {
    ...(dpi === undefined ? {} : { dpi }),
    ...(orientation === 1 ? {} : { orientation }),
    ...(textLayer === undefined ? {} : { textLayer }),
  };
}

interface SourcePage {
  readonly open: (options?: SharpOptions) => Sharp;
  /** What is known of it without its pixels. */
  readonly facts: Pick<UprightMaster, 'dpi' | 'textLayer'>;
}

/** The pixels of a page as they come. */
async function openSourcePage(path: string, frame: number | undefined): Promise<SourcePage> {
  const input = { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true } as const;
  if (!isPdf(path)) {
    const page = frame === undefined ? {} : { page: frame };
    return {
      open: (options) => sharp(path, { ...input, ...page, ...options }),
      facts: {},
    };
  }
  const pdf = await openPdf(path);
  const { data, width, height, dpi } = drawPdfPage(pdf, frame ?? 0);
  const raw = { width, height, channels: 4 } as const;
  const textLayer = readTextLayer(pdf, frame ?? 0, { width, height });
  return { open: () => sharp(data, { ...input, raw }), facts: { dpi, textLayer } };
}

function toBlackBox(region: Region, { width, height }: ImageSize) {
  const left = Math.max(0, Math.floor(region.x));
  const top = Math.max(0, Math.floor(region.y));
  const right = Math.min(width, Math.ceil(region.x + region.width));
  const bottom = Math.min(height, Math.ceil(region.y + region.height));
  if (right <= left || bottom <= top) {
    const { x, y } = region;
    throw new ScanError(
      'redaction-outside',
      `${x},${y},${region.width},${region.height} / ${width}×${height}`,
    );
  }
  const create = {
    width: right - left,
    height: bottom - top,
    channels: 3,
    background: 'black',
  } as const;
  return { input: { create }, left, top };
}

/** Cameras and converters write 72 or 96 for want of knowledge. */
function toBelievableDpi(density: number | undefined): number | undefined {
  return density !== undefined && density > 96 && density <= 4800 ? Math.round(density) : undefined;
}
