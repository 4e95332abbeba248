import { createIssueList, type Issue, type Place } from './issue.ts';

/** Something hidden that the gate cannot look for, since the file that says it cannot be read. */
export interface Unsearched {
  readonly place: Place;
  readonly record: string;
  readonly field: string;
  /** What the reader of the file said, in its words. */
  readonly reason: string;
}

/** Told of each file that cannot be read; the others are still looked for. */
export type OnUnread<Source> = (source: Source, error: unknown) => void;

export function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.message.split('\n')[0] ?? error.name;
}

/** As the check and the build tell archivists of them. */
export function toUnsearchedIssues(unsearched: readonly Unsearched[]): readonly Issue[] {
  const issues = createIssueList();
  for (const { place, record, field, reason } of unsearched)
    issues.add('closed-unsearched', place, { value: `${record} · ${field}`, reason });
  return issues.all;
}
