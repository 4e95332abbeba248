import { stripMarks } from '../fold.ts';

/**
 * The letter under which a word is listed: its first, a to z without marks. Undefined for other
 * scripts.
 */
export function letterOf(word: string): string | undefined {
  return /^[a-z]/.exec(stripMarks(word))?.[0];
}
