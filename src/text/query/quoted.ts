/** A phrase in quotes, which is meant as it is written. Its group is what stands between the quotes. */
export const quotedPhrase = /["“”„«»]([^"“”„«»]+)["“”«»]/gu;

/** A text with spaces in the place of quoted phrases: all else keeps its place, in UTF-16 code units. */
export function blankQuoted(text: string): string {
  return text.replace(quotedPhrase, (phrase) => ' '.repeat(phrase.length));
}
