/**
 * `npm run bench -- reading [--scans <folder>] [--pages 50] [--grants 5] [--seconds 10] [--rounds 3]
 * [--json]`:
 *
 * - `firstPageMs`: from the decision on a grant of `--pages` pages until its first page can be read,
 *   and until all of them can be, on a machine whose preparer runs; the median of `--grants`.
 * - `perSecond`, `p95Ms`: marked tiles, eight at once, the marks of 100 readers in turn; `ratio` beside sharp, which decodes and encodes the same tiles in the same run.
 * - `revokeMs`: from the end of a grant to the first refusal, the longest of 20.
 * - `peakMiB`: memory of this process meanwhile.
 */
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { listPageFiles } from '#src/imaging/cut/page-files.ts';
import { ClosedStore } from '#src/reading/closed/closed-store.ts';
import { seededRandom } from './archive/random.ts';
import { printFigures } from './measure/print-figures.ts';
import { benchId, makeBenchItem } from './reading/bench-grants.ts';
import { compareMarking, type PageTile } from './reading/compare-marking.ts';
import { timeRevocations } from './reading/time-revocation.ts';
import { timeFirstPages } from './reading/time-first-page.ts';

const settings = readEnvSettings({ ...process.env, DESK: 'off' }, process.cwd(), new Date());
const { values } = parseArgs({
  options: {
    scans: { type: 'string', default: settings.scansDir },
    pages: { type: 'string', default: '50' },
    grants: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
  },
});
const [scansDir, pages, grants] = [
  resolve(values.scans),
  Number(values.pages),
  Number(values.grants),
];
const folder = join(settings.workDir, 'bench', 'reading');
const readingDir = join(folder, 'reading');
rmSync(folder, { recursive: true, force: true });
await mkdir(readingDir, { recursive: true, mode: 0o700 });
try {
  const item = await makeBenchItem({ scansDir, folder }, pages);
  const times = await timeFirstPages(item, { scansDir, readingDir }, grants);
  const revokeMs = await timeRevocations(join(folder, 'data'), 20);
  const marking = await compareMarking(await listTiles(benchId(`g${grants - 1}`)), {
    rounds: Number(values.rounds),
    seconds: Number(values.seconds),
  });
  printFigures(
    `Grants of ${pages} pages of ${scansDir}`,
    {
      ...marking,
      firstPageMs: medianOf(times.map(({ firstMs }) => firstMs)),
      allPagesMs: medianOf(times.map(({ allMs }) => allMs)),
      revokeMs: Math.round(revokeMs),
    },
    values.json ? ['--json'] : [],
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Every tile of a grant, in an order as of readers who read different pages. */
async function listTiles(grantId: string): Promise<readonly PageTile[]> {
  const store = new ClosedStore(readingDir);
  const random = seededRandom(1);
  const tiles: { readonly tile: PageTile; readonly place: number }[] = [];
  for (const number of await store.listPages(grantId, benchId('item'))) {
    const opened = await store.openPage(grantId, benchId('item'), number);
    if (opened === undefined) throw new Error(`page ${number} is not there`);
    const { page } = opened;
    for (const path of listPageFiles({ ...page.images, lines: [] }))
      if (/^\d+,/.test(path)) tiles.push({ tile: { page, path }, place: random() });
  }
  return tiles.toSorted((a, b) => a.place - b.place).map(({ tile }) => tile);
}

function medianOf(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0);
}
