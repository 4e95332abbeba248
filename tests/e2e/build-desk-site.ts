import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { makeArchive, runScript } from '../build/build-in-folder.ts';
import { smallArchive } from '../build/small-archive.ts';
import { deskFolder } from './desk-site.ts';

test('A small archive is built with its desk', () => {
  rmSync(deskFolder, { recursive: true, force: true });
  const { env } = makeArchive(smallArchive, deskFolder);
  expect(runScript('scripts/build.ts', { ...env, DESK: 'on' })).toMatchObject({ code: 0 });
});
