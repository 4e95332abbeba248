import { LRUCache } from 'lru-cache';
import type { ImageSize } from '#src/domain/page-images.ts';
import { breakLines } from '#src/publish/share/lay-out-text.ts';
import type { Mark } from './mark.ts';
import { heightOf, measureMarkText, type MarkText } from './mark-text.ts';

/** A text of the mark, wherever it stands on the page. Lengths are in pixels of the page. */
export interface PlacedText {
  readonly text: MarkText;
  /** Of an em. */
  readonly size: number;
  /** Of its ink, 0 to 1. */
  readonly opacity: number;
  /** Top left corners; the middle of the bottom edge where `isAtBottom`. */
  readonly places: readonly Place[];
  readonly isAtBottom?: true;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * The mark on a page, in pixels of the page: it depends on nothing else, so that all images of the
 * page agree.
 */
export interface MarkLayout {
  readonly texts: readonly PlacedText[];
  readonly page: ImageSize;
  /** Thickness of the line along the edges of the page. */
  readonly edge: number;
}

/**
 * - The short code stands in rows, and every other row is moved by half a column. Columns and rows
 *   are so close that a third of the page by width, by height, or of both (58 %) has a whole one.
 * - Code, grant and day run in lines of small print that are closer together than a tile is high:
 *   every tile of the largest level has a part of one, and a picture of a part of a large page a
 *   whole one.
 * - A line along the edges marks the narrow tiles there.
 */
export function layOutMark(mark: Mark, page: ImageSize): MarkLayout {
  const shorter = Math.min(page.width, page.height);
  return {
    texts: [layOutCode(mark, page), layOutSmallPrint(mark, page), layOutArchive(mark, page)],
    page,
    edge: Math.max(1.5, shorter / 500),
  };
}

/**
 * Opacity over the text of the page. Recognition loses no word of a typed page at 0.18, 1 % at 0.2 and
 * 9 % at 0.3; a code is read from a recompressed third of a page as well at 0.18 as at 0.24.
 */
const ink = 0.18;
/** At the bottom of the page, where text is rare. */
const archiveInk = 0.4;

/** Shares of the width and the height of the page. */
const columnPitch = 0.3;
const rowPitch = 0.11;
const widestCode = 0.14;
const highestCode = 0.06;
const firstPlace = 0.03;
/** Cell of a letter, in em: the widest one, W, is 0.96 em. */
const letterCell = 0.86;

/** How a short code is drawn: each letter in a cell of its own, so that it can be read by cells. */
export function codeText(code: string): MarkText & { readonly cell: number } {
  return { lines: [code], face: 'bold', cell: letterCell };
}

function layOutCode({ code }: Mark, { width, height }: ImageSize): PlacedText {
  const text = codeText(code);
  const em = measureMarkText(text);
  const size = Math.min((width * widestCode) / em, (height * highestCode) / heightOf(text));
  const places: Place[] = [];
  for (let row = 0; ; row += 1) {
    const y = (firstPlace + row * rowPitch) * height;
    if (y + heightOf(text) * size > height) break;
    const shift = row % 2 === 0 ? 0 : columnPitch / 2;
    for (let x = (firstPlace + shift) * width; x + em * size <= width; x += columnPitch * width)
      places.push({ x, y });
  }
  return { text, size, opacity: ink, places };
}

/** Of small print, in pixels of the page: 28 px are 2.4 mm at 300 dpi. */
const smallestPrint = 10;
const largestPrint = 28;
/** In em. Rows of the largest print are 448 px apart, less than the side of a tile. */
const printPitch = 16;
const printGap = 3;
/** Each row begins elsewhere, by a share of the text that repeats after many rows only. */
const printShift = 0.37;

function layOutSmallPrint({ code, grant, until }: Mark, page: ImageSize): PlacedText {
  const { width, height } = page;
  const text: MarkText = { lines: [`${code} · ${grant} · ${until}`], face: 'text' };
  const fit = Math.min(width, height) / 90;
  const size = Math.min(largestPrint, Math.max(smallestPrint, fit));
  const period = (measureMarkText(text) + printGap) * size;
  const places: Place[] = [];
  for (let row = 0, y = (printPitch * size) / 3; y < height; row += 1, y += printPitch * size)
    for (let x = -period * ((row * printShift) % 1); x < width; x += period) places.push({ x, y });
  return { text, size, opacity: ink, places };
}

const archiveSize = 0.022;
const archiveWidth = 0.88;
const smallestArchive = 0.5;
/** Share of the height that the name may take, whatever its length. */
const highestArchive = 0.12;
const archiveMargin = 0.012;

/** The largest size at which the name fits, down to half of the usual one; then it is cut. */
function layOutArchive({ archive }: Mark, { width, height }: ImageSize): PlacedText {
  const usual = Math.min(width, height) * archiveSize;
  const setAt = (size: number) => breakName(archive, (width * archiveWidth) / size);
  let size = usual;
  let text = setAt(size);
  const fits = () =>
    measureMarkText(text) * size <= width * archiveWidth &&
    heightOf(text) * size <= height * highestArchive;
  while (!fits() && size > usual * smallestArchive) {
    size *= 0.9;
    text = setAt(size);
  }
  const places = [{ x: width / 2, y: height * (1 - archiveMargin) }];
  return { text, size, opacity: archiveInk, places, isAtBottom: true };
}

const broken = new LRUCache<string, MarkText>({ max: 1000 });

/** @param room in em */
function breakName(name: string, room: number): MarkText {
  // Upright pages of all sizes have the same room, up to the last digits.
  const key = `${room.toFixed(2)} ${name}`;
  const known = broken.get(key);
  if (known !== undefined) return known;
  const lines = breakLines(name, { face: 'bold', size: 1, colour: '#000' }, room);
  const text: MarkText = { lines, face: 'bold' };
  broken.set(key, text);
  return text;
}
