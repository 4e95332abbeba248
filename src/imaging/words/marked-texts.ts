import type { ImageSize } from '#src/domain/page-images.ts';
import { toUnion, type Box } from './box.ts';
import { readHtmlTree } from './formats/html-tree.ts';
import { toLineText } from './line-text.ts';
import { findOwnText, listChildren, toText, type XmlElement } from './formats/xml-tree.ts';

/** A text of a transcription with its own position, in the file's unit. */
export interface MarkedText {
  readonly text: string;
  readonly box?: Box | undefined;
  /** Equal for texts in one line of the file. */
  readonly line: number;
}

export interface MarkedPage {
  readonly size?: ImageSize | undefined;
  readonly unit: string;
  readonly texts: readonly MarkedText[];
}

/**
 * Every text of a page of ALTO, PAGE XML or hOCR: words before lines, lines before blocks. It
 * relies on features that all three share, independent of the readers for publication: see
 * `listWordsUnderRedactions`.
 *
 * @param frame page index, from 0; without it the file must have only one
 * @throws Error if there is no such page
 */
export function readMarkedPage(file: string, frame?: number): MarkedPage {
  const root = readHtmlTree(file);
  const pages = findAll(root, isPage);
  if (frame === undefined && pages.length > 1) throw new Error(`${pages.length} pages, not one`);
  const page = pages[frame ?? 0];
  if (page === undefined) throw new Error('no page in the transcription');
  const unit = findAll(root, ({ name }) => name === 'MeasurementUnit').map(findOwnText)[0];
  const texts = listTexts(page, { last: 0 });
  return { size: findSize(page), unit: unit?.trim() ?? 'pixel', texts };
}

const isPage = (element: XmlElement) => element.name === 'Page' || hasClass(element, 'ocr_page');
const isLine = (element: XmlElement) =>
  element.name === 'TextLine' || /\bocrx?_line\b/.test(element.attributes['class'] ?? '');

function hasClass({ attributes }: XmlElement, name: string): boolean {
  return (attributes['class'] ?? '').split(/\s+/).includes(name);
}

/** The outermost matches, none inside another. */
function findAll(element: XmlElement, isWanted: (one: XmlElement) => boolean): XmlElement[] {
  if (isWanted(element)) return [element];
  return listChildren(element).flatMap((child) => findAll(child, isWanted));
}

/** @param line number of the enclosing line */
function listTexts(element: XmlElement, lines: { last: number }, line?: number): MarkedText[] {
  const toNext = () => (lines.last += 1);
  const around = isLine(element) ? toNext() : line;
  const box = findBox(element);
  const inner = listChildren(element)
    .flatMap((child) => listTexts(child, lines, around))
    .map((one) => (one.box === undefined ? { ...one, box } : one));
  const said = toLetters(inner.map(({ text }) => text).join(''));
  const own = listOwnTexts(element)
    .map(toLineText)
    .filter((text) => text !== '' && toLetters(text) !== said);
  const isWord = inner.length === 0 && around !== undefined;
  return [
    ...inner,
    ...own.map((text, index) => ({ text, box, line: isWord && index === 0 ? around : toNext() })),
  ];
}

const toLetters = (text: string) => text.replace(/\s+/gu, '');

/** An element's own text: for ALTO and PAGE all alternatives, for hOCR the text in it. */
function listOwnTexts(element: XmlElement): readonly string[] {
  const { CONTENT: content, SUBS_CONTENT: whole, class: classes = '' } = element.attributes;
  if (element.name === 'String') return [content, whole].filter((text) => text !== undefined);
  if (/\bocrx?_/.test(classes)) return [toText(element)];
  return listChildren(element, 'TextEquiv')
    .flatMap((reading) => listChildren(reading))
    .map(findOwnText);
}

function findSize(page: XmlElement): ImageSize | undefined {
  const { attributes } = page;
  const width = Number.parseFloat(attributes['WIDTH'] ?? attributes['imageWidth'] ?? '');
  const height = Number.parseFloat(attributes['HEIGHT'] ?? attributes['imageHeight'] ?? '');
  if (width > 0 && height > 0) return { width, height };
  const box = hasClass(page, 'ocr_page') ? findBox(page) : undefined;
  return box && { width: box.x + box.width, height: box.y + box.height };
}

function findBox(element: XmlElement): Box | undefined {
  const { HPOS, VPOS, WIDTH, HEIGHT, title = '' } = element.attributes;
  const written = [HPOS, VPOS, WIDTH, HEIGHT].map((value) => Number.parseFloat(value ?? ''));
  const [x = NaN, y = NaN, width = NaN, height = NaN] = written;
  if (written.every(Number.isFinite)) return { x, y, width, height };
  const bbox = /\bbbox((?:\s+-?[\d.]+){4})/.exec(title.replace(/"[^"]*"|'[^']*'/g, ''))?.[1];
  const [left = NaN, top = NaN, right = NaN, bottom = NaN] = (bbox ?? '')
    .trim()
    .split(/\s+/)
    .map(Number);
  if (bbox !== undefined) return { x: left, y: top, width: right - left, height: bottom - top };
  return toUnion(listPoints(listChildren(element, 'Coords')[0]));
}

function listPoints(coords: XmlElement | undefined): readonly Box[] {
  const pairs = Array.from((coords?.attributes['points'] ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/g));
  const points = listChildren(coords, 'Point').map(({ attributes }) => attributes);
  return [
    ...pairs.map(([, x, y]) => ({ x: Number(x), y: Number(y), width: 0, height: 0 })),
    ...points.map(({ x, y }) => ({ x: Number(x), y: Number(y), width: 0, height: 0 })),
  ].filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
}
