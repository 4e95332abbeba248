/**
 * Sanitises text that people enter: every text of a form, a command or a backup goes through
 * `toLine` or `toLines` once before it reaches a database. They remove what the databases would not
 * return unchanged (NUL, lone surrogates) and what is invisible (direction marks, fillers, joiners
 * where no script needs them, marks without a letter), and compose the text (NFC). A text without
 * visible characters becomes empty.
 */

/** A text of one line: every run of spaces, tabs and line breaks is one space. */
export function toLine(written: string): string {
  return settle(written, (text) => clean(text).replace(/\s+/g, ' ').trim());
}

/** A text of several lines: every kind of line break is `\n`, and no line ends with spaces. */
export function toLines(written: string): string {
  // Not by a regular expression, which takes quadratic time on a long run of spaces.
  const trimLines = (text: string) => text.split('\n').map((line) => line.trimEnd());
  return settle(written, (text) => trimLines(clean(text)).join('\n').trim());
}

/** Whether a database would return this text unchanged. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/**
 * Repeats a step until the text no longer changes: two or three rounds, as removals may join
 * characters.
 */
function settle(text: string, step: (text: string) => string): string {
  const next = step(text);
  return next === text ? text : settle(next, step);
}

function clean(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(lineBreaks, '\n')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(unpairedMarks, '$1')
    .replace(surplusMarks, '')
    .normalize('NFC');
}

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** U+2800 is a Braille cell without dots. */
const spaces = /[\p{Zs}\u2800]/gu;

/**
 * Controls, noncharacters, annotation marks, and default ignorable code points: soft hyphens,
 * zero-width spaces, direction marks, Hangul fillers, tags. A joiner is kept between letters of
 * scripts that spell with it and in an emoji; a variation selector is kept after its base.
 * https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const invisible = new RegExp(
  [
    String.raw`(?![\t\n])\p{Cc}`,
    String.raw`[\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]`,
    String.raw`[\p{Default_Ignorable_Code_Point}--[\u200C\u200D\p{Variation_Selector}]]`,
    String.raw`(?<![[\p{L}\p{M}]--\p{Script=Latin}]|[\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]`,
    String.raw`[\u200C\u200D](?![\p{L}--\p{Script=Latin}]|\p{Extended_Pictographic})`,
    String.raw`(?<![[\p{L}\p{N}\p{P}\p{S}]--\p{Script=Latin}])\p{Variation_Selector}`,
  ].join('|'),
  'gv',
);

/** Marks at the start of a text or after a space, without a letter to carry them. */
const unpairedMarks = /(^|\s)\p{M}+/gu;

/** More than two on a letter of a script that composes its marks, or more than eight on any. */
const surplusMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}]\p{M}{2})\p{M}+|(?<=\p{M}{8})\p{M}+/gu;
