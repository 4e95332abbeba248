import type { ImageSize, TextLine } from '../manifest.ts';
import { readAltoLines } from './alto-lines.ts';
import { readHocrLines } from './hocr.ts';
import { readPageXmlLines } from './page-xml.ts';
import { findRootName } from './root-name.ts';

/** The image that a transcription lies over. */
export interface TranscribedImage extends ImageSize {
  readonly dpi?: number;
  /** Which page of a transcription of several, from 0; the first by default. */
  readonly frame?: number;
}

type Reader = (text: string, image: TranscribedImage) => TextLine[];

/** By the name of the root element, in lower case. */
const readers: Readonly<Record<string, Reader>> = {
  alto: readAltoLines,
  pcgts: readPageXmlLines,
  html: readHocrLines,
};

/**
 * Text lines of a transcription in reading order, boxes in pixels of the image. Its root element
 * tells ALTO, PAGE XML and hOCR apart.
 * @throws Error when it is none of them, or cannot be read
 */
export function readLines(text: string, image: TranscribedImage): TextLine[] {
  const root = findRootName(text);
  const reader = Object.hasOwn(readers, root?.toLowerCase() ?? '')
    ? readers[root?.toLowerCase() ?? '']
    : undefined;
  if (reader === undefined) {
    throw new Error(`<${root ?? ''}>: not ALTO, PAGE XML or hOCR`);
  }
  return reader(text, image);
}
