import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { runScript } from '../build/build-in-folder.ts';
import { archive, hasArchive, imagePlaces, readRealSettings, realEnv } from './real-site.ts';

test.skip(!hasArchive, `Not run: there are no real scans at ${archive}.`);
// One after the other: the second build reuses what the first has cut.
test.describe.configure({ mode: 'default', timeout: 240_000 });

for (const images of imagePlaces)
  test(`The real archive is built with its images in ${images}`, () => {
    const { outDir, versionsDir } = readRealSettings(images);
    for (const folder of [outDir, versionsDir]) rmSync(folder, { recursive: true, force: true });
    expect(runScript('scripts/build.ts', realEnv(images))).toMatchObject({ code: 0 });
  });
