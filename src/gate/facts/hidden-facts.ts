import type { Catalogue, ExhibitRecord, ItemRecord, PageRecord } from '#src/catalogue/model.ts';
import { urls } from '#src/site/urls.ts';
import { toStateOn } from '#src/publish/select/exhibit-state.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { splitMarkup } from '../read/markup.ts';
import { isTelling, piecesOf } from '../read/searchable.ts';
import { foldToString } from '../read/fold-bytes.ts';

/** A value that must not appear in any output. */
export interface HiddenFact {
  /** Id of the record it belongs to. */
  readonly record: string;
  /** Its path in the record: `fields.description`, `pages.7.scan`. */
  readonly field: string;
  /** The folded text to search for. Never shown to anyone. */
  readonly piece: string;
  /** Also searched for as written: paths whose parts may belong to another record. */
  readonly exact?: string;
  /** Output folders in which it may appear, with `/` at the end. */
  readonly within?: readonly string[];
  /** Path prefixes of the only outputs where it must not appear; everywhere by default. */
  readonly only?: readonly string[];
}

/**
 * Every hidden value of the full catalogue: all values of conditional and withheld records and of
 * unpublished authorities; paths of scans and images of closed pages; texts of exhibits that are
 * not public. Values that are public elsewhere are still included: see `compileFacts`.
 */
export function hiddenFactsOf(catalogue: Catalogue, published: PublicData): readonly HiddenFact[] {
  const authorities = new Set(published.authorities.map(({ id }) => id));
  return [
    ...catalogue.fonds.filter(isClosed).flatMap((record) => factsOf(record.code, record)),
    ...catalogue.files.filter(isClosed).flatMap((record) => factsOf(record.id, record)),
    ...catalogue.items.flatMap((item) =>
      isClosed(item)
        ? [...factsOf(item.id, { ...item, pages: [] }), ...pageFacts(item)]
        : pageFacts(item),
    ),
    ...catalogue.authorities
      .filter(({ id }) => !authorities.has(id))
      .flatMap((record) => factsOf(record.id, record)),
    ...catalogue.exhibits.flatMap((exhibit) => exhibitFacts(exhibit, catalogue.today)),
  ];
}

/**
 * Of a draft, or an exhibit before its first day, everything; of an unlisted exhibit its path
 * and its text, except on its own pages.
 */
function exhibitFacts(exhibit: ExhibitRecord, today: string): readonly HiddenFact[] {
  const { slug, title, summary, prose } = exhibit;
  const state = toStateOn(exhibit, today);
  if (state === 'published') return [];
  const facts = factsOf(slug, { slug, title, summary, prose });
  if (state === 'draft') return facts;
  const within = (['vi', 'en'] as const).map((language) => urls.exhibit(language, slug).slice(1));
  return facts.map((fact) => ({ ...fact, within }));
}

/** The closed pages of an item: all of them if the item itself is closed. */
export function closedPagesOf(item: ItemRecord): readonly PageRecord[] {
  return isClosed(item) ? item.pages : item.pages.filter(isClosed);
}

/** Facts of values that are not fields: lines of a transcription. */
export function factsOfValue(record: string, field: string, value: string): HiddenFact[] {
  // Prose is HTML: its visible text is between the tags.
  const text = splitMarkup(Buffer.from(value))?.text;
  const words = text === undefined ? value : Buffer.from(text).toString();
  return piecesOf(words).map((piece) => ({ record, field, piece }));
}

function isClosed({ access }: Pick<PageRecord, 'access'>): boolean {
  return access.kind !== 'open';
}

function factsOf(record: string, value: object): HiddenFact[] {
  return listLeaves(value).flatMap((leaf) => factsOfValue(record, leaf.path, leaf.value));
}

function pageFacts(item: ItemRecord): HiddenFact[] {
  return closedPagesOf(item).flatMap((page) => {
    const field = `pages.${page.number}`;
    const image = `iiif/${item.slug}/${page.number}`;
    return [
      { record: item.id, field: `${field}.image`, piece: foldToString(image), exact: image },
      ...pathFacts(item.id, `${field}.scan`, page.scan),
      ...pathFacts(item.id, `${field}.words`, page.words),
      ...factsOf(item.id, { pages: { [page.number]: { access: page.access } } }),
    ];
  });
}

/**
 * A file name alone is too common (`0007`): the search term is the shortest end of its path with
 * two or more names, without extension; also the name itself if it is not a number.
 */
function pathFacts(record: string, field: string, path: string | undefined): HiddenFact[] {
  if (path === undefined) return [];
  const names = path.replace(/\.[^./]+$/, '').split('/');
  const ends = names.map((_, index) => foldToString(names.slice(index).join('/'))).reverse();
  const [name = '', ...longer] = ends;
  const end = longer.find(isTelling);
  const pieces = new Set([...(end === undefined ? [] : [end]), ...(isTelling(name) ? [name] : [])]);
  return [...pieces].map((piece) => ({ record, field, piece }));
}

export interface Leaf {
  /** `fields.description`, `variants.0` */
  readonly path: string;
  readonly value: string;
}

/** Constants of the model, not texts of the archive. */
const structural = new Set(['kind', 'reason', 'from', 'opensOn']);

/** Every text in a record, at any depth, except dates: any page may show the same day. */
function listLeaves(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return value === '' ? [] : [{ path, value }];
  if (value === null || typeof value !== 'object' || 'edtf' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    structural.has(key) ? [] : listLeaves(inner, path === '' ? key : `${path}.${key}`),
  );
}
