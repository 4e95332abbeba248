import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Settings } from '../../src/site/settings.ts';
import { buildSite } from './build-site.ts';
import { prepareSample } from './prepare-sample.ts';

const programParts = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/** Builds the site unless the last build was made of the same program, content, scans and day. */
export async function buildIfChanged(settings: Settings): Promise<void> {
  await prepareSample(settings);
  const stampFile = join(dirname(settings.publicDataFile), 'built');
  const fingerprint = await fingerprintOf(settings);
  if (existsSync(settings.outDir) && (await readOrEmpty(stampFile)) === fingerprint) return;
  await buildSite(settings);
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, fingerprint);
}

async function fingerprintOf(settings: Settings): Promise<string> {
  const hash = createHash('sha256').update(settings.today);
  const folders = [
    ...programParts.map((part) => join(process.cwd(), part)),
    settings.contentDir,
    settings.scansDir,
  ];
  for (const folder of folders) {
    for (const line of await listFiles(folder))
      hash.update(`${relative(folder, line.path)}\t${line.stamp}\n`);
  }
  return hash.digest('hex');
}

/** Every file below a path with its size and time of change, in order of name. */
async function listFiles(path: string): Promise<{ path: string; stamp: string }[]> {
  if (!existsSync(path)) return [];
  const info = await stat(path);
  if (info.isFile()) return [{ path, stamp: `${info.size} ${info.mtimeMs}` }];
  const names = (await readdir(path)).sort();
  const lists = await Promise.all(names.map((name) => listFiles(join(path, name))));
  return lists.flat();
}

async function readOrEmpty(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}
