import type {
  FacetName,
  FacetValue,
  SearchBackend,
  SearchHit,
  SearchRequest,
  Suggestion,
} from '#src/islands/search/engine/search-backend.ts';
import { foldText, foldWithMap } from '#src/text/fold.ts';

/** A record of the fake index: what is shown of it, and what it can be found and narrowed by. */
export interface FakeRecord extends Omit<SearchHit, 'title'> {
  readonly title: string;
  readonly years?: readonly number[];
  readonly facets?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

export interface FakeSuggestion extends Omit<Suggestion, 'label'> {
  readonly text: string;
}

/** Finds in memory what a real backend would find in its index. Labels are the values. */
export function createFakeBackend(
  records: readonly FakeRecord[],
  suggestions: readonly FakeSuggestion[] = [],
) {
  const asked: SearchRequest[] = [];
  const backend: SearchBackend = {
    prepare: () => Promise.resolve(),
    search(request) {
      asked.push(request);
      if (request.query === 'hỏng') return Promise.reject(new Error('no index'));
      const found = sort(
        records.filter((one) => fits(one, request)),
        request,
      );
      const { query, facets, sort: order } = request;
      const ofAllYears = records.filter((one) => fits(one, { query, facets, sort: order }));
      return Promise.resolve({
        total: found.length,
        facets: countFacets(records, request),
        years: countYears(ofAllYears),
        undated: ofAllYears.filter(({ years = [] }) => years.length === 0).length,
        load: (from, until) =>
          Promise.resolve(
            found.slice(from, until).map((one) => ({ ...one, title: mark(one.title, request) })),
          ),
      });
    },
    suggest: (typed) =>
      Promise.resolve(
        suggestions
          .filter(({ text }) => foldText(text).includes(foldText(typed)))
          .map(({ text, ...rest }) => ({ ...rest, label: { text, marks: [] } })),
      ),
  };
  return { backend, asked };
}

function fits(record: FakeRecord, { query, facets, years }: SearchRequest): boolean {
  const { title, reference = '', years: own = [] } = record;
  const text = foldText(`${title} ${reference}`);
  if (
    !foldText(query)
      .split(' ')
      .every((word) => text.includes(word))
  )
    return false;
  for (const [name, values] of Object.entries(facets) as [FacetName, readonly string[]][])
    if (!values.some((value) => record.facets?.[name]?.includes(value))) return false;
  if (years === undefined) return true;
  if (years === 'undated') return own.length === 0;
  const { from = -Infinity, until = Infinity } = years;
  return own.some((year) => year >= from && year <= until);
}

function sort(found: readonly FakeRecord[], request: SearchRequest): readonly FakeRecord[] {
  if (request.sort === 'title') return found.toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return found;
}

function countFacets(records: readonly FakeRecord[], request: SearchRequest) {
  const counts: Partial<Record<FacetName, FacetValue[]>> = {};
  const names = new Set(records.flatMap(({ facets = {} }) => Object.keys(facets) as FacetName[]));
  for (const name of names) {
    const others = Object.fromEntries(
      Object.entries(request.facets).filter(([other]) => other !== name),
    );
    const beside = records.filter((one) => fits(one, { ...request, facets: others }));
    const tally = new Map<string, number>();
    for (const { facets = {} } of beside)
      for (const value of facets[name] ?? []) tally.set(value, (tally.get(value) ?? 0) + 1);
    counts[name] = [...tally].map(([value, count]) => ({ value, label: value, count }));
  }
  return counts;
}

function countYears(found: readonly FakeRecord[]) {
  const tally = new Map<number, number>();
  for (const year of found.flatMap(({ years = [] }) => years))
    tally.set(year, (tally.get(year) ?? 0) + 1);
  return [...tally].map(([year, count]) => ({ year, count })).sort((a, b) => a.year - b.year);
}

function mark(text: string, { query }: SearchRequest): SearchHit['title'] {
  const { folded, map } = foldWithMap(text);
  const start = folded.indexOf(foldText(query));
  if (query === '' || start < 0) return { text, marks: [] };
  const end = start + foldText(query).length;
  return { text, marks: [[map[start] ?? 0, map[end] ?? 0]] };
}
