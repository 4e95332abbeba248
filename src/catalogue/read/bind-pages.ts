import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { holdBindings, type HeldBindings } from '../binding/hold-bindings.ts';
import type { PageBindings } from '../binding/page-binding.ts';
import { readPageLock, type PageLock } from '../binding/page-lock.ts';
import { toWarning } from '../issues/report/ease-withdrawn.ts';
import { createIssueList, toIssue } from '../issues/issue.ts';
import type { FondsSource } from '../sources.ts';
import { openFileMemory } from './file-memory.ts';
import { readKeptLocks } from './kept-locks.ts';

export interface BindOptions {
  readonly contentDir: string;
  readonly scansDir: string;
  readonly workDir?: string;
  /** SHA-256 of masters from the fixity list. */
  readonly fixity?: ReadonlyMap<string, string>;
  /** Whether every item is known: while rows have errors, no item counts as deleted or renamed. */
  readonly isWhole: boolean;
}

/** Two at a time: more only makes a disk seek. */
const atOnce = 2;

/** Reads the locks, hashes the scans of items with page rows, and compares them. */
export async function bindPages(
  all: PageBindings,
  fonds: readonly FondsSource[],
  options: BindOptions,
): Promise<HeldBindings> {
  const issues = createIssueList();
  const locks = new Map<string, PageLock>();
  const broken = new Set<string>();
  for (const { folder, lock } of fonds) {
    if (lock === undefined) continue;
    const reading = readPageLock(lock.text);
    for (const { line, kind } of reading.problems) {
      const name = kind === 'conflict' ? 'conflicted-lock' : 'unreadable-lock';
      issues.add(name, { file: lock.file, row: line }, {});
    }
    if (reading.problems.length > 0) broken.add(folder);
    else locks.set(folder, reading.lock);
  }
  const sums = new Map<string, string>();
  const shown = new Set(
    all.bindings.flatMap(({ isClosed, scans }) =>
      isClosed ? [] : scans.map((scan) => scan.image),
    ),
  );
  const wanted = new Set(
    all.bindings.flatMap(({ scans }) => scans.map(({ image }) => image)),
  ).values();
  const memory = await openFileMemory<string>(options.workDir, 'page-scans');
  const work = async (): Promise<void> => {
    for (const image of wanted) {
      try {
        sums.set(image, await memory.get(join(options.scansDir, image), hashFile));
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
        const issue = toIssue('unhashed-scan', { file: image, in: 'scans' }, { reason });
        issues.put(shown.has(image) ? issue : toWarning(issue));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  await memory.save();
  // Items that cannot be compared have their error: nothing else is reported, and nothing accepted.
  const bindings = all.bindings.filter(
    ({ folder, scans }) => !broken.has(folder) && scans.every(({ image }) => sums.has(image)),
  );
  const kept = await readKeptLocks(options);
  const fixity = options.fixity ?? new Map<string, string>();
  const items = new Set(all.items);
  if (!options.isWhole) {
    for (const lock of [...locks.values(), ...kept.values()])
      for (const item of lock.keys()) items.add(item);
  }
  const sources = { locks, memory: kept, fixity };
  const held = holdBindings({ bindings, items }, sources, (image) => sums.get(image) ?? '');
  return { ...held, issues: [...issues.all, ...held.issues] };
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
