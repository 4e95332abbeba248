import type { Region } from '../../catalogue/values.ts';
import { foldSyllables, foldWithMap } from '../../text/fold.ts';
import type { Line, Words } from './words.ts';

/** One place where the sought words stand. */
export interface Hit {
  readonly page: number;
  /** One box a line that it runs over, in pixels of the image. */
  readonly boxes: readonly Region[];
  /** The words around it, and the words themselves as written. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters of context on either side. */
const context = 40;
/** A word as short as a letter stands everywhere: more hits than these serve nobody. */
const mostHits = 2000;

/**
 * A search over the words of an item, folded as Vietnamese needs it: without regard to marks, đ,
 * case, i and y, hyphens or line ends. Pages are folded once, at the first search.
 */
export function createFinder(words: Words): (query: string) => readonly Hit[] {
  let pages: readonly FoldedPage[] | undefined;
  return (query) => {
    const sought = foldSyllables(query);
    if (sought === '') return [];
    pages ??= [...words].map(([page, lines]) => foldPage(page, lines));
    const hits: Hit[] = [];
    for (const page of pages) {
      let at = page.folded.indexOf(sought);
      while (at !== -1 && hits.length < mostHits) {
        hits.push(toHit(page, at, at + sought.length));
        at = page.folded.indexOf(sought, at + sought.length);
      }
    }
    return hits;
  };
}

interface FoldedPage {
  readonly page: number;
  readonly lines: readonly Line[];
  /** Where each line starts in `text`. */
  readonly starts: readonly number[];
  readonly text: string;
  readonly folded: string;
  readonly map: readonly number[];
}

function foldPage(page: number, lines: readonly Line[]): FoldedPage {
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += line.text;
  }
  return { page, lines, starts, text, ...foldWithMap(text) };
}

function toHit({ page, lines, starts, text, map }: FoldedPage, from: number, to: number): Hit {
  const start = map[from] ?? 0;
  const end = map[to] ?? text.length;
  return {
    page,
    boxes: lines.flatMap((line, index) => boxOf(line, starts[index] ?? 0, start, end)),
    before: shorten(text.slice(Math.max(0, start - context), start), start > context, false),
    match: text.slice(start, end).trimEnd(),
    after: shorten(text.slice(end, end + context), false, end + context < text.length),
  };
}

/** Where on the line the letters from `start` to `end` stand, all letters taken as equally wide. */
function boxOf(line: Line, lineStart: number, start: number, end: number): readonly Region[] {
  const { length } = line.text;
  const first = Math.max(0, start - lineStart);
  const last = Math.min(length, end - lineStart);
  if (first >= last) return [];
  return [
    {
      x: Math.round(line.x + (line.width * first) / length),
      y: line.y,
      width: Math.round((line.width * (last - first)) / length),
      height: line.height,
    },
  ];
}

/** Cuts at a word's end. */
function shorten(text: string, isCutBefore: boolean, isCutAfter: boolean): string {
  if (isCutBefore) return `…${text.replace(/^\S*\s/u, '')}`;
  return isCutAfter ? `${text.replace(/\s\S*$/u, '')}…` : text;
}
