/** A phrase in quotes, which is matched exactly. Group 1 is the text between the quotes. */
export const quotedPhrase = /["“”„«»]([^"“”„«»]+)["“”«»]/gu;

/** Replaces quoted phrases by spaces: the rest keeps its position, in UTF-16 code units. */
export function blankQuoted(text: string): string {
  return text.replace(quotedPhrase, (phrase) => ' '.repeat(phrase.length));
}
