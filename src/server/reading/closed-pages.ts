import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closedIndexOf } from '#src/build/sites/closed-index-of.ts';
import type { SiteLeases } from '#src/build/sites/lease-site.ts';
import { ClosedIndex } from '#src/reading/closed/closed-index.ts';
import { takeLease } from '../site/take-lease.ts';

/**
 * The closed pages of the site that is served now: opened at the first request after a build, closed
 * when the site was replaced.
 *
 * @param serverDir of the program if no build has made versions
 */
export function openClosedPages(leases: SiteLeases, serverDir: string) {
  let current: { readonly file: string; readonly index: ClosedIndex } | undefined;
  return {
    /** `undefined` while the site has none. */
    readIndex: (): ClosedIndex | undefined => {
      const lease = takeLease(leases);
      try {
        const versionDir = lease?.versionDir;
        const file = closedIndexOf(
          versionDir === undefined ? serverDir : join(versionDir, 'server'),
        );
        if (current?.file === file) return current.index;
        current?.index.close();
        current = existsSync(file) ? { file, index: new ClosedIndex(file) } : undefined;
        return current?.index;
      } finally {
        lease?.release();
      }
    },
    close() {
      current?.index.close();
      current = undefined;
    },
  };
}
