import { stripMarks } from '../fold.ts';

/** The letter by which a word is listed: its first, a to z without marks. Other scripts are in no list. */
export function letterOf(word: string): string | undefined {
  return /^[a-z]/.exec(stripMarks(word))?.[0];
}
