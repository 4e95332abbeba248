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

/** The same, but lines older than `days` may be deleted. The database's own clock decides. */
export function keepLogFor(kind: DatabaseKind, table: string, days: number): readonly string[] {
  if (kind === 'sqlite')
    return [
      `create trigger ${table}_refuses_update before update on ${table}
       begin select raise(abort, 'The log is only added to.'); end`,
      `create trigger ${table}_refuses_delete before delete on ${table}
       when old.at > strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-${days} days')
       begin select raise(abort, 'The log is only added to.'); end`,
    ];
  return [
    `create trigger ${table}_is_only_added_to before update or truncate on ${table}
     for each statement execute function refuse_log_change()`,
    `create trigger ${table}_keeps_young_lines before delete on ${table} for each row
     when (old.at > to_char(now() at time zone 'utc' - interval '${days} days', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
     execute function refuse_log_change()`,
  ];
}
