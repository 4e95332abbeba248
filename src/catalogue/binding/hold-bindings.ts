import { toWarning } from '../issues/report/ease-withdrawn.ts';
import { createIssueList, type Issue } from '../issues/issue.ts';
import { judgeBinding, tellBinding, type BindingState } from './check-binding.ts';
import { createKnownSets, type KnownSet, type KnownSources } from './known-sets.ts';
import type { PageBinding, PageBindings } from './page-binding.ts';
import { formatPageLock, type LockedPage, type PageLock } from './page-lock.ts';

/** An item with page rows, compared with the scans for which they were written. */
export interface HeldBinding {
  readonly binding: PageBinding;
  readonly known: KnownSet | undefined;
  readonly state: BindingState;
}

export interface HeldBindings {
  readonly held: readonly HeldBinding[];
  /** Locks to be written, as text, by the folder of their fonds. */
  readonly changes: ReadonlyMap<string, string>;
  /** Every lock in its new state. */
  readonly locks: ReadonlyMap<string, PageLock>;
  readonly issues: readonly Issue[];
  /** Issues to report once the locks are written. */
  readonly notes: readonly Issue[];
}

/**
 * Compares rows with scans. New and unchanged ones are recorded in the locks; changed ones keep
 * their old lines until a person confirms the change.
 *
 * @param sumOf SHA-256 of a master by path below SCANS_DIR
 */
export function holdBindings(
  all: PageBindings,
  sources: KnownSources,
  sumOf: (image: string) => string,
): HeldBindings {
  const issues = createIssueList();
  const notes = createIssueList();
  const findKnown = createKnownSets(sources, all);
  const next = new Map([...sources.locks].map(([folder, lock]) => [folder, new Map(lock)]));
  const lockOf = (folder: string): Map<string, readonly LockedPage[]> => {
    const lock = next.get(folder) ?? new Map<string, readonly LockedPage[]>();
    next.set(folder, lock);
    return lock;
  };
  const noted = new Map<string, string[]>();
  const restored = new Map<string, string[]>();
  const held: HeldBinding[] = [];
  for (const binding of all.bindings) {
    const { item, folder, scans } = binding;
    const sums = scans.map(({ image }) => sumOf(image));
    const known = findKnown(binding, sums);
    if (scans.length === 0 && known === undefined) continue;
    const state = judgeBinding(binding, known?.pages, sumOf);
    held.push({ binding, known, state });
    const told = createIssueList();
    tellBinding(binding, state, told);
    for (const issue of told.all) issues.put(binding.isClosed ? toWarning(issue) : issue);
    const isTakenOver = state.kind === 'first' || state.kind === 'same';
    if (known?.from === 'moved' && isTakenOver) next.get(known.folder)?.delete(known.item);
    if (known?.from === 'memory') {
      note(restored, folder, item);
      lockOf(folder).set(item, known.pages);
    }
    if (isTakenOver) lockOf(folder).set(item, state.now);
    if (state.kind === 'first' || (isTakenOver && known?.from === 'fixity')) {
      note(noted, folder, item);
    }
  }
  for (const [folder, items] of noted) notes.add('new-lock', placeOf(folder), toParams(items));
  for (const [folder, items] of restored)
    notes.add('restored-lock', placeOf(folder), toParams(items));
  for (const [folder, lock] of next) {
    for (const item of lock.keys()) {
      if (!all.items.has(item)) notes.add('stale-lock', placeOf(folder), { item });
    }
  }
  return {
    held,
    locks: next,
    changes: findChanges(sources.locks, next),
    issues: issues.all,
    notes: notes.all,
  };
}

/** The locks after a person has accepted the current scans of an item. */
export function takeOver(
  locks: ReadonlyMap<string, PageLock>,
  { binding, known, state }: HeldBinding,
): Pick<HeldBindings, 'changes' | 'locks'> {
  const next = new Map([...locks].map(([folder, lock]) => [folder, new Map(lock)]));
  if (known?.from === 'moved') next.get(known.folder)?.delete(known.item);
  const lock = next.get(binding.folder) ?? new Map<string, readonly LockedPage[]>();
  if (state.now.length === 0) lock.delete(binding.item);
  else lock.set(binding.item, state.now);
  next.set(binding.folder, lock);
  return { locks: next, changes: findChanges(locks, next) };
}

/** The locks without an item that is no longer in the catalogue; undefined if none names it. */
export function forget(
  locks: ReadonlyMap<string, PageLock>,
  item: string,
): Pick<HeldBindings, 'changes' | 'locks'> | undefined {
  const next = new Map([...locks].map(([folder, lock]) => [folder, new Map(lock)]));
  const deleted = [...next.values()].map((lock) => lock.delete(item));
  return deleted.includes(true) ? { locks: next, changes: findChanges(locks, next) } : undefined;
}

/** The file of a fonds, below the content folder. */
export function toLockPath(folder: string): string {
  return `fonds/${folder}/pages.lock`;
}

function placeOf(folder: string): { readonly file: string } {
  return { file: toLockPath(folder) };
}

function note(lists: Map<string, string[]>, folder: string, item: string): void {
  const list = lists.get(folder) ?? [];
  lists.set(folder, list);
  list.push(item);
}

/** Items named in one sentence. */
const mostNamed = 5;

function toParams(items: readonly string[]): { readonly count: number; readonly items: string } {
  const named = items.slice(0, mostNamed).join(', ');
  return { count: items.length, items: items.length > mostNamed ? `${named}, …` : named };
}

function findChanges(
  before: ReadonlyMap<string, PageLock>,
  now: ReadonlyMap<string, PageLock>,
): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const [folder, lock] of now) {
    const text = formatPageLock(lock);
    if (text !== formatPageLock(before.get(folder) ?? new Map())) changes.set(folder, text);
  }
  return changes;
}
