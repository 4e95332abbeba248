/**
 * Publishes copies of the site in `OUT_DIR`, one after another, each under its own name, as `SWAPS`
 * says. A separate process, so that it does not delay the readers of `npm run bench -- serve`.
 */
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { linkFile, linkTree } from '#src/files/link-tree.ts';
import { findStanding } from '#src/build/sites/find-standing.ts';
import { placeSite } from '#src/build/sites/place-site.ts';
import { imageIndexOf } from '#src/build/sites/site-images.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';

/** In ms: several answers of each reader. */
const betweenSwaps = 50;

const settings = readEnvSettings(process.env, process.cwd(), new Date());
const next = join(dirname(settings.outDir), 'next');
const swaps = Number(process.env['SWAPS']);
for (let swap = 1; swap <= swaps; swap += 1) {
  const standing = findStanding(settings);
  if (standing.kind !== 'known') throw new Error(`The standing site is ${standing.kind}.`);
  const { record, name } = standing;
  const standingDir = join(settings.versionsDir, name);
  const imageIndex = imageIndexOf(next);
  const built = { client: join(next, 'client'), server: join(next, 'server'), imageIndex };
  for (const part of ['client', 'server'] as const) linkTree(join(standingDir, part), built[part]);
  linkFile(imageIndexOf(standingDir), imageIndex);
  await placeSite(settings, { ...built, record, comparedWith: name }, new Date());
  await delay(betweenSwaps);
}
