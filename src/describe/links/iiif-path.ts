import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '#src/public/public-model.ts';
import { iiifUrls } from '#src/site/urls.ts';
import { isOpen } from '../access/open-record.ts';

/**
 * Path of a record's IIIF document: a manifest for an open item with scans, a collection for a file
 * or a fonds with such items; undefined when there are no images to show.
 */
export function findIiifPath(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
): string | undefined {
  return hasImages(catalogue, record) ? iiifUrls[record.kind](record.slug) : undefined;
}

function hasImages(
  catalogue: PublicCatalogue,
  record: PublicFonds | PublicFile | PublicItem,
): boolean {
  switch (record.kind) {
    case 'item':
      return isOpen(record) && record.pages.some((page) => page.kind === 'open' && page.scanned);
    case 'file':
      return catalogue.itemsOf(record.id).some((item) => hasImages(catalogue, item));
    case 'fonds':
      return catalogue.filesOf(record.code).some((file) => hasImages(catalogue, file));
  }
}
