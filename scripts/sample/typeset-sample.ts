import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '#src/files/write-whole.ts';
import { fileURLToPath } from 'node:url';
import { WorkerPool } from '#src/workers/worker-pool.ts';
import { findSampleItems, type SampleItem } from './find-items.ts';
import type { TypesetTask } from './typeset-item.ts';

export interface TypesetOptions {
  readonly contentDir: string;
  readonly scansDir: string;
  /** One Markdown file an item. */
  readonly textsDir?: string;
  readonly onProgress?: (progress: TypesetProgress) => void;
}

/** Items being typeset in this run. */
export interface TypesetProgress {
  readonly done: number;
  readonly total: number;
  readonly pages: number;
  readonly elapsedMs: number;
}

export interface TypesetResult {
  readonly items: number;
  /** Typeset in this run; the others were up to date. */
  readonly typeset: number;
  readonly pages: number;
  /** Folders of scans that this script did not make: not touched. */
  readonly kept: readonly string[];
}

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Typesets sample scans that are missing or whose text has changed, and removes those whose text is
 * gone. `<scansDir>/.sample.json` records what was made from what.
 */
export async function typesetSample(options: TypesetOptions): Promise<TypesetResult> {
  const { contentDir, scansDir, textsDir = join(here, 'texts') } = options;
  const items = await findSampleItems(contentDir, textsDir);
  const stampFile = join(scansDir, '.sample.json');
  const stamps = await readStamps(stampFile);
  const program = await hashProgram();
  const kept: string[] = [];
  const due = items.filter((item) => {
    const isThere = existsSync(join(scansDir, item.folder));
    if (!isThere) return true;
    const stamp = stamps.get(item.folder);
    if (stamp === undefined) kept.push(item.folder);
    return stamp !== undefined && stamp !== toStamp(item, program);
  });
  const folders = new Set(items.map(({ folder }) => folder));
  const gone = [...stamps.keys()].filter((folder) => !folders.has(folder));
  const result = { items: items.length, typeset: due.length, kept };
  if (due.length === 0 && gone.length === 0) return { ...result, pages: 0 };

  await mkdir(scansDir, { recursive: true });
  for (const folder of gone) {
    await rm(join(scansDir, folder), { recursive: true, force: true });
    stamps.delete(folder);
  }
  const size = Math.min(due.length, availableParallelism());
  const pool = new WorkerPool<TypesetTask, number>(workerUrl, size, itemLimits);
  const started = performance.now();
  let pages = 0;
  let done = 0;
  try {
    await Promise.all(
      due.map(async (item) => {
        const made = await pool.run({ item, scansDir });
        pages += made;
        stamps.set(item.folder, toStamp(item, program));
        done += 1;
        const elapsedMs = performance.now() - started;
        options.onProgress?.({ done, total: due.length, pages, elapsedMs });
      }),
    );
  } finally {
    await pool.stop();
    await writeWhole(stampFile, JSON.stringify(Object.fromEntries(stamps), undefined, 1));
  }
  return { ...result, pages };
}

/** Of one item: some have dozens of pages. */
const itemLimits = { seconds: 3600, memoryMiB: 8192 };
const workerUrl = new URL('./typeset-worker.ts', import.meta.url);

type Stamps = Map<string, string>;

async function readStamps(path: string): Promise<Stamps> {
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(await readFile(path, 'utf8')) as object));
}

function toStamp(item: SampleItem, program: string): string {
  return createHash('sha256')
    .update(JSON.stringify([item, program]))
    .digest('hex');
}

/** A changed typesetter invalidates everything. */
async function hashProgram(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of (await readdir(here)).filter((each) => each.endsWith('.ts')).sort()) {
    hash.update(name).update(await readFile(join(here, name)));
  }
  return hash.digest('hex');
}
