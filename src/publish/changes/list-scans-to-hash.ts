import type { Catalogue, ItemRecord } from '#src/catalogue/model.ts';
import { isGuarded, type PublishedRecord } from './published-record.ts';

/** Paths below the scans folder. */
export interface ScansToHash {
  /** To be read, unless they were before. */
  readonly wanted: ReadonlySet<string>;
  /** Those of them that closed pages alone have: one that cannot be read must not stop anything. */
  readonly closed: ReadonlySet<string>;
  /** Worth knowing where they were read before. */
  readonly others: ReadonlySet<string>;
}

/**
 * The scans that must be told apart by what they show, and not by name and number: all of items
 * with closed or redacted pages among open ones, and those that are new in an open item, which are
 * read for cutting anyway. A wholly closed item is not read for this.
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
