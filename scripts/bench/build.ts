/**
 * `npm run bench -- build --items 10000 [--seed 1] [--json]`: builds a generated archive and
 * reports seconds, HTML pages per second and peak memory of the build with its child processes, in
 * total and per step.
 */
import { spawn } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateArchive } from './archive/generate-archive.ts';
import { watchPeakMemory } from './measure/peak-memory.ts';
import { printFigures } from './measure/print-figures.ts';
import { watchSteps } from './measure/watch-steps.ts';
import type { StepMessage } from '#src/build/build-steps.ts';

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

const child = spawn(process.execPath, ['scripts/build.ts'], {
  // The messages of the build process are its steps.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: {
    ...process.env,
    CONTENT_DIR: contentDir,
    SCANS_DIR: join(folder, 'no-scans'),
    OUT_DIR: outDir,
    TODAY: '2026-11-23',
    DESK: 'off',
  },
});
const steps = watchSteps(watchPeakMemory(child.pid ?? 0), () => performance.now());
child.on('message', (message) => steps.begin((message as StepMessage).step));
const code = await new Promise<number>((resolve) =>
  child.once('exit', (status) => resolve(status ?? 1)),
);
const { whole, each } = steps.finish();
if (code !== 0) process.exit(code);
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
