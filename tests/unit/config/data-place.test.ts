import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEnvSettings } from '#src/config/env-settings.ts';

const root = mkdtempSync(join(tmpdir(), 'place-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (env: Record<string, string>) =>
  readEnvSettings(env, root, new Date('2026-11-23T05:00:00Z')).desk?.dataDir;

describe('the data of the desk', () => {
  it.each([
    'dist',
    'dist/data',
    'dist/../dist/data',
    'dist.sites/20261123T050000Z-2/data',
    'dist.server/data',
    'dist.staging',
    'dist.next/x',
    'dist-kiosk/data',
    '.cache',
    '.cache/desk',
    'public/data',
    'content/fonds/TU',
    'scans/desk',
  ])('are rejected in %s', (dataDir) => {
    expect(() => at({ DATA_DIR: dataDir })).toThrow(
      /^DATA_DIR=".*" is inside .*; choose another folder\.$/,
    );
  });

  it('are rejected in such folders with other names', () => {
    const named = { OUT_DIR: '/srv/site', WORK_DIR: '/var/work', SCANS_DIR: '/mnt/scans' };
    for (const dataDir of ['/srv/site/a', '/srv/site.server', '/var/work/a', '/mnt/scans'])
      expect(() => at({ ...named, DATA_DIR: dataDir })).toThrow('is inside');
    // What is built without OUT_DIR is served, too.
    expect(() => at({ ...named, DATA_DIR: 'dist/data' })).toThrow('is inside');
  });

  it('do not come there by a link, from either side', () => {
    mkdirSync(join(root, 'public'));
    symlinkSync('public', join(root, 'data-link'));
    expect(() => at({ DATA_DIR: 'data-link' })).toThrow('which is published');
    expect(() => at({ DATA_DIR: 'data-link/not-yet/there' })).toThrow('which is published');
    mkdirSync(join(root, 'kept'));
    symlinkSync('kept', join(root, 'dist'));
    expect(() => at({ DATA_DIR: 'kept/desk' })).toThrow('which is served');
  });

  it('are accepted anywhere else', () => {
    for (const dataDir of ['.data', 'distance', 'dist2', 'public-desk', '/srv/phong-doc/data'])
      expect(at({ DATA_DIR: dataDir })).toContain(dataDir);
  });
});
