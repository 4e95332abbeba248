import { toRowKey } from './hide-doubtful-rows.ts';
import type { Issue, IssueName } from '../issue.ts';

/** A problem of what nobody sees: it is told and stops nothing. */
export function toWarning(issue: Issue): Issue {
  return issue.severity === 'warning' ? issue : { ...issue, severity: 'warning' };
}

/**
 * Withdrawing a record is never blocked by what is wrong with the record itself: of withheld records
 * only what may touch another record, or is about secrecy or access, still stops a build.
 * @param withdrawn the `toRowKey`s of rows of withheld records
 */
export function easeWithdrawn(
  issues: readonly Issue[],
  withdrawn: ReadonlySet<string>,
): readonly Issue[] {
  return issues.map((issue) => {
    const { name, file, row } = issue;
    const isOwn = row !== undefined && withdrawn.has(toRowKey(file, row));
    return isOwn && ofOneRecord.has(name) ? toWarning(issue) : issue;
  });
}

/** Each says something of one field of one record, and nothing of who may see it. */
const ofOneRecord: ReadonlySet<IssueName> = new Set<IssueName>([
  'english-alone',
  'not-a-number',
  'bad-coordinate',
  'unknown-language',
  'unreadable-date',
  'two-digit-year',
  'serial-date',
  'folio-count',
  'unreadable-folios',
  'end-before-start',
  'spreadsheet-error',
  'lost-letters',
  'legacy-text',
  'broken-character',
  'unknown-authority',
  'doubled-reference',
  'scans-outside',
  'unknown-page',
  'doubled-page',
  'empty-redaction',
  'unknown-scan',
  'unlike-scan',
]);
