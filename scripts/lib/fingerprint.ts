import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { EnvSettings } from '#src/config/env-settings.ts';

/**
 * Sources that determine a site, relative to the project. Packages are represented by the lockfile.
 */
const program = [
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
];

type Sources = Pick<EnvSettings, 'contentDir' | 'scansDir' | 'today' | 'desk'>;

/**
 * Changes whenever anything that determines a site changes: program, content, scans, the day, or
 * whether the desk is on. Files are compared by size and modification time, so that masters need
 * not be read.
 */
export async function fingerprintOf(
  { contentDir, scansDir, today, desk }: Sources,
  root: string,
): Promise<string> {
  const hash = createHash('sha256').update(`${today}\n${desk ? 'desk' : ''}`);
  for (const folder of [...program.map((part) => join(root, part)), contentDir, scansDir]) {
    hash.update(`\n${folder}\n`);
    for (const { path, stamp } of await listFiles(folder))
      hash.update(`${relative(folder, path)}\t${stamp}\n`);
  }
  return hash.digest('hex');
}

/** Every file below a path, or the file itself, sorted by name. */
async function listFiles(path: string): Promise<readonly { path: string; stamp: string }[]> {
  if (!existsSync(path)) return [];
  const info = await stat(path);
  if (info.isFile()) return [{ path, stamp: `${info.size} ${info.mtimeMs}` }];
  const names = (await readdir(path)).sort();
  return (await Promise.all(names.map((name) => listFiles(join(path, name))))).flat();
}
