import type { FacetName, SearchRequest } from '../engine/search-backend.ts';

export type Layout = 'list' | 'grid';

/** The state of a search in the URL: the request, and which part of the answer is shown how. */
export interface SearchView extends SearchRequest {
  readonly layout: Layout;
  /** Page of the results, from 1. */
  readonly page: number;
}

/** In display order. */
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

/** Whether there is neither a query nor a filter. */
export function isBlank({ query, facets, years, file }: SearchView): boolean {
  const isNarrowed = years !== undefined || file !== undefined || Object.keys(facets).length > 0;
  return query === '' && !isNarrowed;
}

/** Adds or removes a facet value. */
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

/** Removes the restriction to a file. */
export function withoutFile(view: SearchView): SearchView {
  const { facets, years } = view;
  return { ...withoutChoices(view), facets, ...(years !== undefined && { years }) };
}

/** Searches a part of the query as plain words. */
export function readAsWords(view: SearchView, part: string): SearchView {
  return { ...view, asWords: [...(view.asWords ?? []), part], page: 1 };
}

/** The query without filters. */
export function withoutChoices({ query, sort, layout, asWords }: SearchView): SearchView {
  return { query, facets: {}, sort, layout, ...(asWords && { asWords }), page: 1 };
}
