import type { FacetName, SearchRequest } from '../engine/search-backend.ts';

export type Layout = 'list' | 'grid';

/** All that the address says of a search: what is asked, and which part of the answer is shown how. */
export interface SearchView extends SearchRequest {
  readonly layout: Layout;
  /** Page of the results, from 1. */
  readonly page: number;
}

/** In the order that the page shows them. */
export const facetNames = [
  'kind',
  'media',
  'fonds',
  'type',
  'access',
  'subject',
  'person',
  'organisation',
  'place',
  'language',
] as const satisfies readonly FacetName[];

export const blankView: SearchView = {
  query: '',
  facets: {},
  sort: 'relevance',
  layout: 'list',
  page: 1,
};

/** Nothing is asked: neither words nor a choice. */
export function isBlank({ query, facets, years, file }: SearchView): boolean {
  const isNarrowed = years !== undefined || file !== undefined || Object.keys(facets).length > 0;
  return query === '' && !isNarrowed;
}

/** Chooses a value of a facet, or gives it up. */
export function toggleFacet(view: SearchView, name: FacetName, value: string): SearchView {
  const { [name]: chosen = [], ...others } = view.facets;
  const left = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  return { ...view, facets: left.length === 0 ? others : { ...others, [name]: left }, page: 1 };
}

export function withYears(view: SearchView, years: SearchView['years']): SearchView {
  const { facets, file } = view;
  return {
    ...{ ...withoutChoices(view), facets },
    ...(file !== undefined && { file }),
    ...(years !== undefined && { years }),
  };
}

/** In any file. */
export function withoutFile(view: SearchView): SearchView {
  const { facets, years } = view;
  return { ...withoutChoices(view), facets, ...(years !== undefined && { years }) };
}

/** Takes a part of the query for words that could be read as more. */
export function readAsWords(view: SearchView, part: string): SearchView {
  return { ...view, asWords: [...(view.asWords ?? []), part], page: 1 };
}

/** The words alone, narrowed by nothing. */
export function withoutChoices({ query, sort, layout, asWords }: SearchView): SearchView {
  return { query, facets: {}, sort, layout, ...(asWords && { asWords }), page: 1 };
}
