import type { IncomingMessage } from 'node:http';

/**
 * Whether the client has this version of a resource: the answer is 304.
 * https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 *
 * @param tag ETag with its quotes
 */
export function isUnchanged({ headers }: IncomingMessage, tag: string): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  return known.trim() === '*' || [...known.matchAll(/"[^"]*"/g)].some(([each]) => each === tag);
}
