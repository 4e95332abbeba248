import { foldSyllables } from '../fold.ts';

/** What is compared while a reader types: letters and figures only, folded: `24-NQ/TU` → `24nqtu`. */
export function toSuggestionForm(text: string): string {
  return foldSyllables(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The form of a text from each of its words on: `Lê Duẩn` → `leduan`, `duan`. */
export function suggestionFormsOf(text: string): readonly string[] {
  const words = foldSyllables(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, index) => words.slice(index).join(''));
}

/** The files in which a text is looked for: the first two letters of each form. */
export function suggestionKeysOf(text: string): readonly string[] {
  return suggestionFormsOf(text).flatMap((form) => {
    const letters = Array.from(form).slice(0, 2);
    if (letters.length < 2) return [];
    const isPlain = letters.every((letter) => /[a-z0-9]/.test(letter));
    // Han and other scripts: file names stay plain.
    return isPlain
      ? letters.join('')
      : letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
  });
}
