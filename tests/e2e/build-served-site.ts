import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeArchive, runScript } from '../build/build-in-folder.ts';
import { servedArchive } from './served-archive.ts';
import { servedEnv, servedFolder } from './served-site.ts';

test('An archive with scans is built with its desk', () => {
  rmSync(servedFolder, { recursive: true, force: true });
  makeArchive(servedArchive, servedFolder);
  expect(runScript('scripts/build.ts', servedEnv)).toMatchObject({ code: 0 });
});
