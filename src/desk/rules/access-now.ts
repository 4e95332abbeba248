import type { ItemFacts } from './request.ts';

/**
 * Access of a record in the catalogue of this moment, whatever it was on the day it was asked for.
 * `gone`: it was withheld or removed, and nobody can ask for it any more.
 */
export type AccessNow = ItemFacts['access'] | 'gone';

/** Do two persons decide of it? What is withheld is closed more strictly than what is conditional. */
export function needsTwoPersons(
  access: AccessNow,
  twoPersons: readonly ItemFacts['access'][],
): boolean {
  return twoPersons.includes(access === 'gone' ? 'conditional' : access);
}
