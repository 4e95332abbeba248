/** Composed form (NFC): the only form that text has inside the project. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const spaces = /[\p{Zs}\t\v\f]+/gu;
const spacesAroundBreaks = / *\n */g;

/**
 * A value as a person meant it: NFC, without soft hyphens, zero-width and direction marks, with
 * every kind of space a plain one, runs of them one, no space at either end or beside a line
 * break. Line breaks stay, all as `\n`.
 */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(lineBreaks, '\n')
    .replace(spaces, ' ')
    .replace(spacesAroundBreaks, '\n')
    .trim();
}
