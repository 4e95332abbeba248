import { createHash } from 'node:crypto';
import { openingKinds, type Change, type ChangeKind } from './change.ts';
import { toRecordKey, type PublishedRecord } from './published-record.ts';

/** Kinds that always need approval. */
const alwaysAsked: readonly ChangeKind[] = openingKinds;

/**
 * Limits per table, above which approval is needed: more than `most` in total, or at least `least`
 * and more than `share` of the table.
 */
interface Limit {
  readonly most: number;
  readonly least: number;
  readonly share: number;
}
const limits: Readonly<Partial<Record<ChangeKind, Limit>>> = {
  vanished: { most: 5, least: 2, share: 0.1 },
  'lost-pages': { most: 20, least: 2, share: 0.1 },
  renamed: { most: 50, least: 3, share: 0.1 },
  edited: { most: 200, least: 6, share: 0.3 },
};
/** Number of titles moved to other records that indicates a column sorted on its own. */
const fewestMoved = 2;

/** The kinds of change that need a person's approval before publication. */
export function listAskedKinds(
  changes: readonly Change[],
  before: PublishedRecord,
): ReadonlySet<ChangeKind> {
  const asked = new Set<ChangeKind>();
  const byKind = Map.groupBy(changes, ({ kind }) => kind);
  for (const [kind, group] of byKind) {
    const limit = limits[kind];
    if (alwaysAsked.includes(kind) || (limit && isBeyond(group, limit, countTables(before, kind))))
      asked.add(kind);
  }
  const renamed = byKind.get('renamed') ?? [];
  const titles = new Set(renamed.map(({ before: title }) => title));
  if (renamed.filter(({ now }) => titles.has(now)).length >= fewestMoved) asked.add('renamed');
  return asked;
}

/**
 * Identifies a list of changes against one site: approval of it covers no other list, and not the
 * same list a second time.
 */
export function toListHash(changes: readonly Change[], site: string): string {
  return createHash('sha256')
    .update(JSON.stringify([site, changes]))
    .digest('hex')
    .slice(0, 12);
}

function isBeyond(
  changes: readonly Change[],
  { most, least, share }: Limit,
  sizes: ReadonlyMap<string, number>,
): boolean {
  if (sum(changes) > most) return true;
  return [...Map.groupBy(changes, toTable)].some(([table, group]) => {
    const count = sum(group);
    return count >= least && count > share * (sizes.get(table) ?? 0);
  });
}

function sum(changes: readonly Change[]): number {
  return changes.reduce((total, { count = 1 }) => total + count, 0);
}

/** The table that a record is a row of. */
function toTable({ record }: Pick<Change, 'record'>): string {
  return toRecordKey({ kind: record.kind, id: record.group });
}

/** Former size of each table: records visible to readers, or their pages. */
function countTables({ records }: PublishedRecord, kind: ChangeKind): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const record of records) {
    if (record.gone === true || record.shown === 'withheld') continue;
    const table = toTable({ record });
    const size = kind === 'lost-pages' ? (record.pages?.length ?? 0) : 1;
    sizes.set(table, (sizes.get(table) ?? 0) + size);
  }
  return sizes;
}
