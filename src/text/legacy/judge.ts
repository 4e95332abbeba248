import { decodeLegacyText, type LegacyEncoding } from './index.ts';
import { isSyllable } from './syllable.ts';

const oldLetters = /[\u00A1-\u00FF]/;
const words = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;

/** Whether a text contains a Vietnamese word that only Unicode can represent. */
export function isProper(text: string): boolean {
  return [...text.matchAll(words)].some(([word]) => /[^\0-\u00FF]/.test(word) && isSyllable(word));
}

/** Whether all words with marks are Vietnamese in that encoding as well. */
export function agrees(text: string, encoding: LegacyEncoding): boolean {
  if (/[^\0-\u00FF]/.test(text)) return false;
  const marked = [...text.matchAll(words)]
    .map(([word]) => word)
    .filter((word) => oldLetters.test(word));
  return marked.length > 0 && marked.every((word) => isSyllable(decodeLegacyText(encoding, word)));
}
