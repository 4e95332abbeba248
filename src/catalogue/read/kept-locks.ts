import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#src/files/write-whole.ts';
import { toLockPath, type HeldBindings } from '../binding/hold-bindings.ts';
import type { LockedPage, PageLock } from '../binding/page-lock.ts';
import { toIssue, type Issue } from '../issues/issue.ts';

interface Places {
  readonly contentDir: string;
  readonly workDir?: string;
}

/**
 * Cached locks of earlier runs, by folder: without them, a deleted lock would be rewritten for the
 * current scans. Empty if the cache was deleted.
 */
export async function readKeptLocks(places: Places): Promise<ReadonlyMap<string, PageLock>> {
  const file = toKeptFile(places);
  if (file === undefined) return new Map();
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Record<
      string,
      [string, LockedPage[]][]
    >;
    return new Map(Object.entries(kept).map(([folder, lock]) => [folder, new Map(lock)]));
  } catch {
    return new Map();
  }
}

/** Writes changed locks beside their tables, and caches all of them. */
export async function writeLocks(
  { changes, locks }: Pick<HeldBindings, 'changes' | 'locks'>,
  places: Places,
): Promise<readonly Issue[]> {
  const issues: Issue[] = [];
  for (const [folder, text] of changes) {
    const path = toLockPath(folder);
    try {
      await writeWhole(join(places.contentDir, path), text);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
      issues.push(toIssue('unwritable-lock', { file: path }, { reason }));
    }
  }
  const file = toKeptFile(places);
  if (file !== undefined && locks.size > 0) {
    const kept = await readKeptLocks(places);
    const next = new Map(kept);
    for (const [folder, lock] of locks) {
      next.set(folder, new Map([...(kept.get(folder) ?? []), ...lock]));
    }
    const plain = Object.fromEntries([...next].map(([folder, lock]) => [folder, [...lock]]));
    await writeWhole(file, JSON.stringify(plain));
  }
  return issues;
}

function toKeptFile({ contentDir, workDir }: Places): string | undefined {
  if (workDir === undefined) return undefined;
  const key = createHash('sha256').update(contentDir).digest('hex').slice(0, 12);
  return join(workDir, 'page-locks', `${key}.json`);
}
