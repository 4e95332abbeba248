/** Numerals of Rome up to 39, as congresses, terms and volumes are counted: `lần thứ III`, `khóa I`. */
const numeral = /(?<![\p{L}\p{M}\p{N}])(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))(?![\p{L}\p{M}\p{N}])/gu;
/** One letter alone counts something only behind such a word. */
const counted = /(?:thứ|khoá|khóa|tập|kỳ|kì|lần|quý|chương|phần|hội|hạng|khu|kỷ|volume|term)\s$/iu;
/** Typed in lower case. What is a word of Vietnamese as well (`vi`, `xi`) or a letter is none. */
const typed = /^(?:ii|iii|iv|vii|viii|ix|xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx)$/;

const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** The numbers that a text writes in numerals of Rome, each once, in order. NFC. */
export function findNumerals(text: string): readonly number[] {
  const found = [...text.matchAll(numeral)].flatMap(({ 1: written = '', index }) =>
    isNumber(written, text.slice(0, index)) ? [toNumber(written)] : [],
  );
  return [...new Set(found)];
}

/** A query with figures in the place of its numerals; the same where it has none. NFC. */
export function writeFigures(query: string): string {
  const large = query
    .split(' ')
    .map((word) => (typed.test(word) ? word.toUpperCase() : word))
    .join(' ');
  const figured = large.replaceAll(numeral, (written: string, _: string, at: number) =>
    isNumber(written, large.slice(0, at)) ? String(toNumber(written)) : written,
  );
  return figured === large ? query : figured;
}

function isNumber(written: string, before: string): boolean {
  return written.length > 1 || (written.length === 1 && counted.test(before));
}

function toNumber(written: string): number {
  return Array.from(written).reduce((sum, letter, index, letters) => {
    const own = worth[letter] ?? 0;
    return own < (worth[letters[index + 1] ?? ''] ?? 0) ? sum - own : sum + own;
  }, 0);
}
