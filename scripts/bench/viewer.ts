/**
 * `npm run bench -- viewer [--rounds 3] [--shots <folder>] [--json]`: milliseconds from navigation
 * to a sharp image and to sharp deep zoom, and KiB of script, of our viewer and others on the same
 * ten pages of 300 dpi in the same browser. CPU slowed 4 times, 1.6 Mbit/s with 150 ms latency;
 * also unthrottled, under `fast`. Medians of alternating rounds.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { iiifUrls } from '#src/site/urls.ts';
import { findBrowser } from '../lib/find-browser.ts';
import { printFigures } from './measure/print-figures.ts';
import { benchItem, buildArchive } from './viewer/build-archive.ts';
import { listContestants } from './viewer/contestants.ts';
import { findMedian } from './viewer/find-median.ts';
import { judge, type Run } from './viewer/judge.ts';
import { record } from './viewer/record.ts';
import { serveContestants } from './viewer/serve-contestants.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    shots: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const { workDir, packsDir } = readEnvSettings(process.env, process.cwd(), new Date());
const found = findBrowser((line) => console.error(line));
if (found === undefined) throw new Error('There is no Chromium to measure with.');
const outDir = await buildArchive(join(workDir, 'bench', 'viewer'));
const site = await serveContestants({ outDir, packsDir });
const contestants = listContestants(benchItem, iiifUrls.item(benchItem));
const browser = await chromium.launch(
  found.path === undefined ? {} : { executablePath: found.path },
);
try {
  const slowed = await race(true, Number(values.rounds));
  const fast = await race(false, 1);
  printFigures(
    'Milliseconds to a sharp image and to sharp deep zoom, slowed; fast: as the machine is',
    { ...slowed, ...findRatios(slowed), fast: { ...fast, ...findRatios(fast) } },
    values.json ? ['--json'] : [],
  );
} finally {
  await browser.close();
  await site.close();
}

async function race(isSlowed: boolean, rounds: number): Promise<Readonly<Record<string, Run>>> {
  const runs = new Map<string, Run[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const contestant of contestants) {
      const recording = await record(browser, site.url, contestant, isSlowed);
      const { name } = contestant;
      const run = await judge(recording);
      runs.get(name)?.push(run);
      console.error(`${isSlowed ? 'slowed' : 'fast'} ${round + 1} · ${name} · ${describeRun(run)}`);
      const last = recording.frames.at(-1);
      if (values.shots === undefined || last === undefined) continue;
      await mkdir(values.shots, { recursive: true });
      await writeFile(join(values.shots, `${name}.png`), await sharp(last.jpeg).png().toBuffer());
    }
  return Object.fromEntries([...runs].map(([name, all]) => [name, summarise(all)]));
}

function describeRun({ imageMs, zoomMs, scriptKiB }: Run): string {
  return `${Math.round(imageMs)} ms, ${Math.round(zoomMs)} ms, ${Math.round(scriptKiB)} KiB`;
}

function summarise(runs: readonly Run[]): Run {
  const middle = (key: keyof Run) => Math.round(findMedian(runs.map((run) => run[key])));
  return { imageMs: middle('imageMs'), zoomMs: middle('zoomMs'), scriptKiB: middle('scriptKiB') };
}

/** Our time divided by TIFY's, and our script by Mirador's. */
function findRatios({ ours, tify, mirador }: Readonly<Record<string, Run>>) {
  const ratio = (a = NaN, b = NaN) => Number((a / b).toFixed(2));
  return {
    imageRatio: ratio(ours?.imageMs, tify?.imageMs),
    zoomRatio: ratio(ours?.zoomMs, tify?.zoomMs),
    scriptRatio: ratio(ours?.scriptKiB, mirador?.scriptKiB),
  };
}
