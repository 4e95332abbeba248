import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '#src/files/write-whole.ts';

/** Cached facts about files, kept between runs by size and times. */
export interface FileMemory<Value> {
  /** The cached facts about the current file, else the result of `compute`. */
  readonly get: (path: string, compute: (path: string) => Promise<Value>) => Promise<Value>;
  readonly save: () => Promise<void>;
}

type Entries<Value> = Record<string, readonly [fingerprint: string, value: Value]>;

/**
 * Opens `<workDir>/<name>.json`; without `workDir` nothing is cached. A missing or broken file only
 * costs time.
 */
export async function openFileMemory<Value>(
  workDir: string | undefined,
  name: string,
): Promise<FileMemory<Value>> {
  const file = workDir === undefined ? undefined : join(workDir, `${name}.json`);
  const entries = file === undefined ? {} : await readEntries<Value>(file);
  let isChanged = false;
  return {
    get: async (path, compute) => {
      const { size, mtimeMs, ctimeMs } = await stat(path);
      const fingerprint = `${size}-${mtimeMs}-${ctimeMs}`;
      const known = entries[path];
      if (known?.[0] === fingerprint) return known[1];
      const value = await compute(path);
      entries[path] = [fingerprint, value];
      isChanged = true;
      return value;
    },
    save: async () => {
      if (file === undefined || !isChanged) return;
      await writeWhole(file, JSON.stringify(entries));
    },
  };
}

async function readEntries<Value>(file: string): Promise<Entries<Value>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Entries<Value>;
  } catch {
    return {};
  }
}
