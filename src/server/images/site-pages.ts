import { existsSync } from 'node:fs';
import type { SiteLeases } from '#src/build/sites/lease-site.ts';
import { imageIndexOf } from '#src/build/sites/site-images.ts';
import { ImageIndex } from '#src/imaging/pack/image-index.ts';
import { openPackedPage, type FindPackedPage } from '#src/imaging/pack/packed-page.ts';
import { PackStore } from '#src/imaging/pack/pack-store.ts';
import { findImagePath } from './find-image-path.ts';
import { takeLease } from '../site/take-lease.ts';

/** The pages of the site that is served now, read from their packs. */
export interface SitePages {
  /** `undefined` for a page that the site does not show, and if its images are files. */
  readonly findPage: FindPackedPage;
  /** Whether a path belongs to the image service of such a page. */
  readonly holds: (pathname: string) => boolean;
  /** `url` of `site.yaml` when the site was built. */
  readonly readBaseUrl: () => string;
  close(): void;
}

/** Opens the index of a site at its first request, and closes it after the site was replaced. */
export function openSitePages(leases: SiteLeases, packsDir: string): SitePages {
  const store = new PackStore(packsDir);
  let current: { readonly versionDir: string; readonly index?: ImageIndex } | undefined;

  function findIndex(): ImageIndex | undefined {
    const lease = takeLease(leases);
    const versionDir = lease?.versionDir;
    try {
      if (versionDir === undefined) return undefined;
      if (current?.versionDir !== versionDir) {
        current?.index?.close();
        const file = imageIndexOf(versionDir);
        const index = existsSync(file) ? new ImageIndex(file) : undefined;
        current = { versionDir, ...(index && { index }) };
      }
      return current.index?.layout === 'packed' ? current.index : undefined;
    } finally {
      lease?.release();
    }
  }

  return {
    async findPage(itemSlug, page) {
      const keys = findIndex()?.find(itemSlug, page);
      return keys && openPackedPage(store, keys, page);
    },
    holds(pathname) {
      const asked = findImagePath(pathname);
      return asked !== undefined && findIndex()?.find(asked.slug, asked.page) !== undefined;
    },
    readBaseUrl: () => findIndex()?.baseUrl ?? '',
    close() {
      store.close();
      current?.index?.close();
      current = undefined;
    },
  };
}
