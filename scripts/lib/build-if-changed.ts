import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { withBuildLock } from './build-lock.ts';
import { fingerprintOf } from './fingerprint.ts';
import { prepareSample } from './prepare-sample.ts';
import { build } from 'astro';

/**
 * Builds the site unless `OUT_DIR` was last built from the same program, content, scans and day.
 */
export async function buildIfChanged(settings: EnvSettings): Promise<void> {
  await prepareSample(settings);
  const fingerprint = await fingerprintOf(settings, process.cwd());
  const last = await readOrEmpty(stampFileOf(settings));
  const isThere = existsSync(settings.outDir) && (!settings.desk || existsSync(settings.serverDir));
  if (isThere && last === fingerprint) return;
  await buildAndStamp(settings, fingerprint);
}

/** Builds the site unconditionally. */
export async function buildAlways(settings: EnvSettings): Promise<void> {
  await prepareSample(settings);
  await buildAndStamp(settings, await fingerprintOf(settings, process.cwd()));
}

async function buildAndStamp(settings: EnvSettings, fingerprint: string): Promise<void> {
  const stampFile = stampFileOf(settings);
  await withBuildLock(buildLockFileOf(settings), async () => {
    await rm(stampFile, { force: true });
    await buildSite(settings);
  });
  // A page whose scan could not be cut is reported again by the next start.
  if (process.exitCode === 1) return;
  await mkdir(dirname(stampFile), { recursive: true });
  await writeFile(stampFile, fingerprint);
}

/** Held while writing to the output folder. */
export function buildLockFileOf(settings: EnvSettings): string {
  return `${stampFileOf(settings)}.lock`;
}

/** One per output folder, whichever content it was built from. */
function stampFileOf({ workDir, outDir }: EnvSettings): string {
  const key = createHash('sha256').update(outDir).digest('hex').slice(0, 12);
  return join(workDir, 'built', key);
}

async function readOrEmpty(file: string): Promise<string> {
  return existsSync(file) ? readFile(file, 'utf8') : '';
}

const entrypoint = new URL('../../src/build/plain-log.ts', import.meta.url);

/** One whole build through Astro; see `src/build/reading-room.ts` for what happens in it. */
async function buildSite(settings: EnvSettings): Promise<void> {
  process.env['NODE_ENV'] = 'production';
  // Astro takes `import.meta.env.DEV` from here if it is set: builds never include dev tools.
  delete process.env['DEV'];
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['TODAY'] = settings.today;
  await build({ logLevel: 'info', logger: { entrypoint } });
}
