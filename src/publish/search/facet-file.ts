import { yearsOf } from '#src/domain/dates.ts';
import { facetNames, type FacetFile, type Rising } from '#src/site/search-files.ts';
import type { SearchDraft } from './drafts/draft.ts';
import { createRising, type RisingList } from './rising.ts';

type Values = Record<string, RisingList>;

/** Collects the facets of records, in order. */
export function createFacetFile() {
  const values = Object.fromEntries(facetNames.map((name) => [name, {}])) as Record<
    (typeof facetNames)[number],
    Values
  >;
  const from: number[] = [];
  const span: number[] = [];
  return {
    add({ facets, date }: SearchDraft): void {
      const record = from.length;
      const years = yearsOf(date);
      from.push(years?.from ?? 0);
      span.push(years ? years.to - years.from : 0);
      for (const name of facetNames)
        for (const code of facets[name] ?? []) (values[name][code] ??= createRising()).add(record);
    },
    finish: (): FacetFile => ({
      ...{ records: from.length, from, span },
      values: Object.fromEntries(
        facetNames.map((name) => [name, stepsOf(values[name])]),
      ) as FacetFile['values'],
    }),
  };
}

function stepsOf(values: Values): Readonly<Record<string, Rising>> {
  return Object.fromEntries(Object.entries(values).map(([code, { steps }]) => [code, steps]));
}
