import { createHash } from 'node:crypto';
import { openingKinds, type Change, type ChangeKind } from './change.ts';
import { toRecordKey, type PublishedRecord } from './published-record.ts';

/** Always for a person to say yes to. */
const alwaysAsked: readonly ChangeKind[] = openingKinds;

/**
 * How many of one table are too many for nobody to be asked: more than `most` in all, or at least
 * `least` of them that are more than `share` of what the table had.
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
/** So many titles that now stand at other records: a column was sorted alone. */
const fewestMoved = 2;

/** The kinds of change that a person must say yes to before they go out. */
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
 * Stands for a list of changes against one site: a yes to it answers for no other list, and not for
 * the same list another time.
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

/** How much each table had before: records that readers saw, or pages of them. */
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
