import { distance } from 'fastest-levenshtein';
import type { WordList } from '#src/site/search-files.ts';
import { stripMarks } from '#src/text/fold.ts';
import { letterOf } from '#src/text/query/search-letter.ts';
import { toWordForms, toWritten, wordPattern } from '#src/text/query/search-word.ts';

/** Words with an initial letter; empty if there is no list for it. */
export type LoadWords = (letter: string) => Promise<WordList>;

/** Most corrections per query. */
const most = 3;
/** Maximum edit distance, by word length. */
const mayDiffer = (letters: number) => (letters > 5 ? 2 : letters > 2 ? 1 : 0);

interface Spelling {
  /** As readers spell it. */
  readonly word: string;
  readonly folded: string;
  readonly count: number;
}

/**
 * Corrections of a query, most likely first: each unknown word is replaced by the most similar
 * known words. Known words are kept as typed; if all words are known, there are no corrections.
 */
export async function findCorrections(query: string, load: LoadWords): Promise<readonly string[]> {
  const typed = [...query.matchAll(wordPattern)];
  const choices: (readonly string[])[] = [];
  for (const [word] of typed) choices.push(await findSpellings(word, load));
  if (choices.every((one) => one.length === 0)) return [];
  const queries = Array.from({ length: most }, (_, turn) => {
    let corrected = query;
    for (const [index, match] of [...typed.entries()].reverse()) {
      const spellings = choices[index] ?? [];
      const spelling = spellings[Math.min(turn, spellings.length - 1)];
      if (spelling === undefined) continue;
      const end = match.index + match[0].length;
      corrected = `${corrected.slice(0, match.index)}${spelling}${corrected.slice(end)}`;
    }
    return corrected;
  });
  return [...new Set(queries)];
}

/** Known words similar to an unknown one; empty for a known word or a number. */
async function findSpellings(word: string, load: LoadWords): Promise<readonly string[]> {
  const { folded, exact } = toWordForms(word);
  const letter = letterOf(folded);
  if (letter === undefined || /\d/.test(word)) return [];
  const spellings = bySpelling(await load(letter));
  if (spellings.has(folded)) return [];
  const isMarked = exact !== folded;
  return [...spellings.values()]
    .map((one) => ({
      ...one,
      away: isSwapped(folded, one.folded) ? 1 : distance(folded, one.folded),
    }))
    .filter(({ away }) => away <= mayDiffer(folded.length))
    .sort((one, other) => one.away - other.away || other.count - one.count)
    .slice(0, most)
    .map((one) => (isMarked ? one.word : one.folded));
}

/** Whether the words differ by one transposition of adjacent letters. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}

/** Merges words that differ only in marks; the most frequent spelling is used. */
function bySpelling(list: WordList): ReadonlyMap<string, Spelling> {
  const known = new Map<string, Spelling>();
  for (const [form, count] of list) {
    const folded = stripMarks(form);
    const before = known.get(folded);
    const word = before?.word ?? toWritten(form);
    known.set(folded, { word, folded, count: count + (before?.count ?? 0) });
  }
  return known;
}
