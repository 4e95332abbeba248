import { inLanguage } from '#src/domain/local-text.ts';
import { formatReference, formatShortReference, type Reference } from '#src/domain/reference.ts';
import type { Language } from '#src/domain/values.ts';
import type {
  PublicCatalogue,
  PublicFile,
  PublicItem,
  PublicPage,
} from '#src/public/public-model.ts';
import { toRecordName } from '../names/record-name.ts';

/** A record or page on the request slip, described by public facts only. */
export interface RequestTarget {
  readonly kind: 'file' | 'item';
  readonly id: string;
  readonly slug: string;
  readonly page?: number;
  /** Folio of the page, or folios of a whole item: `12–15`. */
  readonly folio?: string;
  /**
   * The name of an item (`toRecordName`); the title of a file, because its reference is shown
   * beside it.
   */
  readonly title: string;
  /** `Phông TU, Mục lục 01, Hồ sơ 145, tờ 12–15` */
  readonly reference: string;
  readonly access: 'open' | 'conditional';
  readonly fonds: string;
  readonly inventory?: string;
  /** Number of the file in its inventory. */
  readonly file: string;
}

export function buildRequestTarget(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
  language: Language,
  page?: PublicPage,
): RequestTarget {
  const file = record.kind === 'file' ? record : catalogue.findFile(record.file);
  const names = record.kind === 'item' ? toRecordName(record) : record.title;
  const folio = page ? page.folio : record.kind === 'item' ? record.folios : undefined;
  return {
    kind: record.kind,
    id: record.id,
    slug: record.slug,
    ...(page && { page: page.number }),
    ...(folio !== undefined && { folio }),
    title: inLanguage(names, language),
    reference: toReference(catalogue, record, language),
    access: (page?.kind ?? record.access.kind) === 'open' ? 'open' : 'conditional',
    fonds: record.fonds,
    ...(file && file.inventory !== '' && { inventory: file.inventory }),
    file: file?.notation ?? record.id,
  };
}

/** Phông, mục lục, hồ sơ, tờ of a file or an item, written out. */
export function toReference(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
  language: Language,
): string {
  return formatReference(partsOf(catalogue, record), language);
}

/** The short form without folios, as printed on a card: `TU-01-145`. */
export function toShortReference(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
): string {
  return formatShortReference(partsOf(catalogue, record));
}

function partsOf(catalogue: PublicCatalogue, record: PublicFile | PublicItem): Reference {
  const file = record.kind === 'file' ? record : catalogue.findFile(record.file);
  const folios = record.kind === 'item' ? record.folios : undefined;
  return {
    fonds: record.fonds,
    file: file?.notation ?? record.id,
    ...(file && { inventory: file.inventory }),
    ...(folios !== undefined && { folios }),
  };
}
