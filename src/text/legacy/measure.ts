import { isSyllable } from './syllable.ts';

/** A word: letters, and all of U+00A1–U+00FF, where legacy encodings have theirs. */
const words = /[\p{L}\p{M}\u00A1-\u00FF]+/gu;
const oldLetters = /[\u00A1-\u00FF]/;
/** A separator such as ·, « or ®, which would be a syllable in TCVN3. */
const loneSign = /^[\u00A1-\u00BF\u00D7\u00F7]$/;
const beyondLatin1 = /[^\0-\u00FF]/;

/** Evidence for or against one encoding, from the words of a text. */
export interface Measure {
  /** Total weight of words that are Vietnamese only when decoded. */
  readonly telling: number;
  /** Total weight of words that are Vietnamese only undecoded, or not at all. */
  readonly contrary: number;
  /**
   * Words with legacy letters that are Vietnamese when decoded, and all words with legacy letters.
   */
  readonly decoded: number;
  readonly marked: number;
}

type Decode = (word: string) => string;

/** @param decode takes one word, one byte per character */
export function measure(text: string, decode: Decode): Measure {
  const sum = { telling: 0, contrary: 0, decoded: 0, marked: 0 };
  for (const [word] of text.matchAll(words)) {
    const { telling, contrary, decoded, marked } = recall(word, decode);
    sum.telling += telling;
    sum.contrary += contrary;
    sum.decoded += decoded;
    sum.marked += marked;
  }
  return sum;
}

/** A catalogue repeats the same few thousand syllables. */
const recalled = new WeakMap<Decode, Map<string, Measure>>();
const mostRecalled = 50_000;

function recall(word: string, decode: Decode): Measure {
  const known = recalled.get(decode) ?? new Map<string, Measure>();
  recalled.set(decode, known);
  const found = known.get(word);
  if (found !== undefined) return found;
  const result = measureWord(word, decode);
  if (known.size < mostRecalled) known.set(word, result);
  return result;
}

function measureWord(word: string, decode: Decode): Measure {
  const nothing = { telling: 0, contrary: 0, decoded: 0, marked: 0 };
  if (loneSign.test(word)) return nothing;
  if (!oldLetters.test(word) || beyondLatin1.test(word)) {
    return { ...nothing, contrary: weighOther(word) };
  }
  const before = isSyllable(word);
  const decoded = decode(word);
  const after = isSyllable(decoded);
  const sum = { ...nothing, decoded: Number(after), marked: 1 };
  if (decoded !== word && abbreviation.test(decoded)) return { ...sum, telling: 2 };
  if (after && !before) return { ...sum, telling: weighTelling(word) };
  if (before && !after) return { ...sum, contrary: 0.5 };
  return { ...sum, contrary: !after && !isAbbreviation(decoded) ? 1 : 0 };
}

/** Whether a word is Vietnamese only when decoded. */
export function isTelling(word: string, decode: Decode): boolean {
  return oldLetters.test(word) && !isSyllable(word) && isSyllable(decode(word));
}

export function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(words, change);
}

/** Abbreviations of document types and bodies with Đ, after another letter: QĐ, HĐND. */
const abbreviation = /^[BCHKLNPQTUV]+Đ[BCHKLNPQTUV]*$/;

/** Not a syllable, but not a foreign word either. */
function isAbbreviation(word: string): boolean {
  return word.length < 2 || /^\p{Lu}{2,}$/u.test(word);
}

function weighOther(word: string): number {
  if (beyondLatin1.test(word)) return isSyllable(word) ? 0.5 : 1;
  return isAbbreviation(word) || isSyllable(word, true) ? 0 : 1;
}

const inFrenchToo = /^(?:où|[\0-\x7F]*[aeou]ï[\0-\x7F]*)$/i;
const signInside = /[A-Za-z][\u00A1-\u00BF]|[\u00A1-\u00BF][A-Za-z]/;
const capitalInside = /[a-z][\u00C0-\u00DE]|[A-Z][\u00C0-\u00DE][a-z]/;
const vniLetter = /[aeo][âáàåãä]|a[êéèúüë]|[aeouyôö][ùøûõ]|[a-z]æ[a-z]/i;

/**
 * One certain word is enough to judge a cell. Words that also exist in other languages (French
 * `où`, `laïc`, `Thaï`, `tôt`) and single signs are less certain.
 */
function weighTelling(word: string): number {
  if (inFrenchToo.test(word)) return 0.5;
  if (word.length < 3) return 1;
  const twice = /[\u00A1-\u00FF].*[\u00A1-\u00FF]/.test(word);
  return [signInside, capitalInside, vniLetter].some((sign) => sign.test(word)) || twice ? 2 : 1;
}
