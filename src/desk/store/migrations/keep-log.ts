import type { DatabaseKind } from '../migrate.ts';

/** Statements with which the database itself refuses to change or remove a line of a log. */
export function keepLog(kind: DatabaseKind, table: string): readonly string[] {
  if (kind === 'sqlite')
    return ['update', 'delete'].map(
      (change) =>
        `create trigger ${table}_refuses_${change} before ${change} on ${table}
         begin select raise(abort, 'The log is only added to.'); end`,
    );
  // The function is that of the log of requests.
  return [
    `create trigger ${table}_is_only_added_to before update or delete or truncate on ${table}
     for each statement execute function refuse_log_change()`,
  ];
}
