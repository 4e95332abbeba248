/**
 * All matches of a pattern that do not follow directly on what `before` forbids, as with a negative
 * lookbehind at the head of the pattern, which Safari knows only since 16.4.
 * @param pattern global
 * @param before matched against the text up to where a match begins; ends with `$`
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
    // Enough to hold what stands before: a letter of two units with its sign.
    const head = text.slice(Math.max(0, match.index - 8), match.index);
    if (!before.test(head)) {
      yield match;
      if (match[0] === '') search.lastIndex += 1;
    } else search.lastIndex = nextLetter(text, match.index);
  }
}

/** Where the next letter begins: one of two units is not cut. */
function nextLetter(text: string, index: number): number {
  return index + ((text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1);
}
