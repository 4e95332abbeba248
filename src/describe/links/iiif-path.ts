import type {
  PublicCatalogue,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '#src/public/public-model.ts';
import { iiifUrls } from '#src/site/urls.ts';
import { isOpen } from '../access/open-record.ts';

/**
 * Where the IIIF document of a record lies: a manifest of an open item with scans, a collection of
 * a file or a fonds that has such items; undefined when there is nothing to look at.
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
