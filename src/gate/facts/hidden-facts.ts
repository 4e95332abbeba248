import type { Catalogue, ExhibitRecord, ItemRecord, PageRecord } from '#src/catalogue/model.ts';
import { urls } from '#src/site/urls.ts';
import { toStateOn } from '#src/publish/select/exhibit-state.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { listLeaves } from './leaves.ts';
import { splitMarkup } from '../read/markup.ts';
import { isTelling, piecesOf } from '../read/searchable.ts';
import { foldToString } from '../read/fold-bytes.ts';

/** Something that must not stand in any output. */
export interface HiddenFact {
  /** Id of the record it belongs to. */
  readonly record: string;
  /** Where in the record: `fields.description`, `pages.7.scan`. */
  readonly field: string;
  /** What to look for, folded. Never shown to anyone. */
  readonly piece: string;
  /** Looked for as it is written, too: addresses whose parts may belong to another record. */
  readonly exact?: string;
  /** Folders of the output, with `/` at the end, where it may stand all the same. */
  readonly within?: readonly string[];
  /** Beginnings of the only outputs where it must not stand; everywhere by default. */
  readonly only?: readonly string[];
}

/**
 * Every value of the full catalogue that is hidden: of conditional and withheld records and of
 * authorities that are not published, all that the record holds; of closed pages, where their
 * scans lie and where their images would; of exhibits that are not for everyone, what they say.
 * What is public all the same is still among them: see
 * `compileFacts`.
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

/** Of a draft, or of one whose first day is still to come, all; of an unlisted exhibit its address and its words, except on its own pages. */
function exhibitFacts(exhibit: ExhibitRecord, today: string): readonly HiddenFact[] {
  const { slug, title, summary, prose } = exhibit;
  const state = toStateOn(exhibit, today);
  if (state === 'published') return [];
  const facts = factsOf(slug, { slug, title, summary, prose });
  if (state === 'draft') return facts;
  const within = (['vi', 'en'] as const).map((language) => urls.exhibit(language, slug).slice(1));
  return facts.map((fact) => ({ ...fact, within }));
}

/** The closed pages of an item: all of them when the item itself is closed. */
export function closedPagesOf(item: ItemRecord): readonly PageRecord[] {
  return isClosed(item) ? item.pages : item.pages.filter(isClosed);
}

/** Facts of values that are no fields: lines of a transcription. */
export function factsOfValue(record: string, field: string, value: string): HiddenFact[] {
  // Prose is HTML: what pages show of it stands between its tags.
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
 * A file's name alone says too little (`0007`): the shortest end of its path of two names or more
 * is looked for, without the ending of the name; and the name itself where it is no mere number.
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
