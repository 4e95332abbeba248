import { foldSyllables, foldWithMap } from '../../text/fold.ts';

/** A stretch of a text, hit or not. Put together they are the text. */
export interface Stretch {
  readonly text: string;
  readonly isHit: boolean;
}

/**
 * Marks the words of a query in a text, from where a word begins, whatever their marks: `dang bo`
 * marks `Đảng bộ`. Where a phrase stands in the text as typed, nothing else is needed.
 */
export function markHits(text: string, query: string): readonly Stretch[] {
  const { folded, map } = foldWithMap(text);
  const hits = new Uint8Array(text.length);
  for (const word of wordsOf(query)) {
    for (const start of wordStarts(folded, word)) {
      hits.fill(1, map[start], map[start + word.length]);
    }
  }
  return toStretches(text, hits);
}

function wordsOf(query: string): readonly string[] {
  const words = foldSyllables(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}

function* wordStarts(folded: string, word: string): Generator<number> {
  let start = folded.indexOf(word);
  while (start !== -1) {
    const isStart = start === 0 || !/[\p{L}\p{N}]/u.test(folded.charAt(start - 1));
    // A short word is marked only where it is the whole word: “an” is no hit in “anh”.
    const after = folded.charAt(start + word.length);
    const isWhole = after === '' || !/[\p{L}\p{N}]/u.test(after);
    if (isStart && (isWhole || word.length > 3)) yield start;
    start = folded.indexOf(word, start + 1);
  }
}

function toStretches(text: string, hits: Uint8Array): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (let place = 1; place <= text.length; place += 1) {
    if (place < text.length && hits[place] === hits[start]) continue;
    stretches.push({ text: text.slice(start, place), isHit: hits[start] === 1 });
    start = place;
  }
  return stretches;
}
