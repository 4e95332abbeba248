import type { TextLine } from '#src/domain/page-images.ts';
import { listAltoPages } from './formats/alto.ts';
import { toAltoTranscript } from './formats/alto-lines.ts';
import { listHocrPages, toHocrTranscript } from './formats/hocr.ts';
import { readHtmlTree } from './formats/html-tree.ts';
import { toPageXmlTranscript } from './formats/page-xml.ts';
import { placeWords } from './place-words.ts';
import { findRootName } from './formats/root-name.ts';
import type { TranscribedImage, TranscriptPage } from './transcript-page.ts';
import { listChildren, readXmlTree, type XmlElement } from './formats/xml-tree.ts';

interface Format {
  readonly readTree: (text: string) => XmlElement;
  readonly listPages: (root: XmlElement) => readonly XmlElement[];
  /** @throws Error if there is no such page */
  readonly toPage: (root: XmlElement, frame: number) => TranscriptPage;
}

const hocr: Format = { readTree: readHtmlTree, listPages: listHocrPages, toPage: toHocrTranscript };

/** By the lower-case name of the root element. */
const formats = new Map<string, Format>([
  ['alto', { readTree: readXmlTree, listPages: listAltoPages, toPage: toAltoTranscript }],
  [
    'pcgts',
    {
      readTree: readXmlTree,
      listPages: (root) => listChildren(root, 'Page'),
      toPage: toPageXmlTranscript,
    },
  ],
  ['html', hocr],
  // Only the page element, as tesseract.js returns it.
  ['div', hocr],
]);

/**
 * A page of a transcription. Its root element distinguishes ALTO, PAGE XML and hOCR.
 *
 * @param frame page index, from 0; without it the file must have at most one
 * @throws Error if the format is unknown, the file is unreadable, or there is no such page
 */
export function readTranscriptPage(text: string, frame?: number): TranscriptPage {
  const name = findRootName(text) ?? '';
  const format = formats.get(name.toLowerCase());
  if (format === undefined) throw new Error(`<${name}>: not ALTO, PAGE XML or hOCR`);
  const root = format.readTree(text);
  const pages = format.listPages(root).length;
  if (frame === undefined && pages > 1) throw new Error(`${pages} pages for a scan of one page`);
  return format.toPage(root, frame ?? 0);
}

/**
 * Text lines of a transcription in reading order, boxes in pixels of the image, as `placeWords`
 * gives them for a page without redactions.
 * @throws Error as `readTranscriptPage` does
 */
export function readLines(text: string, image: TranscribedImage): readonly TextLine[] {
  return placeWords(readTranscriptPage(text, image.frame ?? 0), image).lines;
}
