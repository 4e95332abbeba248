import type { FacetName, SearchSort } from '../engine/search-backend.ts';
import { blankView, facetNames, type SearchView } from './search-view.ts';
import { readYears, writeYears } from '../years/year-range.ts';

/** URL parameters. A facet is repeated for every chosen value. */
export const facetParameters = {
  kind: 'dang',
  media: 'co',
  fonds: 'phong',
  type: 'loai',
  access: 'che-do',
  language: 'ngon-ngu',
  subject: 'chu-de',
  place: 'dia-danh',
  person: 'nhan-vat',
  organisation: 'co-quan',
} as const satisfies Record<FacetName, string>;
const names = {
  ...{ query: 'q', years: 'nam', file: 'ho-so', sort: 'xep', layout: 'bay', page: 'trang' },
  /** Parts of the query to search as words; repeatable. */
  asWords: 'chu',
} as const;

const sortWords = {
  relevance: 'sat',
  date: 'ngay',
  'date-desc': 'ngay-moi',
  reference: 'ky-hieu',
  title: 'tieu-de',
} as const satisfies Record<SearchSort, string>;

export const queryParameter = names.query;
export const fileParameter = names.file;
/** Parameters of filters. */
export const choiceParameters: readonly string[] = [
  names.years,
  names.file,
  ...Object.values(facetParameters),
];

/** Limits for parameters: this page never writes longer ones. */
const most = { query: 200, value: 120, values: 30 } as const;

/** The search in a query: `?q=dang+bo&phong=TU&nam=1954-1960`. Invalid parts are dropped. */
export function readSearch(query: string): SearchView {
  const parameters = new URLSearchParams(query);
  const facets = Object.fromEntries(
    facetNames
      .map((name) => [name, readValues(parameters.getAll(facetParameters[name]))] as const)
      .filter(([, values]) => values.length > 0),
  );
  const years = readYears(parameters.get(names.years) ?? '');
  const sort = (Object.keys(sortWords) as SearchSort[]).find(
    (one) => sortWords[one] === parameters.get(names.sort),
  );
  const [file] = readValues(parameters.getAll(names.file));
  const page = parameters.get(names.page) ?? '';
  const typed = toQuery(parameters.get(names.query) ?? '');
  const asWords = partsOf(typed, readValues(parameters.getAll(names.asWords)));
  return {
    query: typed,
    facets,
    ...(asWords.length > 0 && { asWords }),
    ...(years !== undefined && { years }),
    ...(file !== undefined && { file }),
    sort: sort ?? blankView.sort,
    layout: parameters.get(names.layout) === 'luoi' ? 'grid' : 'list',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** Writes a search into a query string and leaves other parameters unchanged. */
export function writeSearch(current: string, view: SearchView): string {
  const parameters = new URLSearchParams(current);
  for (const name of [...Object.values(names), ...Object.values(facetParameters)])
    parameters.delete(name);
  if (view.query !== '') parameters.set(names.query, view.query);
  for (const name of facetNames)
    for (const value of view.facets[name] ?? []) parameters.append(facetParameters[name], value);
  if (view.years !== undefined) parameters.set(names.years, writeYears(view.years));
  for (const part of partsOf(view.query, view.asWords ?? []))
    parameters.append(names.asWords, part);
  if (view.file !== undefined) parameters.set(names.file, view.file);
  if (view.sort !== blankView.sort) parameters.set(names.sort, sortWords[view.sort]);
  if (view.layout === 'grid') parameters.set(names.layout, 'luoi');
  if (view.page > 1) parameters.set(names.page, String(view.page));
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}

/** Normalises typed text for a search: NFC, limited in length. */
export function toQuery(typed: string): string {
  return typed.normalize('NFC').trim().slice(0, most.query);
}

/** The parts that are still in the query. */
function partsOf(query: string, parts: readonly string[]): readonly string[] {
  const spaced = query.replace(/\s+/g, ' ');
  return parts.filter((part) => spaced.includes(part));
}

function readValues(written: readonly string[]): readonly string[] {
  const values = written.map((value) => value.normalize('NFC').trim());
  return [...new Set(values)]
    .filter((value) => value !== '' && value.length <= most.value)
    .slice(0, most.values);
}
