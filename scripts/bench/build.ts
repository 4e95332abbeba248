/**
 * `npm run bench -- build --items 10000 [--seed 1] [--json]`: builds a generated archive and
 * reports seconds, HTML pages per second and peak memory of the build with its child processes, in
 * total and per step.
 */
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArchive } from './archive/generate-archive.ts';
import { printFigures } from './measure/print-figures.ts';
import { runBuild } from './measure/run-build.ts';

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const items = Number(values.items);
const folder = join(process.cwd(), '.cache', 'bench');
const contentDir = join(folder, `content-${items}`);
const outDir = join(folder, `site-${items}`);
// A site of an earlier run would make the build ask for approval of the changes.
for (const old of [outDir, `${outDir}.sites`]) rmSync(old, { recursive: true, force: true });
generateArchive(contentDir, items, Number(values.seed));

const { whole, each } = await runBuild({
  CONTENT_DIR: contentDir,
  SCANS_DIR: join(folder, 'no-scans'),
  OUT_DIR: outDir,
  TODAY: '2026-11-23',
  DESK: 'off',
});
const pages = globSync('**/*.html', { cwd: outDir }).length;

console.table(each);
printFigures(
  `Build of ${pages} pages for ${items} items`,
  {
    items,
    seconds: whole.seconds,
    pagesPerSecond: Math.round(pages / whole.seconds),
    peakMiB: whole.peakMiB,
    steps: each,
  },
  values.json ? ['--json'] : [],
);
