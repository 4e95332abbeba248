import { isStorable } from '#src/text/entered-text.ts';

/** A text that a database would not give back as it came. Its words are not told: they may be a reader's. */
class UnstorableTextError extends Error {
  override name = 'UnstorableTextError';
}

/**
 * Holds for both databases: SQLite would keep a NUL that PostgreSQL refuses, and both would keep
 * half of a surrogate pair as another character.
 * @throws UnstorableTextError
 */
export function checkParameters(parameters: readonly unknown[]): void {
  for (const value of parameters)
    if (typeof value === 'string' && !isStorable(value))
      throw new UnstorableTextError('A text has NUL or half of a surrogate pair in it.');
}
