import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchPeakMemory } from './measure/peak-memory.ts';

/** Sources that determine an index of the corpus, relative to the project. */
const program = {
  ours: ['src/publish/search', 'src/text', 'src/site/search-files.ts'],
  plain: [],
} as const;
const shared = [
  'scripts/bench/archive/search-corpus.ts',
  'scripts/bench/search-index.ts',
  'scripts/bench/archive/table-catalogue.ts',
  'node_modules/pagefind/package.json',
] as const;

export type IndexKind = keyof typeof program;

export interface IndexFigures {
  readonly indexSeconds: number;
  /** Of the indexing process and its children. */
  readonly peakMiB: number;
  readonly indexMiB: number;
}

export interface CorpusSize {
  readonly items: string;
  readonly seed: string;
}

/**
 * The figures of an index in `folder`, which is reused if it has the same corpus and program:
 * indexing takes minutes, while searches can be timed repeatedly.
 */
export async function keepIndex(
  kind: IndexKind,
  { items, seed }: CorpusSize,
  folder: string,
): Promise<IndexFigures> {
  const stampFile = join(folder, 'figures.json');
  const stamp = stampOf([...program[kind], ...shared], `${kind} ${items} ${seed}`);
  const kept = existsSync(stampFile)
    ? (JSON.parse(readFileSync(stampFile, 'utf8')) as { stamp: string; figures: IndexFigures })
    : undefined;
  if (kept?.stamp === stamp) return kept.figures;
  rmSync(folder, { recursive: true, force: true });
  const figures = await buildIndex([kind, '--items', items, '--seed', seed, '--out', folder]);
  const indexMiB = Number((sizeOf(folder) / 2 ** 20).toFixed(1));
  writeFileSync(stampFile, JSON.stringify({ stamp, figures: { ...figures, indexMiB } }));
  return { ...figures, indexMiB };
}

async function buildIndex(args: readonly string[]): Promise<Omit<IndexFigures, 'indexMiB'>> {
  const child = spawn(process.execPath, ['scripts/bench/search-index.ts', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const memory = watchPeakMemory(child.pid ?? 0);
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise((done) => child.once('exit', done));
  const peakMiB = memory.stop();
  if (code !== 0) throw new Error(`Indexing failed: ${String(code)}`);
  return { indexSeconds: Number(said.trim()), peakMiB };
}

function stampOf(paths: readonly string[], corpus: string): string {
  const hash = createHash('sha256').update(corpus);
  for (const file of paths.flatMap(listFiles))
    hash.update(`\n${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

function listFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}

function sizeOf(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
