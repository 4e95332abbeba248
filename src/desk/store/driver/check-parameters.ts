import { isStorable } from '#src/text/entered-text.ts';

/**
 * A text that a database would not return unchanged. The message does not quote it, because it may
 * be a reader's.
 */
class UnstorableTextError extends Error {
  override name = 'UnstorableTextError';
}

/**
 * Applies to both databases: SQLite would store a NUL that PostgreSQL rejects, and both would
 * replace an unpaired surrogate.
 *
 * @throws UnstorableTextError
 */
export function checkParameters(parameters: readonly unknown[]): void {
  for (const value of parameters)
    if (typeof value === 'string' && !isStorable(value))
      throw new UnstorableTextError('A text has NUL or half of a surrogate pair in it.');
}
