/**
 * All matches of a pattern that are not directly preceded by `before`: a substitute for a negative
 * lookbehind, which Safari supports only since 16.4.
 * @param pattern global
 * @param before matched against the text before a match; ends with `$`
 */
export function* matchApart(
  text: string,
  pattern: RegExp,
  before: RegExp,
): Generator<RegExpExecArray, void> {
  const search = new RegExp(pattern);
  for (;;) {
    const match = search.exec(text);
    if (match === null) return;
    // Long enough for the preceding context: a letter of two code units with its sign.
    const head = text.slice(Math.max(0, match.index - 8), match.index);
    if (!before.test(head)) {
      yield match;
      if (match[0] === '') search.lastIndex += 1;
    } else search.lastIndex = nextLetter(text, match.index);
  }
}

/** Index of the next code point, so that surrogate pairs are not split. */
function nextLetter(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}
