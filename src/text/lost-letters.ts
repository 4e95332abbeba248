import { isSyllable } from './legacy/syllable.ts';

/** The vowels and đ, tried in place of a question mark. */
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y', 'đ'];
const mostLost = 3;
const known = new Map<string, boolean>();

/**
 * Whether Vietnamese letters became question marks when a text was saved in an encoding without
 * them: `V? nhi?m v?`, `?y ban`. Question marks after a whole word, in URLs, for unknown parts of
 * dates and names, and on their own are ignored.
 */
export function hasLostLetters(text: string): boolean {
  if (!text.includes('?')) return false;
  const words = text.split(/\s+/);
  return words.some((word, index) => isLost(word, words[index + 1]));
}

function isLost(token: string, next: string | undefined): boolean {
  if (!token.includes('?') || /:\/\/|www\.|[=&@]|\w\.\w+[/?]/.test(token)) return false;
  const word = token.replace(/^[^\p{L}?]+|[^\p{L}?]+$/gu, '').normalize('NFC');
  return word.split(/[^\p{L}?]+/u).some((part) => isLostWord(part, next));
}

function isLostWord(word: string, next: string | undefined): boolean {
  const marks = word.split('?').length - 1;
  const letters = word.replaceAll('?', '');
  if (marks === 0 || marks > mostLost || letters === '') return false;
  if (!hasOneCase(word) || /^\?\p{Lu}$/u.test(word)) return false;
  if (!/\?\p{L}/u.test(word) && !mayEndLost(word, next)) return false;
  return canBeSyllable(word);
}

/** After a question mark that ends a sentence, the next word has a capital: `thế nào?Vì`. */
function hasOneCase(word: string): boolean {
  const [, ...rest] = Array.from(word);
  const tail = rest.join('');
  return tail === tail.toLowerCase() || word === word.toUpperCase();
}

/** `v? phát triển`, `ngh? quyết`: not yet a word, and the sentence continues. */
function mayEndLost(word: string, next: string | undefined): boolean {
  const stem = word.replace(/\?+$/, '');
  if (isSyllable(stem, true) || /[aeiouy]/i.test(stem.replace(/^(?:qu|gi)/i, ''))) return false;
  if (stem.length === 1 && stem !== stem.toLowerCase()) return false;
  return stem.length > 1 || /^\p{Ll}/u.test(next ?? '');
}

function canBeSyllable(word: string): boolean {
  const found = known.get(word);
  if (found !== undefined) return found;
  const result = fill(word.toLowerCase());
  if (known.size < 10_000) known.set(word, result);
  return result;
}

function fill(word: string): boolean {
  if (!word.includes('?')) return isSyllable(word, true);
  return vowels.some((vowel) => fill(word.replace('?', vowel)));
}
