/**
 * `npm run bench -- lighthouse [--json] [ADDRESS…]`: Lighthouse's four scores, out of 100, for
 * pages of the last build on its mobile preset (CPU slowed 4 times, 1.6 Mbit/s, 150 ms latency):
 * home, every exhibit, an item and search, or the given paths. Lighthouse is downloaded once
 * and cached.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { findBrowser } from '../lib/find-browser.ts';
import { findPageKinds } from './page-kinds.ts';
import { serveBuilt } from '#src/server/serve-built.ts';
import { printFigures } from './measure/print-figures.ts';

/** Not a devDependency: 85 packages, 176 MB, used by nothing else. */
const version = '13.5.0';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  readonly categories: Readonly<Record<(typeof categories)[number], { readonly score: number }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null }>
  >;
}

const run = promisify(execFile);
const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const settings = readEnvSettings(process.env, process.cwd(), new Date());
const { outDir, workDir } = settings;
const found = findBrowser((line) => console.error(line));
if (found === undefined) throw new Error('There is no Chromium to measure with.');
const lighthouse = await fetchLighthouse(join(workDir, `lighthouse-${version}`));
const server = await serveBuilt(settings);
const port = await findFreePort();
const browser = await chromium.launch({
  ...(found.path !== undefined && { executablePath: found.path }),
  args: [`--remote-debugging-port=${port}`, '--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const figures: [string, object][] = [];
try {
  const page = await browser.newPage();
  await page.goto(server.url);
  await page.screenshot();
  for (const path of positionals.length > 0 ? positionals : listPaths()) {
    const { categories: scores, audits } = await measure(server.url + path);
    const toShown = (name: (typeof categories)[number]) =>
      [name, Math.round(scores[name].score * 100)] as const;
    figures.push([path, Object.fromEntries(categories.map(toShown))]);
    const poor = Object.values(audits).filter(({ score }) => score !== null && score < 0.9);
    for (const { title } of poor) console.error(`${path} · ${title}`);
  }
} finally {
  await browser.close();
  await server.close();
}
printFigures('Lighthouse', Object.fromEntries(figures), values.json ? ['--json'] : []);

function listPaths(): readonly string[] {
  const { home, item, search } = findPageKinds(outDir);
  const exhibits = readdirSync(join(outDir, 'trung-bay'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/trung-bay/${name}/`);
  return [home, ...exhibits, item, search].filter((path) => path !== undefined);
}

/** The path of its command. */
async function fetchLighthouse(folder: string): Promise<string> {
  const command = join('node_modules', 'lighthouse', 'cli', 'index.js');
  if (!existsSync(folder)) {
    const temporary = `${folder}.${process.pid}`;
    await mkdir(temporary, { recursive: true });
    await writeFile(join(temporary, 'package.json'), '{ "private": true }');
    const args = [
      'install',
      `lighthouse@${version}`,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
    ];
    await run('npm', args, { cwd: temporary, shell: process.platform === 'win32' });
    await rename(temporary, folder);
  }
  return join(folder, command);
}

async function measure(path: string): Promise<Report> {
  const only = `--only-categories=${categories.join(',')}`;
  const args = [lighthouse, path, '--output=json', '--quiet', only, `--port=${port}`];
  const { stdout } = await run(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Report;
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => void probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
