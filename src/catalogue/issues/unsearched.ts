import { createIssueList, type Issue, type Place } from './issue.ts';

/** A source of hidden text that the gate cannot search for, because the file is unreadable. */
export interface Unsearched {
  readonly place: Place;
  readonly record: string;
  readonly field: string;
  /** The reader's own message. */
  readonly reason: string;
}

/** Called for each unreadable file; the others are still searched for. */
export type OnUnread<Source> = (source: Source, error: unknown) => void;

export function toReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.message.split('\n')[0] ?? error.name;
}

/** As reported to archivists by the check and the build. */
export function toUnsearchedIssues(unsearched: readonly Unsearched[]): readonly Issue[] {
  const issues = createIssueList();
  for (const { place, record, field, reason } of unsearched)
    issues.add('closed-unsearched', place, { value: `${record} · ${field}`, reason });
  return issues.all;
}
