import type { BindingState } from './check-binding.ts';
import { toRowsMark, type BoundRow, type PageBinding } from './page-binding.ts';
import type { LockedPage } from './page-lock.ts';

/** A row whose scan is now another page. */
export interface RowMove {
  readonly row: BoundRow;
  readonly to: number;
}

/** Effect of accepting an item's scans on its rows. */
export type ConfirmPlan =
  | { readonly kind: 'nothing' }
  /** Every row already refers to the right scan. */
  | { readonly kind: 'keep' }
  /** The rows are unchanged since before the scans changed: they follow their scans. */
  | { readonly kind: 'move'; readonly moves: readonly RowMove[] }
  /** Only a person can decide: the rows may be partly corrected, or one of their scans is gone. */
  | {
      readonly kind: 'choose';
      readonly moves: readonly RowMove[];
      readonly lost: readonly BoundRow[];
    };

export function planConfirmation({ rows }: PageBinding, state: BindingState): ConfirmPlan {
  if (state.kind === 'doubtful') {
    const moves = [...state.doubts].map(([row, to]) => ({ row, to }));
    return { kind: 'choose', moves, lost: [] };
  }
  if (state.kind !== 'changed') return { kind: 'nothing' };
  const { before, now } = state;
  const pages = matchPages(before, now);
  const numbered = rows.filter(({ isByScan }) => !isByScan);
  const placed = numbered.map((row) => ({ row, to: pages.get(row.page) }));
  const lost = placed.flatMap(({ row, to }) => (to === undefined ? [row] : []));
  const moves = placed.flatMap(({ row, to }) =>
    to === undefined || to === row.page ? [] : [{ row, to }],
  );
  const byPage = Map.groupBy(numbered, ({ page }) => page);
  const marks = new Map([...byPage].map(([page, own]) => [page, toRowsMark(own)]));
  const marksBefore = new Map(
    before.flatMap(({ rows: mark }, index) => (mark === '' ? [] : [[index + 1, mark] as const])),
  );
  if (isSame(marks, marksBefore)) {
    if (lost.length > 0) return { kind: 'choose', moves, lost };
    return moves.length > 0 ? { kind: 'move', moves } : { kind: 'keep' };
  }
  const mended = new Map<number, string>();
  for (const [page, mark] of marksBefore) {
    const to = pages.get(page);
    if (to === undefined) return { kind: 'choose', moves, lost };
    mended.set(to, mark);
  }
  return isSame(marks, mended) ? { kind: 'keep' } : { kind: 'choose', moves, lost };
}

/**
 * Where each former page is now, by its bytes; a page with other bytes under the same name is still
 * that page, rescanned, rotated or saved again. Sheets with equal bytes, such as blank ones, keep
 * their order if their number is unchanged.
 */
export function matchPages(
  before: readonly LockedPage[],
  now: readonly LockedPage[],
): ReadonlyMap<number, number> {
  const places = listPlaces(now);
  const pages = new Map<number, number>();
  for (const [key, from] of listPlaces(before)) {
    const to = places.get(key) ?? [];
    if (from.length !== to.length) continue;
    for (const [index, page] of from.entries()) pages.set(page, to[index] ?? page);
  }
  const taken = new Set(pages.values());
  const byName = new Map(now.map(({ scan }, index) => [scan, index + 1]));
  for (const [index, { scan, sha256 }] of before.entries()) {
    if (pages.has(index + 1) || places.has(toKey({ scan, sha256 }))) continue;
    const page = byName.get(scan);
    if (page !== undefined && !taken.has(page)) pages.set(index + 1, page);
  }
  return pages;
}

function listPlaces(pages: readonly LockedPage[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, page] of pages.entries()) {
    const list = places.get(toKey(page)) ?? [];
    places.set(toKey(page), list);
    list.push(index + 1);
  }
  return places;
}

function toKey({ scan, sha256 }: Pick<LockedPage, 'scan' | 'sha256'>): string {
  return `${sha256}${/#\d+$/.exec(scan)?.[0] ?? ''}`;
}

function isSame(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  return a.size === b.size && [...a].every(([page, mark]) => b.get(page) === mark);
}
