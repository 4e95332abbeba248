import { referenceKeys, type FacetFile } from '#src/site/search-files.ts';
import { toCodeTokens } from '#src/text/query/code-tokens.ts';
import type { ReferenceIndex } from './seek/reference-index.ts';
import { toNumbers } from './indexes/to-numbers.ts';

/**
 * Numbers of the file of a code and of its items, which follow it in order of reference; none where
 * there is no such file.
 */
export async function findFileRecords(
  code: string,
  references: Pick<ReferenceIndex, 'get'>,
  kinds: FacetFile['values']['kind'],
): Promise<readonly number[]> {
  const named = await references.get(referenceKeys.code(toCodeTokens(code)));
  const files = new Set(toNumbers(kinds['file'] ?? []));
  const file = named.map(([, record]) => record).find((record) => files.has(record));
  if (file === undefined) return [];
  const items = new Set(toNumbers(kinds['item'] ?? []));
  let end = file + 1;
  while (items.has(end)) end += 1;
  return Array.from({ length: end - file }, (_, place) => file + place);
}
