import { Buffer } from 'node:buffer';
import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import { usualPageLimits, type PageLimits } from '#src/site/page-limits.ts';
import type { ImageSize, TextLine } from '#src/domain/page-images.ts';
import { drawPdfPage } from '../pdf/draw-page.ts';
import { listJpegs } from '../pdf/list-jpegs.ts';
import { isPdf, openPdf, withPdfPage } from '../pdf/open-pdf.ts';
import { hasRedactionMark } from '../pdf/page-objects.ts';
import { readShownText, type TextNotes } from '../pdf/text-layer.ts';
import { checkFormat } from './check-format.ts';
import { readResolution, toStretch } from './pixel-shape.ts';
import { ScanError } from '../problems.ts';
import type { CutSettings } from '../settings.ts';

/** A page of a master, and how it is to be cut. */
export interface MasterPage extends CutSettings {
  readonly masterPath: string;
  /** Default limits if absent. */
  readonly limits?: Pick<PageLimits, 'scanMegapixels' | 'pdfMegapixels'> | undefined;
}

/** The raw pixels of a page, and its properties. */
export interface SourcePage {
  readonly open: (options?: SharpOptions) => Sharp;
  readonly metadata: Metadata;
  /** Upright, with square pixels. */
  readonly size: ImageSize;
  readonly isStretched: boolean;
  readonly dpi?: number;
  /** The visible embedded text of a PDF page. */
  readonly textLayer?: readonly TextLine[];
  readonly textNotes?: TextNotes;
}

/**
 * Opens a page. A libvips warning while decoding is an error, unless a person has accepted the
 * damage: it fills undecodable areas with grey or black, which look like redactions.
 *
 * @throws ScanError `scan-too-large`, `pdf-page-too-large`, `pdf-locked`, `redaction-unapplied`,
 *   `scan-damaged`, or as `checkFormat` does
 */
export async function openSourcePage(page: MasterPage): Promise<SourcePage> {
  return isPdf(page.masterPath) ? await openPdfPage(page) : await openImage(page);
}

async function openImage({
  masterPath,
  frame,
  acceptsDamage = false,
  limits = usualPageLimits,
}: MasterPage): Promise<SourcePage> {
  await checkFormat(masterPath, frame);
  const input = {
    failOn: acceptsDamage ? 'none' : 'warning',
    // The size limit is checked below, where it can be reported.
    limitInputPixels: false,
    sequentialRead: true,
    ...(frame === undefined ? {} : { page: frame }),
  } as const;
  const open = (options?: SharpOptions) => sharp(masterPath, { ...input, ...options });
  // Headers are read leniently: their errors are reported as unreadable, not as damaged.
  const metadata = await open({ failOn: 'error' }).metadata();
  const { width, height } = metadata.autoOrient;
  if (width * height > limits.scanMegapixels * 1e6) {
    const needed = Math.ceil((width * height) / 1e6);
    throw new ScanError('scan-too-large', `${width} × ${height}; SCAN_MEGAPIXELS=${needed}`);
  }
  const stretch = toStretch(await readResolution(masterPath, frame));
  const isTurned = (metadata.orientation ?? 1) >= 5;
  const [across, down] = isTurned ? [stretch.down, stretch.across] : [stretch.across, stretch.down];
  const dpi = toBelievableDpi(metadata.density, stretch.across);
  return {
    open,
    metadata,
    size: { width: Math.round(width * across), height: Math.round(height * down) },
    isStretched: across !== down,
    ...(dpi === undefined ? {} : { dpi }),
  };
}

async function openPdfPage({
  masterPath,
  frame = 0,
  acceptsDamage = false,
  limits = usualPageLimits,
}: MasterPage): Promise<SourcePage> {
  const pdf = await openPdf(masterPath);
  const { drawn, text, jpegs } = withPdfPage(pdf, frame, (page) => {
    if (hasRedactionMark(pdf.pdfium, page)) {
      throw new ScanError('redaction-unapplied', `trang/page ${frame + 1}`);
    }
    const picture = drawPdfPage(pdf, page, limits.pdfMegapixels * 1e6);
    return {
      drawn: picture,
      text: readShownText(pdf, page, picture),
      jpegs: acceptsDamage ? [] : listJpegs(pdf.pdfium, page),
    };
  });
  for (const jpeg of jpegs) await checkJpeg(jpeg);
  const { width, height, dpi } = drawn;
  const data = Buffer.from(drawn.data.buffer, drawn.data.byteOffset, drawn.data.byteLength);
  const raw = { width, height, channels: 4 } as const;
  const open = () => sharp(data, { raw, limitInputPixels: false, sequentialRead: true });
  return {
    open,
    metadata: await open().metadata(),
    size: { width, height },
    isStretched: false,
    dpi,
    textLayer: text.lines,
    textNotes: text.notes,
  };
}

/** PDFium draws what it can of a damaged scan without any error. */
async function checkJpeg(jpeg: Uint8Array): Promise<void> {
  const image = sharp(jpeg, { failOn: 'warning', limitInputPixels: false, sequentialRead: true });
  try {
    await image.stats();
  } catch (error) {
    throw new ScanError('scan-damaged', error instanceof Error ? error.message : String(error));
  }
}

/** Cameras and converters write 72 or 96 as a placeholder. */
function toBelievableDpi(density: number | undefined, stretch: number): number | undefined {
  return density !== undefined && density > 96 && density <= 4800
    ? Math.round(density * stretch)
    : undefined;
}
