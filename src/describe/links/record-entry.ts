import { formatShortReference } from '#src/domain/reference.ts';
import type { Language, PublicAccess, Region } from '#src/domain/values.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import type { Link } from './page-meta.ts';
import { toRecordLink } from './record-link.ts';

/** A page image that may be shown: of an open page with a scan. */
export interface PictureRef {
  readonly item: string;
  readonly slug: string;
  readonly page: number;
  /** The part of the page that is shown; the whole page where absent. */
  readonly region?: Region;
}

/** A file or an item as lists and cards show it. */
export interface RecordEntry {
  readonly kind: 'file' | 'item';
  readonly id: string;
  /** Its link text is the record's name: type, number and title. */
  readonly link: Link;
  /** Short reference: `TU-01-145`. */
  readonly reference: string;
  /** Dates of a file; the name of an item includes its date. */
  readonly dates?: string;
  readonly access: PublicAccess;
  readonly picture?: PictureRef;
}

export function buildRecordEntry(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
  language: Language,
): RecordEntry {
  const picture = findPicture(catalogue, record);
  return {
    kind: record.kind,
    id: record.id,
    link: toRecordLink(record, language),
    reference: shortReference(catalogue, record),
    ...(record.kind === 'file' && record.date && { dates: record.date.label[language] }),
    access: record.access,
    ...(picture && { picture }),
  };
}

/** First page image of a record that may be shown; for a file, that of its first item with one. */
export function findPicture(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
): PictureRef | undefined {
  if (record.access.kind !== 'open') return undefined;
  if (record.kind === 'item') return findPageImage(record);
  for (const item of catalogue.itemsOf(record.id)) {
    const picture = findPageImage(item);
    if (picture) return picture;
  }
  return undefined;
}

/** The image of a page, or of the first with one; undefined where it is closed or not scanned. */
export function findPageImage(item: PublicItem, page?: number): PictureRef | undefined {
  if (item.access.kind !== 'open' || !('pages' in item)) return undefined;
  const found = item.pages.find(
    (one) => one.kind === 'open' && one.scanned && (page === undefined || one.number === page),
  );
  return found && { item: item.id, slug: item.slug, page: found.number };
}

/** A record by its id, whatever its kind; items before files. */
export function findRecord(
  catalogue: PublicCatalogue,
  id: string,
): PublicFile | PublicItem | undefined {
  return catalogue.findItem(id) ?? catalogue.findFile(id);
}

function shortReference(catalogue: PublicCatalogue, record: PublicFile | PublicItem): string {
  const file = record.kind === 'file' ? record : catalogue.findFile(record.file);
  if (file === undefined) return record.fonds;
  const { fonds, inventory, notation } = file;
  return formatShortReference({ fonds, inventory, file: notation });
}
