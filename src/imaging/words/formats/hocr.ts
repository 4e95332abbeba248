import type { Box } from '../box.ts';
import { dropHanSpaces } from '../han-spaces.ts';
import type { Piece, WrittenLine } from '../text-line.ts';
import type { TranscriptPage } from '../transcript-page.ts';
import { listChildren, toText, type XmlElement, type XmlNode } from './xml-tree.ts';

/**
 * A page of an hOCR document: its lines in document order, which is the reading order. Words and
 * letters outside any line are lines of the enclosing block.
 * https://kba.github.io/hocr-spec/1.2/
 *
 * @throws Error if there is no such page, or lines are outside any page
 */
export function toHocrTranscript(root: XmlElement, frame: number): TranscriptPage {
  const page = listHocrPages(root)[frame];
  if (page === undefined) throw new Error('no ocr_page: not an hOCR file');
  if (hasTextOutsidePages(root)) throw new Error('lines outside any ocr_page: whose are they?');
  const box = findBox(page);
  const size = box && { width: box.x + box.width, height: box.y + box.height };
  return { size, unit: 'pixel', lines: listLines(page) };
}

export function listHocrPages(element: XmlElement): readonly XmlElement[] {
  if (classesOf(element).includes('ocr_page')) return [element];
  return listChildren(element).flatMap(listHocrPages);
}

function hasTextOutsidePages(element: XmlElement): boolean {
  const classes = classesOf(element);
  if (classes.includes('ocr_page')) return false;
  const isMarked = classes.some((name) => Object.hasOwn(kinds, name));
  return (
    (isMarked && toText(element).trim() !== '') || listChildren(element).some(hasTextOutsidePages)
  );
}

type Kind = 'word' | 'letter' | 'line' | 'block' | 'break' | 'hidden' | 'inline';

const kinds: Readonly<Record<string, Kind>> = {
  ...{ ocrx_word: 'word', ocr_word: 'word' },
  ...{ ocrx_cinfo: 'letter', ocr_cinfo: 'letter', ocr_glyph: 'letter' },
  ...{ ocr_glyphs: 'inline', ocr_dropcap: 'inline', ocr_math: 'inline', ocr_chem: 'inline' },
  ...{ ocr_line: 'line', ocrx_line: 'line', ocr_header: 'line', ocr_footer: 'line' },
  ...{ ocr_caption: 'line', ocr_textfloat: 'line', ocr_pageno: 'line' },
};
const blockTags =
  /^(?:address|article|aside|blockquote|center|d[dlt]|div|h[1-6]|li|ol|p|pre|section|t[dhr]|table|tbody|ul)$/;

function findKind(element: XmlElement): Kind {
  const classes = classesOf(element);
  const known = classes.find((name) => Object.hasOwn(kinds, name));
  if (known !== undefined) return kinds[known] ?? 'inline';
  const tag = element.name.toLowerCase();
  if (tag === 'br') return 'break';
  if (tag === 'script' || tag === 'style') return 'hidden';
  const isBlock = classes.some((name) => /^ocrx?_/.test(name)) || blockTags.test(tag);
  return isBlock ? 'block' : 'inline';
}

function listLines(page: XmlElement): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  let pieces: Piece[] = [];
  const endLine = (around: XmlElement) => {
    if (pieces.some(({ text }) => text.trim() !== '')) lines.push(toLine(pieces, around));
    pieces = [];
  };
  const walk = (node: XmlNode, around: XmlElement): void => {
    if (typeof node === 'string') {
      pieces.push({ text: node });
      return;
    }
    const kind = findKind(node);
    const isInLine = findKind(around) === 'line';
    if (kind === 'word') {
      pieces.push({ text: ' ' }, { text: toText(node), box: findBox(node) });
    } else if (kind === 'letter') pieces.push({ text: toText(node), box: findBox(node) });
    else if (kind === 'break' && isInLine) pieces.push({ text: ' ' });
    else if (kind === 'break') endLine(around);
    else if (kind === 'inline') for (const inner of node.nodes) walk(inner, around);
    else if (kind !== 'hidden') {
      endLine(around);
      for (const inner of node.nodes) walk(inner, node);
      endLine(node);
    }
  };
  for (const node of page.nodes) walk(node, page);
  endLine(page);
  return lines;
}

/** A block's box locates its letters if they have no boxes of their own. */
function toLine(pieces: readonly Piece[], around: XmlElement): WrittenLine {
  const box = findBox(around);
  const isOwn = findKind(around) === 'line' || pieces.every((piece) => piece.box === undefined);
  return { pieces: dropHanSpaces(pieces), ...(isOwn ? { box } : { blockBox: box }) };
}

/** `title='image "a.tif"; bbox 10 20 110 40; x_wconf 93'`: left, top, right, bottom. */
function findBox({ attributes }: XmlElement): Box | undefined {
  const title = (attributes['title'] ?? '').replace(/"[^"]*"|'[^']*'/g, '');
  const numbers = /\bbbox((?:\s+-?[\d.]+){4})/.exec(title)?.[1];
  if (numbers === undefined) return undefined;
  const [left = 0, top = 0, right = 0, bottom = 0] = numbers.trim().split(/\s+/).map(Number);
  if (!(right > left && bottom > top)) return undefined;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function classesOf({ attributes }: XmlElement): readonly string[] {
  return (attributes['class'] ?? '').split(/\s+/);
}
