import type { OrderFile } from '#src/site/search-files.ts';
import type { SearchSort } from './search-backend.ts';

/**
 * What is left of the records found, in the order asked for. Numbers of records are in order of
 * reference; what has no date comes last either way.
 */
export function sortRecords(
  found: readonly number[],
  has: (record: number) => boolean,
  sort: SearchSort,
  file?: OrderFile,
): readonly number[] {
  if (sort === 'reference') return found.filter(has).sort((a, b) => a - b);
  if (file === undefined) return found.filter(has);
  const { order, rest } = file;
  if (sort !== 'date-desc') return order.filter(has);
  return [...order.slice(0, rest).reverse(), ...order.slice(rest)].filter(has);
}
