/** What ends in s and is no plural: `congress`, `campus`, `basis`. */
const whole = /(?:ss|us|is)$/;

/**
 * An English word in the singular, by its ending alone: `levels` → `level`, `parties` → `party`. Any
 * other word stays; no Vietnamese syllable ends in s.
 *
 * @param word in lower case
 */
export function toSingular(word: string): string {
  if (!/^[a-z]{3,}s$/.test(word) || whole.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|sh|ch|x|z)es$/.test(word) ? -2 : -1);
}
