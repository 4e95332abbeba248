/** Composed form (NFC): the only form used inside the project. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const spaces = /[\p{Zs}\t\v\f]+/gu;
const spacesAroundBreaks = / *\n */g;

/**
 * A value as intended by its author: NFC, without soft hyphens, zero-width characters and direction
 * marks; every run of spaces of any kind is one plain space, none at either end or beside a line
 * break. Line breaks are kept, all as `\n`.
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
