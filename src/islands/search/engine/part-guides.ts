/** An answer split into guides and records. Numbers of records, in order of rank. */
export interface Parted {
  readonly shown: readonly number[];
  readonly guides: readonly number[];
  /** Guides are shown first, because only they have a phrase match. */
  readonly isGuideFirst: boolean;
}

/**
 * Separates guides from records. If there are no records, the guides are the results.
 * @param inRow records and guides with a phrase match
 * @param isNamed whether the query is the reference or the full name of a record
 */
export function partGuides(
  sorted: readonly number[],
  isGuide: (record: number) => boolean,
  inRow: ReadonlySet<number>,
  isNamed: boolean,
): Parted {
  const records = sorted.filter((record) => !isGuide(record));
  if (records.length === 0) return { shown: sorted, guides: [], isGuideFirst: false };
  const guides = sorted.filter(isGuide);
  const hasRow = (record: number) => inRow.has(record);
  const isGuideFirst = !isNamed && guides.some(hasRow) && !records.some(hasRow);
  return { shown: records, guides, isGuideFirst };
}
