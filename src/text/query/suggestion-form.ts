import { foldSyllables } from '../fold.ts';

/**
 * Form for comparison while a reader types: letters and digits only, folded: `24-NQ/TU` → `24nqtu`.
 */
export function toSuggestionForm(text: string): string {
  return foldSyllables(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The forms of a text starting at each of its words: `Lê Duẩn` → `leduan`, `duan`. */
export function suggestionFormsOf(text: string): readonly string[] {
  const words = foldSyllables(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((_, index) => words.slice(index).join(''));
}

/** The index files for a text: the first two letters of each form. */
export function suggestionKeysOf(text: string): readonly string[] {
  return suggestionFormsOf(text).flatMap((form) => {
    const letters = Array.from(form).slice(0, 2);
    if (letters.length < 2) return [];
    const isPlain = letters.every((letter) => /[a-z0-9]/.test(letter));
    // Han and other scripts share a file, so that file names are ASCII.
    return isPlain
      ? letters.join('')
      : letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('-');
  });
}
