import type { ArchivalDate } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toArchiveName } from '../names/archive-name.ts';
import { findAuthor } from '../names/author.ts';
import { toTypeName } from '../facts/item-type.ts';
import { classifyNumber } from '../names/number-kind.ts';
import { toReference } from '../access/request-target.ts';
import { findTextLanguage } from '../text/text-language.ts';

/**
 * A record in the exchange format of citation software (CSL JSON).
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CitationData {
  readonly id: string;
  readonly type: 'document' | 'collection';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly genre?: string;
  readonly number?: string;
  readonly language?: string;
  readonly archive: string;
  readonly archive_location: string;
  readonly 'archive-place'?: string;
  /** Reference and archive again: BibTeX has no fields for them. */
  readonly note: string;
  /** The cited folio or page, where only one is cited. */
  readonly page?: string;
  readonly URL: string;
}

export function buildCitationData(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
): CitationData {
  const item = record.kind === 'item' ? record : undefined;
  const archive = toArchiveName(catalogue.site, 'vi');
  const reference = toReference(catalogue, record, 'vi');
  const language = findTextLanguage(record.languages);
  const author = item && findAuthor(item);
  const place = catalogue.site.address?.vi;
  const issued = record.date && toDateParts(record.date);
  const genre = item && toTypeName(item.type, 'vi');
  return {
    id: record.slug,
    type: record.kind === 'file' ? 'collection' : 'document',
    title: record.title.vi,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(issued && { issued: { 'date-parts': issued } }),
    ...(genre !== undefined && { genre }),
    // Styles print “no.” before it, which would be wrong for a notation without a number.
    ...(item?.number !== undefined &&
      classifyNumber(item.number) === 'number' && { number: item.number }),
    ...(language !== undefined && { language }),
    archive,
    archive_location: reference,
    ...(place !== undefined && { 'archive-place': place }),
    note: `${reference}, ${archive}`,
    URL: new URL(urls[record.kind]('vi', record.slug), catalogue.site.url).href,
  };
}

/** Day, month or year from EDTF; undefined for an uncertain date. */
function toDateParts({ edtf }: ArchivalDate): readonly (readonly number[])[] | undefined {
  const ends = edtf.split('/');
  if (!ends.every((end) => /^\d{4}(?:-\d{2}){0,2}$/.test(end))) return undefined;
  return ends.map((end) => end.split('-').map(Number));
}
