import { yearsOf } from '../domain/dates.ts';
import type { AuthorityKind, Language } from '../domain/values.ts';
import type { PublicCatalogue, PublicItem } from '../public/public-model.ts';
import { countEach } from './browse/count-each.ts';
import { decadeOf } from '../domain/decade.ts';
import { toTypeName } from '../describe/facts/item-type.ts';
import { buildRecordEntry, findPicture, type RecordEntry } from '../describe/links/record-entry.ts';

/** A facet value with the number of all records that have it. */
export interface WayIn {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Starting points before the first query. Each count equals the results of its search. */
export interface SearchStart {
  /** Types of items, the most frequent first. */
  readonly types: readonly WayIn[];
  /**
   * Decades in order, each by its first year, `1970`. An item that may belong to several counts in
   * each.
   */
  readonly decades: readonly (WayIn & { readonly last: number })[];
  /** Subjects and places that open records refer to, the most frequent first. */
  readonly subjects: readonly WayIn[];
  readonly places: readonly WayIn[];
  /** Number of items with images, and a selection of them. */
  readonly pictured: { readonly count: number; readonly some: readonly RecordEntry[] };
}

/** Most values offered per group; the search page has all. */
const most = 8;
const mostPictures = 6;

export function buildSearchStart(catalogue: PublicCatalogue, language: Language): SearchStart {
  const pictured = catalogue.items.filter((item) => findPicture(catalogue, item) !== undefined);
  return {
    types: countTypes(catalogue.items, language),
    decades: countDecades(catalogue.items),
    subjects: countAuthorities(catalogue, 'subject', language),
    places: countAuthorities(catalogue, 'place', language),
    pictured: {
      count: pictured.length,
      some: spread(pictured, mostPictures).map((item) =>
        buildRecordEntry(catalogue, item, language),
      ),
    },
  };
}

function countTypes(items: readonly PublicItem[], language: Language): readonly WayIn[] {
  const counts = countEach(items.map(({ type }) => type));
  return toWays(counts, (type) => toTypeName(type, language));
}

function countDecades(items: readonly PublicItem[]): SearchStart['decades'] {
  const decades = items.flatMap(({ date }) => {
    const years = yearsOf(date);
    if (years === undefined) return [];
    const [first, last] = [decadeOf(years.from), decadeOf(years.to)];
    return Array.from({ length: (last - first) / 10 + 1 }, (_, index) => first + index * 10);
  });
  return [...countEach(decades)]
    .map(([decade, count]) => ({
      ...{ value: String(decade), label: `${decade}–${decade + 9}` },
      ...{ count, last: decade + 9 },
    }))
    .sort((one, other) => Number(one.value) - Number(other.value));
}

function countAuthorities(
  catalogue: PublicCatalogue,
  kind: AuthorityKind,
  language: Language,
): readonly WayIn[] {
  const own = catalogue.authorities.filter((authority) => authority.kind === kind);
  const counts = new Map(own.map(({ id }) => [id, catalogue.recordsAbout(id).length] as const));
  return toWays(counts, (id) => {
    const name = catalogue.findAuthority(id)?.name;
    return name?.[language] ?? name?.vi;
  });
}

/** The most frequent values that have a label. */
function toWays(
  counts: ReadonlyMap<string, number>,
  nameOf: (value: string) => string | undefined,
): readonly WayIn[] {
  return [...counts]
    .flatMap(([value, count]) => {
      const label = nameOf(value);
      return label === undefined || label === '' || count === 0 ? [] : [{ value, label, count }];
    })
    .sort((one, other) => other.count - one.count)
    .slice(0, most);
}

/** `count` entries of a list, evenly spaced. */
function spread<One>(all: readonly One[], count: number): readonly One[] {
  const step = Math.max(1, all.length / count);
  return all
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .slice(0, count);
}
