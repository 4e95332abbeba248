import { findSearchTerms } from '#src/text/query/search-terms.ts';
import { toWordForms, wordPattern, type WordForms } from '#src/text/query/search-word.ts';
import type { MarkedText, Marks } from './search-backend.ts';

interface Word extends WordForms {
  readonly start: number;
  readonly end: number;
}

/**
 * Highlights the matches of a query in a text, ignoring diacritics: whole words, with the typed
 * diacritics where the text has them; numbers and dates in any notation; prefixes of words if there
 * is no whole match. Adjacent matches are merged.
 */
export function markWords(text: string, query: string): MarkedText {
  const words = wordsIn(text);
  const spans = [
    ...termSpans(text, query),
    ...wordsIn(query).flatMap((one) => findWord(words, one)),
  ];
  return { text, marks: join(text, spans) };
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    ...toWordForms(word),
  }));
}

function findWord(words: readonly Word[], sought: Word): readonly Word[] {
  const alike = words.filter(({ folded }) => folded === sought.folded);
  const asTyped = alike.filter(({ exact }) => exact === sought.exact);
  if (asTyped.length > 0) return asTyped;
  if (alike.length > 0 || sought.folded.length < 2) return alike;
  return words.filter(({ folded }) => folded.startsWith(sought.folded));
}

function termSpans(text: string, query: string): readonly { start: number; end: number }[] {
  const sought = new Set(findSearchTerms(query).map(({ term }) => term));
  return sought.size === 0 ? [] : findSearchTerms(text).filter(({ term }) => sought.has(term));
}

function join(text: string, spans: readonly { start: number; end: number }[]): Marks {
  const marks: [number, number][] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last !== undefined && /^[\s\p{P}]?$/u.test(text.slice(last[1], Math.max(start, last[1]))))
      last[1] = Math.max(last[1], end);
    else marks.push([start, end]);
  }
  return marks;
}
