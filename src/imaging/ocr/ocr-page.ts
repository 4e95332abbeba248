import { mkdir, stat } from 'node:fs/promises';
import type { PageLimits } from '#src/site/page-limits.ts';
import type { ImageSize, MachineText, TextLine } from '#src/domain/page-images.ts';
import { openMaster, type UprightMaster } from '../read/master.ts';
import { ScanError } from '../problems.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';
import { findMachineText } from '../words/machine-text.ts';
import { readLines } from '../words/read-lines.ts';
import type { OcrEngine } from './find-engine.ts';
import { recognise } from './recognise.ts';

export interface OcrTask {
  /** Absolute. */
  readonly masterPath: string;
  readonly frame: number | undefined;
  readonly engine: OcrEngine;
  readonly limits: PageLimits;
  /** Where a huge image may be spooled. */
  readonly workDir: string;
}

/** The words of one page, in pixels of its upright image. */
export interface OcrPage extends ImageSize {
  readonly lines: readonly TextLine[];
  /** Absent if the text of a PDF was used. */
  readonly machine?: MachineText;
}

/**
 * Tesseract takes at most 32,767 px; the letters of a map that large are large enough at this size.
 */
const longestSide = 12_000;
/** The height of A4, for scans without a resolution. */
const usualInches = 11.7;
/** Tesseract treats lower resolutions as a mistake. */
const leastDpi = 70;

/**
 * Recognises the words of a page; uses the embedded text of a PDF page if there is any.
 *
 * @throws ScanError `scan-empty`, `scan-unreadable`, `ocr-failed`
 */
export async function ocrPage({
  masterPath,
  frame,
  engine,
  workDir,
  limits,
}: OcrTask): Promise<OcrPage> {
  if ((await stat(masterPath)).size === 0) throw new ScanError('scan-empty');
  await mkdir(workDir, { recursive: true });
  const spool = `${toTemporaryPath(workDir)}.v`;
  const master = await openMaster({ masterPath, frame, redactions: [], limits }, spool);
  try {
    const { width, height, textLayer = [] } = master;
    if (textLayer.length > 0) return { width, height, lines: textLayer };
    return { width, height, ...(await readImage(master, engine)) };
  } finally {
    await master.close();
  }
}

async function readImage(
  master: UprightMaster,
  engine: OcrEngine,
): Promise<Pick<OcrPage, 'lines' | 'machine'>> {
  const side = Math.max(master.width, master.height);
  const dpi = (master.dpi ?? side / usualInches) * Math.min(1, longestSide / side);
  const image = await master
    .open()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer();
  try {
    const html = await recognise(engine, image, Math.max(leastDpi, Math.round(dpi)));
    const size = { width: master.width, height: master.height };
    // A line without letters or digits is noise.
    const lines = readLines(html, size).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
    const machine = findMachineText(html);
    return { lines, ...(machine && { machine }) };
  } catch (error) {
    throw new ScanError('ocr-failed', error instanceof Error ? error.message : String(error));
  }
}
