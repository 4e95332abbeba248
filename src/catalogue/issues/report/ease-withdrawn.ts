import { toRowKey } from './hide-doubtful-rows.ts';
import type { Issue, IssueName } from '../issue.ts';

/** A problem of an unpublished record: reported without stopping the build. */
export function toWarning(issue: Issue): Issue {
  return issue.severity === 'warning' ? issue : { ...issue, severity: 'warning' };
}

/**
 * Problems of a record never block its withdrawal: for withheld records, only problems that may
 * affect another record, or concern secrecy or access, stop a build.
 *
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

/** Each concerns one field of one record, and not its access. */
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
