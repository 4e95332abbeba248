import { open } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { IssueList, Place } from '../issues/issue.ts';
import type { PdfPages } from './pdf-pages.ts';
import { readTiffFrames } from './tiff-frames.ts';

/** A scan whose pages are listed. */
export interface ScanPlace {
  /** Absolute path of its folder. */
  readonly dir: string;
  readonly name: string;
  /** Position for its issues. */
  readonly place: Place;
}

export interface ListedFrame {
  /** Index in the file, from 0; absent for a single-page file. */
  readonly frame?: number;
  /** It has a redaction mark that was not applied. */
  readonly isMarked?: true;
}

/** The pages of a file. Anything that would lose a page is an issue. */
export async function listFrames(
  scan: ScanPlace,
  pdfPages: PdfPages,
  issues: IssueList,
): Promise<readonly ListedFrame[]> {
  const path = join(scan.dir, scan.name);
  if (/\.pdf$/i.test(scan.name)) return listPdfPages(path, scan.place, pdfPages, issues);
  if (/\.tiff?$/i.test(scan.name)) return toFrames(await listTiffFrames(path, scan.place, issues));
  if (/\.(?:gif|avif|hei[cf]s?|hif|jxl|webp)$/i.test(scan.name)) {
    const count = await countImages(path);
    return count > 1 ? toFrames(countUp(count)) : [{}];
  }
  return [{}];
}

async function listPdfPages(
  path: string,
  place: Place,
  pdfPages: PdfPages,
  issues: IssueList,
): Promise<readonly ListedFrame[]> {
  const reading = await pdfPages.read(path);
  if (reading.kind === 'unreadable') {
    issues.add('unreadable-pdf', place, { reason: reading.reason });
    return [{ frame: 0 }];
  }
  const { pages, marked } = reading;
  if (marked.length > 0) {
    const first = marked.slice(0, mostNamed).join(', ');
    const list = marked.length > mostNamed ? `${first}… (${marked.length})` : first;
    issues.add('unapplied-redaction', place, { pages: list });
  }
  const isMarked = new Set(marked);
  return countUp(pages).map((frame) =>
    isMarked.has(frame + 1) ? { frame, isMarked: true } : { frame },
  );
}

/** Maximum number of pages named in one message. */
const mostNamed = 20;

async function listTiffFrames(
  path: string,
  place: Place,
  issues: IssueList,
): Promise<readonly (number | undefined)[]> {
  const reading = await readTiffFrames(path);
  switch (reading?.kind) {
    case undefined:
      return [undefined];
    case 'loop':
      issues.add('looping-tiff', place, {});
      return [undefined];
    case 'broken':
      issues.add('broken-tiff', place, { read: reading.read });
      return [undefined];
    case 'no-page':
      issues.add('tiff-without-page', place, {});
      return [undefined];
    case 'pages': {
      for (const { index, width, height } of reading.thumbnails) {
        issues.add('tiff-thumbnail', place, { page: index + 1, width, height });
      }
      const isPlain = reading.frames.length === 1 && reading.frames[0] === 0;
      return isPlain ? [undefined] : reading.frames;
    }
  }
}

/** Only few WebP files hold several images, and their first bytes show it. */
async function countImages(path: string): Promise<number> {
  if (/\.webp$/i.test(path) && !(await isAnimatedWebp(path))) return 1;
  try {
    return (await sharp(path).metadata()).pages ?? 1;
  } catch {
    // Problems of the file are reported when it is cut.
    return 1;
  }
}

/** https://developers.google.com/speed/webp/docs/riff_container#extended_file_format */
async function isAnimatedWebp(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(21), 0, 21, 0);
    // eslint-disable-next-line no-restricted-syntax -- four letters
    const isExtended = String.fromCharCode(...buffer.subarray(12, 16)) === 'VP8X';
    return bytesRead === 21 && isExtended && ((buffer[20] ?? 0) & 0b10) !== 0;
  } finally {
    await file.close();
  }
}

function toFrames(frames: readonly (number | undefined)[]): readonly ListedFrame[] {
  return frames.map((frame) => (frame === undefined ? {} : { frame }));
}

function countUp(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
