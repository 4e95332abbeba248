import type { ArchivalDate, Language, LocalText, PublicAccess } from '../../catalogue/values.ts';
import { dateKeys, foldedKeys } from './keys.ts';

/** Metadata of a hit. All of it is searched too. */
export interface SearchMeta {
  readonly title: string;
  /** What it is, in words: `Nghị quyết`, `Hồ sơ`. */
  readonly kind: string;
  /** Reference as readers cite it. */
  readonly ref?: string;
  /** Date for people. */
  readonly date?: string;
  readonly access?: PublicAccess['kind'];
  /** Set where the page found is in another language than the index. */
  readonly lang?: Language;
  /** Never shown: folded words of the title, which weigh as much as the title. */
  readonly titleKeys?: string;
  /** Never shown: folded words of all else, numbers and dates, as one word each. */
  readonly keys?: string;
}

export type SearchKind =
  | 'fonds'
  | 'file'
  | 'item'
  | 'collection'
  | 'exhibit'
  | 'subject'
  | 'person'
  | 'organisation'
  | 'place';

/** What one may narrow a search by: codes, which the page turns into words. */
export interface SearchFilters {
  readonly kind: SearchKind;
  readonly fonds?: string;
  readonly type?: string;
  readonly access?: PublicAccess['kind'];
  readonly language?: readonly string[];
  /** `1970` for 1970–1979, every decade that the date touches. */
  readonly decade?: readonly string[];
}

/** One entry of the index of a language, as Pagefind's `addCustomRecord` takes it. */
export interface SearchRecord {
  readonly url: string;
  readonly language: Language;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** A record before its keys are made. */
export interface SearchDraft {
  readonly language: Language;
  readonly title: LocalText;
  /** Its page in a language. */
  readonly address: (language: Language) => string;
  readonly meta: Omit<SearchMeta, 'title' | 'date' | 'lang' | 'titleKeys' | 'keys'>;
  readonly filters: SearchFilters;
  readonly date?: ArchivalDate;
  /** What is searched besides the title, in the language shown. */
  readonly texts: (shown: Language) => readonly (string | undefined)[];
  readonly keys?: readonly string[];
  /** Place among all records in order of reference. */
  readonly rank: number;
}

/** Later than any date, for what has none. */
const undated = '99999999';

/**
 * A record is found in both languages; where it has no title in one, the entry leads to its
 * Vietnamese page, in Vietnamese.
 */
export function buildSearchRecord(draft: SearchDraft): SearchRecord {
  const { language, date } = draft;
  const shown: Language = draft.title[language] === undefined ? 'vi' : language;
  const title = draft.title[shown] ?? draft.title.vi;
  const text = draft.texts(shown).filter(Boolean).join('\n');
  const titleKeys = foldedKeys(title);
  const keys = [...foldedKeys(text), ...(draft.keys ?? []), ...(date ? dateKeys(date) : [])];
  const meta: SearchMeta = {
    title,
    ...draft.meta,
    ...(date && { date: date.label[language] }),
    ...(shown !== language && { lang: shown }),
    ...(titleKeys.length > 0 && { titleKeys: titleKeys.join(' ') }),
    ...(keys.length > 0 && { keys: keys.join(' ') }),
  };
  return {
    // Pagefind keeps one record an address: in the other language it needs one of its own.
    url: shown === language ? draft.address(shown) : `${draft.address(shown)}#${shown}`,
    language,
    content: [title, text].filter(Boolean).join('\n'),
    meta: { ...meta },
    filters: toLists(draft.filters),
    sort: {
      ref: String(draft.rank).padStart(8, '0'),
      date: date?.earliest?.replaceAll('-', '') ?? undated,
    },
  };
}

function toLists(filters: SearchFilters): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries<string | readonly string[]>({ ...filters }).map(([name, values]) => [
      name,
      [values].flat(),
    ]),
  );
}

/** `1968` to `1975` → `1960`, `1970`. */
export function decadesOf(date: ArchivalDate | undefined): readonly string[] {
  const first = Number((date?.earliest ?? date?.latest)?.slice(0, 4));
  const last = Number((date?.latest ?? date?.earliest)?.slice(0, 4));
  if (!(last - first < 200)) return [];
  const decades = new Set<string>();
  for (let year = first; year <= last; year += 1) decades.add(String(year - (year % 10)));
  return [...decades];
}
