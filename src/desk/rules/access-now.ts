import type { ItemFacts } from './request.ts';

/**
 * Access of a record in the current catalogue, whatever it was when requested. `gone`: it was
 * withheld or removed and can no longer be requested.
 */
export type AccessNow = ItemFacts['access'] | 'gone';

/**
 * Whether two people must decide. Withheld records are closed more strictly than conditional ones.
 */
export function needsTwoPersons(
  access: AccessNow,
  twoPersons: readonly ItemFacts['access'][],
): boolean {
  return twoPersons.includes(access === 'gone' ? 'conditional' : access);
}
