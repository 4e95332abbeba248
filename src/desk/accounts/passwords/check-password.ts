import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { stripMarks } from '#src/text/fold.ts';
import type { Person } from '../sign-in/sign-in-state.ts';
import { withoutWalks } from './keyboard-walks.ts';
import { commonWords, toTelex } from './vietnamese-words.ts';

export const shortestPassword = 12;
export const longestPassword = 128;

export type PasswordProblem = 'too-short' | 'too-long' | 'too-common';

/** The person's workplace: guessed first, together with the person's own names. */
export interface House {
  /** The archive's names, in every language. */
  readonly archiveNames: readonly string[];
  readonly siteUrl: string;
}

export type PasswordOwner = House & Pick<Person, 'name' | 'email'>;

/** zxcvbn score from 0 to 4: 3 is safe from guessing, 10^8 guesses or more. */
const leastScore = 3;

/** Minimum letters left after removing known words, keyboard walks, digits and symbols. */
const fewestLetters = 6;

/** Shorter parts of names occur in too many other words. */
const shortestPart = 3;

const estimator = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });

const leet: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '!': 'i', '|': 'l', '3': 'e', '4': 'a', '@': 'a' },
  ...{ '5': 's', $: 's', '7': 't', '+': 't', '8': 'b', '9': 'g' },
};

/**
 * What is wrong with a new password. Long passwords may use any characters. Rejected are those made
 * of common words, keyboard walks, or the names of the person, the archive and its site in any
 * spelling and order, because they are guessed first.
 * https://pages.nist.gov/800-63-4/sp800-63b.html#passwordver
 */
export function checkPassword(password: string, owner: PasswordOwner): PasswordProblem | undefined {
  const text = password.normalize('NFC');
  if (Array.from(text).length < shortestPassword) return 'too-short';
  if (text.length > longestPassword) return 'too-long';
  const words = listKnownWords(owner);
  const folded = stripMarks(text).replace(/\s+/g, '');
  const forms = [folded, reverse(folded)].flatMap((form) => [form, withoutLeet(form)]);
  if (forms.some((form) => countLetters(withoutWords(form, words)) < fewestLetters))
    return 'too-common';
  const isGuessed = [text, ...forms].some(
    (form) => estimator.check(form, [...words]).score < leastScore,
  );
  return isGuessed ? 'too-common' : undefined;
}

/** Longest first, so that part of a word is not removed before the whole word. */
function listKnownWords({ name, email, archiveNames, siteUrl }: PasswordOwner): readonly string[] {
  const deps = [name, ...archiveNames].flatMap(listParts);
  const [mailbox = '', mailHost = ''] = email.split('@');
  const hosts = [mailbox, mailHost, new URL(siteUrl).hostname].flatMap(listParts);
  const common = commonWords.flatMap((word) => [join(word), toTelex(word)]);
  const typed = name.split(/\s+/).map(toTelex);
  return [...new Set([...deps, ...hosts, ...common, ...typed])]
    .filter((word) => word.length >= shortestPart)
    .sort((a, b) => b.length - a.length);
}

/**
 * The whole name, its words and its initials: `Trần Thị Thử` → `tranthithu`, `tran`, `thi`, `thu`,
 * `ttt`.
 */
function listParts(text: string): readonly string[] {
  const words = stripMarks(text).split(/[^\p{L}\p{N}]+/u);
  return [words.join(''), ...words, words.map((word) => word.charAt(0)).join('')];
}

const join = (word: string): string => stripMarks(word).replaceAll(' ', '');
const reverse = (text: string): string => Array.from(text).reverse().join('');
const withoutLeet = (text: string): string =>
  Array.from(text, (sign) => leet[sign] ?? sign).join('');

function withoutWords(text: string, words: readonly string[]): string {
  // A separator replaces the removed text, so that its two sides do not form a new word.
  return withoutWalks(words.reduce((rest, word) => rest.replaceAll(word, ' '), text));
}

function countLetters(text: string): number {
  return Array.from(text.matchAll(/\p{L}/gu)).length;
}
