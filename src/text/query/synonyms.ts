import { hasMarks } from '../fold.ts';
import { toSingular } from './singular.ts';
import { toWordForms, wordEnd, wordPattern } from './search-word.ts';

/** Words and abbreviations with the same meaning: `nghị quyết`, `NQ`. NFC. */
export type SynonymGroup = readonly string[];

/** A word of a group, found in a text. */
export interface FoundSynonym {
  /** Position in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Represents any word of the group in the index. */
  readonly token: string;
  /** Index of the group. */
  readonly group: number;
  /** The other words of the group. */
  readonly others: readonly string[];
}

export interface Synonyms {
  /** In a text: abbreviations match case, words match marks. */
  findInText(text: string): readonly FoundSynonym[];
  /** In a query, where readers omit capitals and marks. */
  findInQuery(query: string): readonly FoundSynonym[];
}

interface Word {
  readonly written: string;
  readonly exact: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Member extends Pick<FoundSynonym, 'group' | 'others'> {
  readonly words: readonly Word[];
}

/** At least two capitals: `NQ`, `CTr`, `ĐH`. */
const abbreviation = /\p{Lu}.*\p{Lu}/u;
/** All that may separate the words of one name. */
const between = /^[\s\p{Pd}]*$/u;

export function createSynonyms(groups: readonly SynonymGroup[]): Synonyms {
  const members = new Map<string, Member[]>();
  for (const [group, names] of groups.entries())
    for (const written of names) {
      const words = wordsIn(written);
      const key = keyOf(words[0]);
      const others = names.filter((other) => other !== written);
      const known = members.get(key) ?? [];
      members.set(key, [...known, { words, group, others }]);
    }
  // Longer names come before their prefixes.
  for (const list of members.values()) list.sort((a, b) => b.words.length - a.words.length);
  const find = (text: string, isSame: Comparison): readonly FoundSynonym[] => {
    const words = wordsIn(text);
    const found: FoundSynonym[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const known = members.get(keyOf(words[at])) ?? [];
      const member = known.find((one) => standsAt(text, words, at, one, isSame));
      if (member === undefined) continue;
      const { group, others } = member;
      const start = words[at]?.start ?? 0;
      at += member.words.length - 1;
      found.push({ start, end: words[at]?.end ?? 0, token: toToken(group), group, others });
    }
    return found;
  };
  return {
    findInText: (text) => find(text, isWritten),
    findInQuery: (query) => find(query, hasMarks(query) ? isTyped : isTypedPlain),
  };
}

/** Whether a word of a text matches a word of a name. */
type Comparison = (word: Word, own: Word, name: readonly Word[]) => boolean;

const isWritten: Comparison = (word, own) =>
  isAbbreviation(own.written)
    ? word.written === own.written
    : toSingular(word.exact) === toSingular(own.exact);

const isTyped: Comparison = (word, own) =>
  isWritten(word, own, []) || isAbbreviationTyped(word, own);

/** Without marks, a single syllable is too ambiguous. */
const isTypedPlain: Comparison = (word, own, { length }) =>
  isTyped(word, own, []) ||
  (length > 1 && !isAbbreviation(own.written) && keyOf(word) === keyOf(own));

function isAbbreviationTyped(word: Word, { written, folded }: Word): boolean {
  return isAbbreviation(written) && !isSyllable(folded) && word.folded === folded;
}

function standsAt(
  text: string,
  words: readonly Word[],
  at: number,
  { words: name }: Member,
  isSame: Comparison,
): boolean {
  return name.every((own, index) => {
    const word = words[at + index];
    if (word === undefined || !isSame(word, own, name)) return false;
    const before = index === 0 ? word.start : (words[at + index - 1]?.end ?? word.start);
    return between.test(text.slice(before, word.start));
  });
}

function isAbbreviation(word: string): boolean {
  return abbreviation.test(word);
}

/** Canonical form of a word or an abbreviation. */
export function toSynonymKey(written: string): string {
  const words = wordsIn(written).map((word) =>
    isAbbreviation(word.written) ? word.written : word.exact,
  );
  return words.join(' ');
}

/** Whether lower-case letters form a pronounceable word: `tu`, `hu`, but not `nq`, `ubnd`. */
function isSyllable(folded: string): boolean {
  return /^[^aeiouy]*[aeiouy]+$/.test(folded);
}

/** `zqbc_` for group 12: no word of Vietnamese or English begins like that. */
function toToken(group: number): string {
  const letters = Array.from(String(group), (figure) => 'abcdefghij'.charAt(Number(figure)));
  return `zq${letters.join('')}${wordEnd}`;
}

/** Whether a word of the index stands for a group. */
export function isSynonymToken(word: string): boolean {
  return /^zq[a-j]+_$/.test(word);
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(wordPattern)].map(({ 0: written, index }) => ({
    ...{ written, ...toWordForms(written) },
    ...{ start: index, end: index + written.length },
  }));
}

function keyOf(word: Word | undefined): string {
  return toSingular(word?.folded ?? '');
}
