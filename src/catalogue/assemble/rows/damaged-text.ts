import { findDamage, type Damage } from '#src/text/damage.ts';
import { tidy } from '#src/text/normalise.ts';
import type { IssueList, Place } from '#src/catalogue/issues/issue.ts';

/**
 * Reports a text with encoding damage. Its probable meaning is shown only if `mayShow` guarantees
 * that it belongs to nothing secret.
 */
export function refuseDamage(
  damage: Damage,
  place: Place,
  mayShow: boolean,
  issues: IssueList,
): void {
  if (damage.kind === 'lost') {
    issues.add('lost-letters', place, {});
    return;
  }
  const sample = mayShow ? tidy(damage.repaired) : undefined;
  if (damage.kind === 'mojibake') issues.add('mojibake', place, {}, { sample });
  else issues.add('legacy-text', place, { encoding: damage.encoding.toUpperCase() }, { sample });
}

/** One issue for the first damaged line. */
export function refuseDamagedLines(
  file: string,
  lines: readonly string[],
  mayShow: boolean,
  issues: IssueList,
): boolean {
  for (const [index, line] of lines.entries()) {
    const damage = findDamage(line);
    if (damage === undefined) continue;
    refuseDamage(damage, { file, row: index + 1 }, mayShow, issues);
    return true;
  }
  return false;
}
