import { hasCode } from '#src/files/has-code.ts';
import type { SiteLease, SiteLeases } from '#src/build/sites/lease-site.ts';

/** A lease of the site that is served now; `undefined` before the first build. */
export function takeLease(leases: SiteLeases): SiteLease | undefined {
  try {
    return leases.take();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
