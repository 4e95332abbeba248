/**
 * `npm run bench:search -- --items 53484 [--seed 1] [--json]`: the search over a generated archive,
 * and one plain Pagefind index over the HTML of the same records: seconds and peak memory of
 * indexing, size, bytes for the first answer, milliseconds of 200 queries in Chromium.
 */
import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSearchPage } from './build-search-page.ts';
import { watchPeakMemory } from './peak-memory.ts';
import { printFigures, type Figures } from './print-figures.ts';
import { generateSearchCorpus } from './search-corpus.ts';
import { timeSearches } from './time-searches.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '53484' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const { queries } = generateSearchCorpus(Number(values.items), Number(values.seed), 200);
const folder = join(process.cwd(), '.cache', 'bench', 'search');
rmSync(folder, { recursive: true, force: true });

const ours = await measure('ours', 'index.html');
const plain = await measure('plain', 'plain.html');
printFigures(
  `Search in ${values.items} records, ${queries.length} queries`,
  { items: Number(values.items), ...ours, plain, ratios: ratiosOf(ours, plain) },
  values.json ? ['--json'] : [],
);

async function measure(kind: 'ours' | 'plain', page: 'index.html' | 'plain.html') {
  const outDir = join(folder, kind);
  const { indexSeconds, peakMiB } = await buildIndex(kind, outDir);
  const indexMiB = Number((sizeOf(outDir) / 2 ** 20).toFixed(1));
  await buildSearchPage(outDir);
  return { indexSeconds, peakMiB, indexMiB, ...(await timeSearches(outDir, page, queries)) };
}

async function buildIndex(kind: string, outDir: string) {
  const child = spawn(
    process.execPath,
    [
      'scripts/bench/search-index.ts',
      kind,
      '--items',
      values.items,
      '--seed',
      values.seed,
      '--out',
      outDir,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const memory = watchPeakMemory(child.pid ?? 0);
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise((done) => child.once('exit', done));
  const peakMiB = memory.stop();
  if (code !== 0) throw new Error(`Indexing failed: ${String(code)}`);
  return { indexSeconds: Number(said.trim()), peakMiB };
}

function sizeOf(dir: string): number {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Plain by ours: above 1 where ours is less. */
function ratiosOf(a: Figures, b: Figures): Figures {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [
      key,
      Number((Number(b[key]) / Number(value)).toFixed(2)),
    ]),
  );
}
