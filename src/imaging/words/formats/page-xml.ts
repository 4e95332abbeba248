import type { ImageSize } from '#src/domain/page-images.ts';
import { type Box, toUnion } from '../box.ts';
import { dropHanSpaces } from '../han-spaces.ts';
import { toLineText } from '../line-text.ts';
import { listReadingOrder } from './page-xml-order.ts';
import type { Piece, WrittenLine } from '../text-line.ts';
import type { TranscriptPage } from '../transcript-page.ts';
import { findOwnText, listChildren, type XmlElement } from './xml-tree.ts';

/**
 * A page of a PAGE XML document in reading order; boxes are the bounds of its polygons. A line
 * without its own text is read from its words, a region without text in its lines from itself.
 * https://github.com/PRImA-Research-Lab/PAGE-XML
 *
 * @throws Error if there is no such page
 */
export function toPageXmlTranscript(root: XmlElement, frame: number): TranscriptPage {
  const page = listChildren(root, 'Page')[frame];
  if (page === undefined) throw new Error('no <Page>: not a PAGE XML file');
  const lines = listReadingOrder(page).flatMap(toWrittenLines);
  return { size: findSize(page), unit: 'pixel', lines };
}

function findSize({ attributes }: XmlElement): ImageSize | undefined {
  const width = Number.parseFloat(attributes['imageWidth'] ?? '');
  const height = Number.parseFloat(attributes['imageHeight'] ?? '');
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function toWrittenLines(region: XmlElement): readonly WrittenLine[] {
  const box = findBox(region);
  const lines = listChildren(region, 'TextLine').map((line) => toWrittenLine(line, box));
  if (lines.some(({ pieces }) => pieces.some(({ text }) => text.trim() !== ''))) return lines;
  const texts = (findReading(region) ?? '').split(/\r?\n/);
  return texts.map((text) => ({ pieces: [{ text }], box }));
}

function toWrittenLine(line: XmlElement, blockBox: Box | undefined): WrittenLine {
  const words = listChildren(line, 'Word').map((word): Piece => ({
    text: findReading(word) ?? findLetters(word),
    box: findBox(word),
  }));
  const boxes = words.flatMap((word) => word.box ?? []);
  const box = findBox(line) ?? toUnion(boxes);
  const text = findReading(line);
  if (text === undefined) {
    const spaced = words.flatMap((word) => [{ text: ' ' }, word]);
    return { pieces: dropHanSpaces(spaced), box, blockBox };
  }
  const placed = placeWords(text, words);
  if (placed !== undefined) return { pieces: placed, box, blockBox };
  const isUnsure = words.length > 0 && countWords(text) > countWords(joinTexts(words));
  return { pieces: [{ text }], box, blockBox, others: boxes, isUnsure };
}

function findLetters(word: XmlElement): string {
  return listChildren(word, 'Glyph')
    .map((glyph) => findReading(glyph) ?? '')
    .join('');
}

const joinTexts = (words: readonly Piece[]) => words.map(({ text }) => text).join(' ');
const countWords = (text: string) => toLineText(text).split(' ').length;

/**
 * A line's own text in the boxes of its words, which may be split differently (`uỷ` `,`);
 * `undefined` if their texts differ: then the line was corrected and its words were not.
 */
function placeWords(text: string, words: readonly Piece[]): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let rest = text.normalize('NFC').trim();
  for (const word of words) {
    const written = word.text.normalize('NFC').trim();
    if (!rest.startsWith(written)) return undefined;
    const next = rest.slice(written.length);
    rest = next.trimStart();
    pieces.push({ text: written, box: word.box }, { text: next === rest ? '' : ' ' });
  }
  return rest === '' ? pieces : undefined;
}

/** `points="x,y x,y"`, or `<Point x y/>` before 2013. */
function findBox(element: XmlElement): Box | undefined {
  const coords = listChildren(element, 'Coords')[0];
  const written = (coords?.attributes['points'] ?? '')
    .split(/\s+/)
    .map((point) => point.split(','));
  const older = listChildren(coords, 'Point').map(({ attributes }) => [
    attributes['x'] ?? '',
    attributes['y'] ?? '',
  ]);
  const points = [...written, ...older].flatMap(([first = '', second = '']) => {
    const [x, y] = [Number.parseFloat(first), Number.parseFloat(second)];
    return Number.isFinite(x) && Number.isFinite(y) ? [{ x, y, width: 0, height: 0 }] : [];
  });
  return toUnion(points);
}

/**
 * The text of a PAGE XML element: of several alternatives the non-empty one with the lowest index,
 * which is the first choice; `undefined` if there is none.
 */
function findReading(element: XmlElement): string | undefined {
  return listChildren(element, 'TextEquiv')
    .toSorted((a, b) => toIndex(a) - toIndex(b))
    .flatMap((reading) => [
      ...listChildren(reading, 'Unicode'),
      ...listChildren(reading, 'PlainText'),
    ])
    .map(findOwnText)
    .find((text) => text.trim() !== '');
}

function toIndex({ attributes }: XmlElement): number {
  return Number.parseInt(attributes['index'] ?? '0', 10) || 0;
}
