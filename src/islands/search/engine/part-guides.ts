/** What of an answer is shown where. Numbers of records, in the order in which they were found. */
export interface Parted {
  readonly shown: readonly number[];
  readonly guides: readonly number[];
  /** Guides stand above: they have the words in a row, and no record has. */
  readonly isGuideFirst: boolean;
}

/**
 * Parts guides from records. Where nothing else is found they are what is found.
 * @param inRow what has the words in a row
 * @param isNamed whether the query names a record by its reference or its whole name
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
