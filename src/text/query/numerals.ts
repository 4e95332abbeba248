import { matchApart } from '../match-apart.ts';

/** Roman numerals up to 39, used for congresses, terms and volumes: `lần thứ III`, `khóa I`. */
const numeral = /(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})(?![\p{L}\p{M}\p{N}])/gu;
/** Preceding characters that make a numeral part of a word. */
const joined = /[\p{L}\p{M}\p{N}]$/u;
/** A single letter is a numeral only after one of these words. */
const counted = /(?:thứ|khoá|khóa|tập|kỳ|kì|lần|quý|chương|phần|hội|hạng|khu|kỷ|volume|term)\s$/iu;
/** Length of the longest such word with its space. */
const longestBefore = 8;
/**
 * Numerals typed in lower case, without those that are Vietnamese words (`vi`, `xi`) or letters.
 */
const typed = /^(?:ii|iii|iv|vii|viii|ix|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx)$/;

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The numbers written as Roman numerals in a text, each once, in order. NFC. */
export function findNumerals(text: string): readonly number[] {
  return [...new Set(numeralsIn(text).map(({ 0: written }) => toNumber(written)))];
}

/** A query with its Roman numerals replaced by digits; unchanged where it has none. NFC. */
export function writeFigures(query: string): string {
  const large = query
    .split(' ')
    .map((word) => (typed.test(word) ? word.toUpperCase() : word))
    .join(' ');
  const numerals = numeralsIn(large);
  if (numerals.length === 0) return query;
  return numerals.reduceRight(
    (left, { 0: written, index }) =>
      left.slice(0, index) + String(toNumber(written)) + left.slice(index + written.length),
    large,
  );
}

function numeralsIn(text: string): readonly RegExpExecArray[] {
  return [...matchApart(text, numeral, joined)].filter(
    ({ 0: written, index }) =>
      written.length > 1 || counted.test(text.slice(Math.max(0, index - longestBefore), index)),
  );
}

function toNumber(written: string): number {
  return Array.from(written).reduce((sum, letter, index, letters) => {
    const own = worth[letter] ?? 0;
    return own < (worth[letters[index + 1] ?? ''] ?? 0) ? sum - own : sum + own;
  }, 0);
}
