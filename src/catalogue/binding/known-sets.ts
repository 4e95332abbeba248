import { toScanName } from '../scan-names.ts';
import { toScanLabel, type PageBinding, type PageBindings } from './page-binding.ts';
import type { LockedPage, PageLock } from './page-lock.ts';

/** The scans of an item when its rows were last accepted, and the source of that information. */
export interface KnownSet {
  readonly pages: readonly LockedPage[];
  /**
   * `lock`: `pages.lock` of its fonds; `memory`: that file as cached by an earlier run; `moved`:
   * the lock of another fonds, or of an item with another code; `fixity`: the fixity list of masters.
   */
  readonly from: 'lock' | 'memory' | 'moved' | 'fixity';
  /** Whose lines they are. */
  readonly item: string;
  readonly folder: string;
}

export interface KnownSources {
  /** `pages.lock` by the folder of its fonds. */
  readonly locks: ReadonlyMap<string, PageLock>;
  readonly memory: ReadonlyMap<string, PageLock>;
  /** SHA-256 of masters by path below SCANS_DIR. */
  readonly fixity: ReadonlyMap<string, string>;
}

/**
 * Finds the known scans of an item, so that a deleted line or a new code does not count as a first
 * reading.
 */
export function createKnownSets(
  { locks, memory, fixity }: KnownSources,
  { items }: PageBindings,
): (binding: PageBinding, sums: readonly string[]) => KnownSet | undefined {
  const foreign = new Map<string, KnownSet>();
  const orphans = new Map<string, Set<KnownSet>>();
  for (const source of [memory, locks]) {
    for (const [folder, lock] of source) {
      for (const [item, pages] of lock) {
        const known: KnownSet = { pages, from: 'moved', item, folder };
        if (items.has(item)) foreign.set(item, known);
        else for (const { sha256 } of pages) addTo(orphans, sha256, known);
      }
    }
  }
  let byFolder: ReadonlyMap<string, readonly string[]> | undefined;
  return (binding, sums) => {
    const { item, folder } = binding;
    const toKnown = (from: KnownSet['from'], pages: readonly LockedPage[] | undefined) =>
      pages && { pages, from, item, folder };
    const own =
      toKnown('lock', locks.get(folder)?.get(item)) ??
      toKnown('memory', memory.get(folder)?.get(item)) ??
      foreign.get(item);
    if (own !== undefined) return own;
    const renamed = findRenamed(sums, orphans);
    if (renamed !== undefined) return renamed;
    byFolder ??= Map.groupBy(fixity.keys(), folderOf);
    return toKnown('fixity', readFixitySet(binding, byFolder, fixity));
  };
}

function addTo(orphans: Map<string, Set<KnownSet>>, sum: string, known: KnownSet): void {
  const sets = orphans.get(sum) ?? new Set();
  orphans.set(sum, sets.add(known));
}

/** The deleted item that shared most of these scans; a common blank sheet is not enough. */
function findRenamed(
  sums: readonly string[],
  orphans: ReadonlyMap<string, ReadonlySet<KnownSet>>,
): KnownSet | undefined {
  const shared = new Map<KnownSet, number>();
  for (const sum of new Set(sums)) {
    for (const known of orphans.get(sum) ?? []) shared.set(known, (shared.get(known) ?? 0) + 1);
  }
  const [best] = [...shared].sort(([, a], [, b]) => b - a);
  if (best === undefined) return undefined;
  const [known, count] = best;
  return count * 2 >= new Set(known.pages.map(({ sha256 }) => sha256)).size ? known : undefined;
}

const natural = new Intl.Collator('en', { numeric: true });

/** The fixity list has files, not pages: an unchanged file has unchanged pages. */
function readFixitySet(
  { scans }: PageBinding,
  byFolder: ReadonlyMap<string, readonly string[]>,
  fixity: ReadonlyMap<string, string>,
): readonly LockedPage[] | undefined {
  const [first] = scans;
  const paths = first === undefined ? undefined : byFolder.get(folderOf(first.image));
  if (paths === undefined) return undefined;
  const images = paths.filter((path) => toScanName(nameOf(path)) === 'image');
  const listed = (images.length > 0 ? images : [...paths]).toSorted(
    (a, b) => natural.compare(a, b) || (a < b ? -1 : 1),
  );
  return listed.flatMap((path) => {
    const sha256 = fixity.get(path) ?? '';
    const now = scans.filter(({ image }) => image === path);
    const labels = now.length > 0 ? now.map(toScanLabel) : [nameOf(path).normalize('NFC')];
    return labels.map((scan) => ({ scan, sha256, rows: '' }));
  });
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
