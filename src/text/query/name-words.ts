import { hasMarks } from '../fold.ts';
import { toWordForms, wordPattern } from './search-word.ts';

/**
 * The words of a name, for comparison of whole names in any word order: one form with marks and one
 * without.
 */
export function toNameForms(name: string): readonly (readonly string[])[] {
  const words = (name.match(wordPattern) ?? []).map(toWordForms);
  const [exact, folded] = [
    words.map((word) => word.exact).sort(),
    words.map((word) => word.folded).sort(),
  ];
  return hasMarks(name) ? [exact, folded] : [folded];
}
