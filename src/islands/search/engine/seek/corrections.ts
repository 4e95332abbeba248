import { distance } from 'fastest-levenshtein';
import type { WordList } from '#src/site/search-files.ts';
import { stripMarks } from '#src/text/fold.ts';
import { letterOf } from '#src/text/query/search-letter.ts';
import { toWordForms, toWritten, wordPattern } from '#src/text/query/search-word.ts';

/** Words that begin with a letter; none where there is no such list. */
export type LoadWords = (letter: string) => Promise<WordList>;

/** Queries that are tried in the place of one. */
const most = 3;
/** Maximum edit distance, by word length. */
const mayDiffer = (letters: number) => (letters > 5 ? 2 : letters > 2 ? 1 : 0);

interface Spelling {
  /** As readers write it. */
  readonly word: string;
  readonly folded: string;
  readonly count: number;
}

/**
 * What a query may have been meant as: its words that nothing holds, each in the place of the words
 * that are nearest to it, the likeliest first. Words that are known stay as they are typed; without
 * a word that is not, there is nothing to correct.
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

/** Known words that are near to one that is not; none for a word that is known, or for a number. */
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

/** Whether two letters side by side have changed places: one slip of the fingers. */
function isSwapped(word: string, other: string): boolean {
  if (word.length !== other.length) return false;
  const at = Array.from(word).findIndex((letter, index) => letter !== other[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;
  return at >= 0 && swapped === other;
}

/** Words that differ in marks only are one; it is written as most entries have it. */
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
