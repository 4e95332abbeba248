import { yearsOf } from '../../catalogue/dates.ts';
import { facetNames, type FacetFile } from '../../site/search-files.ts';
import type { SearchDraft } from './draft.ts';

type Values = Record<string, number[]>;

/** Collects the facets of records, in order. */
export function createFacetFile() {
  const values = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<
    (typeof facetNames)[number],
    Values
  >;
  const lasts = new Map<number[], number>();
  const from: number[] = [];
  const span: number[] = [];
  let pages = 0;
  return {
    add({ facets, date, pages: read = [] }: SearchDraft): void {
      const record = from.length;
      const years = yearsOf(date);
      from.push(years?.from ?? 0);
      span.push(years ? years.to - years.from : 0);
      pages += read.length;
      for (const name of facetNames)
        for (const code of new Set(facets[name])) {
          const records = (values[name][code] ??= []);
          records.push(record - (lasts.get(records) ?? 0));
          lasts.set(records, record);
        }
    },
    finish: (): FacetFile => ({ records: from.length, pages, values, from, span }),
  };
}
