import type { DatabaseKind } from '../migrate.ts';

/** Statements for triggers with which the database rejects changes and deletions of log lines. */
export function keepLog(kind: DatabaseKind, table: string): readonly string[] {
  if (kind === 'sqlite')
    return ['update', 'delete'].map(
      (change) =>
        `create trigger ${table}_refuses_${change} before ${change} on ${table}
         begin select raise(abort, 'The log is only added to.'); end`,
    );
  // Reuses the function of the request log.
  return [
    `create trigger ${table}_is_only_added_to before update or delete or truncate on ${table}
     for each statement execute function refuse_log_change()`,
  ];
}
