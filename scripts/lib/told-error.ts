/** An error whose message tells the user what is wrong and how to fix it, in both languages. */
export class ToldError extends Error {
  override name = 'ToldError';
}
