/** One list page of a long list, from 1. */
export interface ListPage<T> {
  readonly number: number;
  /** Positions of its first and last entry in the whole list, from 1. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly T[];
}

/** Most entries per list page: more are slow on a phone and hard to read. */
export const listPageSize = 200;

/**
 * Splits a list into list pages. An empty list has one empty list page, so that its page exists.
 */
export function splitIntoListPages<T>(
  entries: readonly T[],
  size = listPageSize,
): readonly ListPage<T>[] {
  const count = Math.max(1, Math.ceil(entries.length / size));
  return Array.from({ length: count }, (_, index) => {
    const part = entries.slice(index * size, (index + 1) * size);
    const from = part.length === 0 ? 0 : index * size + 1;
    return { number: index + 1, from, to: index * size + part.length, entries: part };
  });
}

/** The list page of a number; throws for a number outside the list. */
export function getListPage<T>(listPages: readonly ListPage<T>[], number: number): ListPage<T> {
  const listPage = listPages[number - 1];
  if (listPage === undefined)
    throw new RangeError(`No list page ${number} of ${listPages.length}.`);
  return listPage;
}
