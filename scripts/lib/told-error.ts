/** An error whose message tells its user all: what, and how to mend it, in both languages. */
export class ToldError extends Error {
  override name = 'ToldError';
}
