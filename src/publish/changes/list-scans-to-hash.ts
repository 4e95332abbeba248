import type { Catalogue, ItemRecord } from '#src/catalogue/model.ts';
import { isGuarded, type PublishedRecord } from './published-record.ts';

/** Paths relative to the scans folder. */
export interface ScansToHash {
  /** Must be hashed, unless the hash is cached. */
  readonly wanted: ReadonlySet<string>;
  /** Those that only closed pages use: if one is unreadable, it must not stop the build. */
  readonly closed: ReadonlySet<string>;
  /** Useful if their hashes are cached. */
  readonly others: ReadonlySet<string>;
}

/**
 * The scans that must be compared by content, not by name and number: all scans of items with both
 * open and closed or redacted pages, and new scans of an open item, which are read for cutting
 * anyway. Wholly closed items are not read for this.
 */
export function listScansToHash(
  { items }: Catalogue,
  before: PublishedRecord | undefined,
): ScansToHash {
  const wanted = new Set<string>();
  const others = new Set<string>();
  const open = new Set<string>();
  const { guarded, scans } = listKnown(before);
  for (const item of items) {
    const isMixed = guarded.has(item.id) || hasOwnGuards(item);
    for (const { scan, access } of item.pages) {
      if (scan === undefined) continue;
      if (access.kind === 'open') open.add(scan);
      if (isMixed || (access.kind === 'open' && before !== undefined && !scans.has(scan)))
        wanted.add(scan);
      else if (access.kind !== 'open') others.add(scan);
    }
  }
  const closed = new Set([...wanted].filter((scan) => !open.has(scan)));
  return { wanted, closed, others };
}

function hasOwnGuards({ access, pages }: ItemRecord): boolean {
  return (
    pages.some(({ redactions }) => redactions.length > 0) ||
    (access.kind === 'open' && pages.some((page) => page.access.kind !== 'open'))
  );
}

function listKnown(before: PublishedRecord | undefined) {
  const guarded = new Set<string>();
  const scans = new Set<string>();
  for (const { kind, id, shown, pages = [] } of before?.records ?? []) {
    if (kind !== 'item') continue;
    for (const page of pages)
      if (page.scan !== undefined) scans.add(page.scan.replace(/#\d+$/, ''));
    const isMixed = pages.some(
      (page) => page.redactions !== undefined || (shown === 'open' && isGuarded(page)),
    );
    if (isMixed) guarded.add(id);
  }
  return { guarded, scans };
}
