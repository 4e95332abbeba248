/** Words that end in s but are not plurals: `congress`, `campus`, `basis`. */
const whole = /(?:ss|us|is)$/;

/**
 * The singular of an English word, by its ending only: `levels` → `level`, `parties` → `party`.
 * Other words are unchanged; no Vietnamese syllable ends in s.
 *
 * @param word in lower case
 */
export function toSingular(word: string): string {
  if (!/^[a-z]{3,}s$/.test(word) || whole.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.slice(0, /(?:ss|sh|ch|x|z)es$/.test(word) ? -2 : -1);
}
