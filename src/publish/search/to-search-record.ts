import { formatReference } from '../../catalogue/reference.ts';
import { typeLabel } from '../../catalogue/schema/types.ts';
import type { Language } from '../../catalogue/values.ts';
import { translateTo } from '../../i18n/index.ts';
import { urls } from '../../site/urls.ts';
import type {
  AuthorityLinks,
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
  PublicRecord,
} from '../public-model.ts';
import { numberKeys } from './keys.ts';
import { proseText } from './prose-text.ts';
import { buildSearchRecord, decadesOf, type SearchRecord } from './search-record.ts';

export interface SearchPlace {
  /** Place among all records in order of reference. */
  readonly rank: number;
  /** Transcripts of its open pages. */
  readonly texts?: readonly string[];
}

/** The entry of a fonds, a file or an item in the index of a language. */
export function toSearchRecord(
  catalogue: PublicCatalogue,
  record: PublicRecord,
  language: Language,
  place: SearchPlace = { rank: 0 },
): SearchRecord {
  switch (record.kind) {
    case 'fonds':
      return fromFonds(record, language, place);
    case 'file':
      return fromFile(catalogue, record, language, place);
    case 'item':
      return fromItem(catalogue, record, language, place);
  }
}

function fromFonds(fonds: PublicFonds, language: Language, { rank }: SearchPlace): SearchRecord {
  const t = translateTo(language);
  return buildSearchRecord({
    ...common(fonds),
    language,
    rank,
    address: (shown) => urls.fonds(shown, fonds.slug),
    meta: { kind: t('records.fonds'), ref: fonds.code, access: fonds.access.kind },
    filters: { kind: 'fonds', fonds: fonds.code, ...narrowed(fonds) },
    texts: (shown) => [
      fonds.code,
      ...Object.values(shown === 'vi' ? fonds.fields : fonds.fieldsEn),
      'prose' in fonds ? proseText(fonds.prose[shown] ?? []) : undefined,
    ],
  });
}

function fromFile(
  catalogue: PublicCatalogue,
  file: PublicFile,
  language: Language,
  { rank }: SearchPlace,
): SearchRecord {
  const t = translateTo(language);
  const reference = { fonds: file.fonds, inventory: file.inventory, file: file.notation };
  return buildSearchRecord({
    ...common(file),
    language,
    rank,
    address: (shown) => urls.file(shown, file.slug),
    meta: {
      kind: t('records.file'),
      ref: formatReference(reference, language),
      access: file.access.kind,
    },
    filters: { kind: 'file', fonds: file.fonds, ...narrowed(file) },
    texts: (shown) => [...described(file, shown), ...namesIn(catalogue, file), file.id],
    keys: numberKeys(file.id),
  });
}

function fromItem(
  catalogue: PublicCatalogue,
  item: PublicItem,
  language: Language,
  { rank, texts = [] }: SearchPlace,
): SearchRecord {
  const file = catalogue.findFile(item.file);
  const reference = file && {
    ...{ fonds: file.fonds, inventory: file.inventory, file: file.notation },
    ...(item.folios !== undefined && { folios: item.folios }),
  };
  return buildSearchRecord({
    ...common(item),
    language,
    rank,
    address: (shown) => urls.item(shown, item.slug),
    meta: {
      kind: typeLabel(item.type, language) || translateTo(language)('records.item'),
      ref: reference ? formatReference(reference, language) : item.id,
      access: item.access.kind,
    },
    filters: {
      kind: 'item',
      fonds: item.fonds,
      ...(item.type !== '' && { type: item.type }),
      ...narrowed(item),
    },
    texts: (shown) => [
      typeLabel(item.type, shown),
      item.number,
      item.issuer,
      ...described(item, shown),
      ...namesIn(catalogue, item),
      item.id,
      ...texts,
    ],
    keys: [...(item.number === undefined ? [] : numberKeys(item.number)), ...numberKeys(item.id)],
  });
}

function common(record: PublicRecord) {
  return { title: record.title, ...(record.date && { date: record.date }) };
}

function narrowed({ access, date, languages }: PublicRecord) {
  return { access: access.kind, language: languages, decade: decadesOf(date) };
}

const searchedFields = ['description', 'keyword', 'autograph'];

function described(record: PublicFile | PublicItem, shown: Language): (string | undefined)[] {
  const fields = shown === 'vi' ? record.fields : record.fieldsEn;
  return searchedFields.map((name) => fields[name]);
}

/** Names of the authorities that a record refers to, in every spelling. */
function namesIn(catalogue: PublicCatalogue, record: PublicFile | PublicItem): string[] {
  if (!('authorities' in record)) return [];
  const links: AuthorityLinks = record.authorities;
  return Object.values(links)
    .flat()
    .flatMap((id) => {
      const authority = catalogue.findAuthority(id);
      if (authority === undefined) return [];
      const { vi, en } = authority.name;
      return [[vi, ...(en === undefined ? [] : [en]), ...authority.variants].join(', ')];
    });
}
