import type { Region } from '#src/domain/values.ts';
import { foldSyllables, foldWithMap } from '#src/text/fold.ts';
import { boxWords, type Line, type Words } from '#src/domain/page-words.ts';

/** A hit of the search in the text. */
export interface Hit {
  readonly page: number;
  /** Boxes around the matching words, one per line, in pixels of the image. */
  readonly boxes: readonly Region[];
  /** The context, and the matching words as written. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters of context on either side. */
const context = 40;
/** Maximum number of hits: a one-letter query would match everywhere. */
const mostHits = 2000;

/**
 * A search in the text of an item that ignores marks, đ, case, i and y, hyphens and line ends. A
 * word hyphenated at the end of a line is found both as one word and as two, because typewritten
 * texts also have hyphens between syllables. Pages are folded once, at the first search.
 */
export function createFinder(words: Words): (query: string) => readonly Hit[] {
  let pages: readonly FoldedPage[] | undefined;
  return (query) => {
    const sought = foldSyllables(query);
    if (sought === '') return [];
    pages ??= [...words].map(([page, lines]) => foldPage(page, lines));
    const hits: Hit[] = [];
    for (const page of pages) {
      for (const [start, end] of findSpans(page, sought)) {
        if (hits.length < mostHits) hits.push(toHit(page, start, end));
      }
    }
    return hits;
  };
}

type Span = readonly [start: number, end: number];

/** All positions of the query in the text of a page, in order, without duplicates. */
function findSpans({ text, folded }: FoldedPage, sought: string): readonly Span[] {
  const ends = new Map<number, number>();
  for (const form of folded) {
    let at = form.folded.indexOf(sought);
    while (at !== -1) {
      const start = form.map[at] ?? 0;
      if (!ends.has(start)) ends.set(start, form.map[at + sought.length] ?? text.length);
      at = form.folded.indexOf(sought, at + sought.length);
    }
  }
  return [...ends].sort(([a], [b]) => a - b);
}

interface FoldedPage {
  readonly page: number;
  readonly lines: readonly Line[];
  /** Start of each line in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
  /** With line ends as spaces; and, if words are hyphenated, a second version with those joined. */
  readonly folded: readonly Folded[];
}

type Folded = ReturnType<typeof foldWithMap>;

function foldPage(page: number, lines: readonly Line[]): FoldedPage {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  const plain = foldWithMap(text);
  const whole = joinDivided(plain, text, starts);
  return { page, lines, starts, text, folded: whole === undefined ? [plain] : [plain, whole] };
}

/** Joins words hyphenated at the ends of lines; undefined if there are none. */
function joinDivided(plain: Folded, text: string, starts: readonly number[]): Folded | undefined {
  const gaps = new Set(
    starts
      .filter((start) => /\p{L}[-¬] \p{Ll}/u.test(text.slice(Math.max(0, start - 4), start + 2)))
      .flatMap((start) => [start - 2, start - 1]),
  );
  if (gaps.size === 0) return undefined;
  const kept = plain.map.flatMap((position, index) => (gaps.has(position) ? [] : [index]));
  return {
    folded: kept.map((index) => plain.folded[index] ?? '').join(''),
    map: kept.map((index) => plain.map[index] ?? 0),
  };
}

function toHit({ page, lines, starts, text }: FoldedPage, start: number, end: number): Hit {
  return {
    page,
    boxes: lines.flatMap((line, index) => boxesOf(line, starts[index] ?? 0, start, end)),
    before: shorten(text.slice(Math.max(0, start - context), start), start > context, false),
    match: text.slice(start, end).trimEnd(),
    after: shorten(text.slice(end, end + context), false, end + context < text.length),
  };
}

/**
 * The boxes to mark on a line for the letters from `start` to `end` of the page: one around their
 * words, and another if the last word continues in the next line; the whole line if the boxes of
 * its words are unknown.
 */
function boxesOf(line: Line, lineStart: number, start: number, end: number): readonly Region[] {
  const first = Math.max(0, start - lineStart);
  const found = line.text.slice(first, Math.max(0, end - lineStart)).trimEnd();
  if (found === '') return [];
  const boxes = boxWords(line);
  if (boxes.length === 0) return [{ x: line.x, y: line.y, width: line.width, height: line.height }];
  const from = countSpaces(line.text.slice(0, first));
  const to = from + countSpaces(found) + 1;
  const rest = to === countSpaces(line.text) + 1 ? boxes.slice(to) : [];
  return [toUnion(boxes.slice(from, to)), ...rest];
}

function countSpaces(text: string): number {
  return text.split(' ').length - 1;
}

function toUnion(boxes: readonly Region[]): Region {
  return boxes.reduce((one, other) => {
    const x = Math.min(one.x, other.x);
    const y = Math.min(one.y, other.y);
    const right = Math.max(one.x + one.width, other.x + other.width);
    const bottom = Math.max(one.y + one.height, other.y + other.height);
    return { x, y, width: right - x, height: bottom - y };
  });
}

/** Truncates at word boundaries. */
function shorten(text: string, isCutBefore: boolean, isCutAfter: boolean): string {
  if (isCutBefore) return `…${text.replace(/^\S*\s/u, '')}`;
  return isCutAfter ? `${text.replace(/\s\S*$/u, '')}…` : text;
}
