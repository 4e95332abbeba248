import { formatReference } from '#src/domain/reference.ts';
import { typeLabel } from '#src/domain/schema/types.ts';
import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ItemImages } from '#src/domain/page-images.ts';
import { imageFileOf, urls } from '#src/site/urls.ts';
import { findAuthor } from '#src/describe/names/author.ts';
import { buildCitation } from '#src/describe/citation/citation.ts';
import { findOpenImages } from '#src/describe/access/open-images.ts';
import { findPicture } from '#src/describe/links/record-entry.ts';
import { toRecordName } from '#src/describe/names/record-name.ts';
import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
  PublicRecord,
} from '#src/public/public-model.ts';
import { findNames } from './authority-names.ts';
import type { DraftPage, ReferenceParts, SearchDraft } from './draft.ts';
import type { LoadImages } from './list-drafts.ts';
import { proseText } from './prose-text.ts';

export function toFondsDraft(fonds: PublicFonds): SearchDraft {
  const fieldsIn = (shown: Language) => (shown === 'vi' ? fonds.fields : fonds.fieldsEn);
  return {
    ...shared(fonds),
    kind: 'fonds',
    toPath: (shown) => urls.fonds(shown, fonds.slug),
    kindLabel: (language) => translateTo(language)('records.fonds'),
    reference: () => fonds.code,
    text: (shown) => fieldsIn(shown)['description'],
    words: (shown) => [
      fonds.code,
      ...Object.values(fieldsIn(shown)),
      'prose' in fonds ? proseText(fonds.prose[shown] ?? []) : undefined,
    ],
    variants: [fonds.code],
    parts: { fonds: fonds.code },
    facets: facetsOf('fonds', fonds, fonds.code),
  };
}

export async function toFileDraft(
  catalogue: PublicCatalogue,
  file: PublicFile,
  loadImages: LoadImages,
): Promise<SearchDraft> {
  const { fonds, inventory, notation } = file;
  const picture = findPicture(catalogue, file);
  const images = picture && (await loadImages(picture.slug));
  return {
    ...shared(file),
    kind: 'file',
    toPath: (shown) => urls.file(shown, file.slug),
    kindLabel: (language) => translateTo(language)('records.file'),
    reference: (language) => formatReference({ fonds, inventory, file: notation }, language),
    text: (shown) => fieldIn(file, 'description', shown),
    words: (shown) => [...described(file, shown), ...findNames(catalogue, file), file.id],
    codes: codesOf(file),
    parts: { fonds, inventory, file: notation },
    facets: { ...facetsOf('file', file, fonds), ...linksOf(file) },
    ...thumbnailOf(picture, images),
    citation: buildCitation(catalogue, file),
  };
}

export function toItemDraft(
  catalogue: PublicCatalogue,
  item: PublicItem,
  images: ItemImages | undefined,
): SearchDraft {
  const file = catalogue.findFile(item.file);
  const pages = pagesOf(item, images);
  const picture = findPicture(catalogue, item);
  const author = findAuthor(item);
  return {
    ...shared(item),
    name: toRecordName(item),
    kind: 'item',
    toPath: (shown) => urls.item(shown, item.slug),
    kindLabel: (language) =>
      typeLabel(item.type, language) || translateTo(language)('records.item'),
    reference: (language) =>
      file === undefined ? item.id : formatReference(referenceOf(file, item), language),
    text: (shown) => fieldIn(item, 'description', shown),
    words: (shown) => [
      ...[typeLabel(item.type, shown), item.number, item.issuer, item.id],
      ...described(item, shown),
      ...findNames(catalogue, item),
    ],
    ...(item.number !== undefined && { number: item.number }),
    ...(author !== undefined && { author }),
    codes: codesOf(item),
    ...(file && { parts: partsOf(file, item) }),
    facets: {
      ...facetsOf('item', item, item.fonds),
      ...(item.type !== '' && { type: [item.type] }),
      media: [...(picture ? ['images'] : []), ...(pages.length > 0 ? ['text'] : [])],
      ...linksOf(item),
    },
    ...(pages.length > 0 && { pages }),
    ...thumbnailOf(picture, images),
    citation: buildCitation(catalogue, item),
  };
}

function shared({ title, date, access }: PublicRecord) {
  return { title, access: access.kind, ...(date && { date }) };
}

function facetsOf(
  kind: 'fonds' | 'file' | 'item',
  { access, languages }: PublicRecord,
  fonds: string,
): SearchDraft['facets'] {
  return { kind: [kind], fonds: [fonds], access: [access.kind], language: languages };
}

function linksOf(record: PublicFile | PublicItem): SearchDraft['facets'] {
  return 'authorities' in record ? record.authorities : {};
}

function referenceOf({ fonds, inventory, notation }: PublicFile, { folios }: PublicItem) {
  return { fonds, inventory, file: notation, ...(folios !== undefined && { folios }) };
}

function partsOf(
  { fonds, inventory, notation }: PublicFile,
  { ordinal, folios }: PublicItem,
): ReferenceParts {
  const item = {
    ...(ordinal !== undefined && { ordinal }),
    ...(folios !== undefined && { folios }),
  };
  return { fonds, inventory, file: notation, item };
}

/** Codes that identify only this record. */
function codesOf({ id, fields }: PublicFile | PublicItem): readonly string[] {
  return [id, fields['docId'], fields['paperFileCode']].filter((code) => code !== undefined);
}

function described(record: PublicFile | PublicItem, shown: Language): (string | undefined)[] {
  return ['keyword', 'autograph'].map((name) => fieldIn(record, name, shown));
}

function fieldIn(
  record: PublicFile | PublicItem,
  name: string,
  shown: Language,
): string | undefined {
  return (shown === 'vi' ? record.fields : record.fieldsEn)[name];
}

/** The transcripts of open pages. */
function pagesOf(item: PublicItem, images: ItemImages | undefined): readonly DraftPage[] {
  if (!('pages' in item)) return [];
  const read = findOpenImages(item, images);
  return item.pages.flatMap(({ number, folio }) => {
    const text =
      read
        .get(number)
        ?.lines.map((line) => line.text)
        .join(' ') ?? '';
    return text === '' ? [] : [{ number, text, ...(folio !== undefined && { folio }) }];
  });
}

function thumbnailOf(
  picture: { readonly slug: string; readonly page: number } | undefined,
  images: ItemImages | undefined,
): Pick<SearchDraft, 'thumbnail'> {
  const size = images?.pages.find(({ number }) => number === picture?.page)?.sizes[0];
  if (picture === undefined || size === undefined) return {};
  const { width, height } = size;
  const src = imageFileOf(picture.slug, picture.page, width, height);
  return { thumbnail: { src, width, height } };
}
