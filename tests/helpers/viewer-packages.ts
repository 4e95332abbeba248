import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface ViewerPackage {
  readonly spec: string;
  readonly integrity: string;
}

/**
 * Viewers that others wrote, as npm has them. Each package holds its viewer ready for a browser, so
 * only these four are fetched (14 MB): as devDependencies they would bring 670 packages, 730 MB,
 * that nobody loads.
 */
export const viewerPackages = {
  mirador: {
    spec: 'mirador@4.0.0',
    integrity:
      'sha512-uWsE9e2oqSc/lUu+vVwDGhTsycuhGsfZ2KfX6CLfXiT3wgGy6qT9+q5M3V9Zz72hkdIgsJugKesaowmRtYmvrA==',
  },
  universalviewer: {
    spec: 'universalviewer@4.4.0',
    integrity:
      'sha512-9OVs6uCzeQYw50jg8k2vEGq6hQFu7kEv9OOAlmqVH9duhrpg1xlIqcMIb2rhNQnAxTQd3R13gxJze9UYkiwdzg==',
  },
  clover: {
    spec: '@samvera/clover-iiif@3.3.8',
    integrity:
      'sha512-l28GoZK7qD402LXW/JpZy9FX33hgX0JFNRpcdR6DJhwus6m4WRT9SOPdMSwTDW+w33hWbIyRM2wWcJ4D141JlA==',
  },
  tify: {
    spec: 'tify@0.35.0',
    integrity:
      'sha512-fIEtR4XMoqIif+ksLaxWLjZb4yBsYddfKzr/nRnK0QSj455sf6DuYYaFL4YW0ZSZq9Oy8w4N7G7WjRaTcy+eAg==',
  },
} as const satisfies Record<string, ViewerPackage>;

export type ForeignViewer = keyof typeof viewerPackages;

const cache = join(process.cwd(), '.cache', 'foreign-viewers');

/**
 * The folder of a viewer's `dist`, fetched from npm once and kept.
 * @throws when npm has no answer, or another than the pinned one
 */
export async function fetchViewer(viewer: ForeignViewer): Promise<string> {
  const { spec, integrity } = viewerPackages[viewer];
  const folder = join(cache, spec.replaceAll('/', '-'));
  if (!existsSync(folder)) await fetchPackage(spec, integrity, folder);
  return join(folder, 'dist');
}

/** A package is there whole or not at all: two workers may fetch the same one. */
async function fetchPackage(spec: string, integrity: string, folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const temporary = await mkdtemp(`${folder}.`);
  try {
    const options = { cwd: temporary, shell: process.platform === 'win32' };
    const { stdout } = await run('npm', ['pack', spec, '--silent', '--prefer-offline'], options);
    const tarball = stdout.trim();
    const bytes = await readFile(join(temporary, tarball));
    const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (found !== integrity) throw new Error(`${spec} is not what it was: ${found}`);
    await run('tar', ['-xzf', tarball], { cwd: temporary });
    if (!existsSync(folder)) await rename(join(temporary, 'package'), folder);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}
