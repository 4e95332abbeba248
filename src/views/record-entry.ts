import { formatShortReference } from '../catalogue/reference.ts';
import type { Language, PublicAccess, Region } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue, PublicFile, PublicItem } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { toTypeAndNumber } from './item-type.ts';
import { toLocalLink } from './local-link.ts';
import type { Link } from './page-meta.ts';

/** A page image that may be shown: an open page that has a scan. */
export interface PictureRef {
  readonly item: string;
  readonly slug: string;
  readonly page: number;
  /** The part of the page that is shown; all of it where absent. */
  readonly region?: Region;
}

/** A file or an item as lists and cards show it. */
export interface RecordEntry {
  readonly kind: 'file' | 'item';
  readonly id: string;
  readonly link: Link;
  /** Where it stands, shortly: `TU-01-145`. */
  readonly reference: string;
  /** What it is: `Hồ sơ 145`, or `Nghị quyết 24-NQ/TU`. */
  readonly eyebrow: string;
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
    link: toLocalLink(language, record.title, (shown) =>
      record.kind === 'file' ? urls.file(shown, record.slug) : urls.item(shown, record.slug),
    ),
    reference: shortReference(catalogue, record),
    eyebrow: eyebrowOf(record, language),
    ...(record.date && { dates: record.date.label[language] }),
    access: record.access,
    ...(picture && { picture }),
  };
}

/** First page image of a record that may be shown; of a file, that of its first item with one. */
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

/** The image of a page, or of the first that has one; nothing where it is closed or unscanned. */
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

function eyebrowOf(record: PublicFile | PublicItem, language: Language): string {
  if (record.kind === 'item') return toTypeAndNumber(record, language);
  return translateTo(language)('records.fileNumber', { number: record.notation });
}

function shortReference(catalogue: PublicCatalogue, record: PublicFile | PublicItem): string {
  const file = record.kind === 'file' ? record : catalogue.findFile(record.file);
  if (file === undefined) return record.fonds;
  const { fonds, inventory, notation } = file;
  return formatShortReference({ fonds, inventory, file: notation });
}
