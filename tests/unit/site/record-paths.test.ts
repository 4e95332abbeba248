import { describe, expect, it } from 'vitest';
import { findRecordPaths, isRecordPath } from '#src/site/record-paths.ts';

const none = { mixed: {}, moved: {}, gone: [] };
const paths = {
  fonds: { ...none, moved: { tubr: 'TU' } },
  file: none,
  item: {
    mixed: { 'tu-15a': 'TU-15a' },
    moved: { 'tu-1': 'TU-01-1' },
    gone: ['TU-9'],
  },
};
const find = (path: string) => findRecordPaths(path, paths);

describe('addresses of records', () => {
  it.each([
    ['/tai-lieu/tu-01-1/', [{ kind: 'respelt', path: '/tai-lieu/TU-01-1/' }]],
    ['/tai-lieu/TU-15A/', [{ kind: 'respelt', path: '/tai-lieu/TU-15a/' }]],
    ['/tai-lieu/tU-1', [{ kind: 'moved', path: '/tai-lieu/TU-01-1/' }]],
    ['/iiif/TU-1/2/info.json', [{ kind: 'moved', path: '/iiif/TU-01-1/2/info.json' }]],
    [
      '/iiif/phong/TUBR/collection.json',
      [{ kind: 'moved', path: '/iiif/phong/TU/collection.json' }],
    ],
    ['/phong/TUBR/01/2/', [{ kind: 'moved', path: '/phong/TU/01/2/' }]],
    [
      '/en/tai-lieu/tu-1/',
      [
        { kind: 'moved', path: '/en/tai-lieu/TU-01-1/' },
        { kind: 'vietnamese', path: '/tai-lieu/TU-01-1/' },
      ],
    ],
    ['/en/tai-lieu/TU-01-1/', [{ kind: 'vietnamese', path: '/tai-lieu/TU-01-1/' }]],
    ['/tai-lieu/TU-9/', [{ kind: 'gone' }]],
    ['/tai-lieu/TU-01-1/', []],
    ['/tai-lieu/TU-15a/', []],
    ['/tim-kiem/', []],
    // What every object has is no slug that moved.
    ['/tai-lieu/constructor/', [{ kind: 'respelt', path: '/tai-lieu/CONSTRUCTOR/' }]],
    ['/tai-lieu/__proto__/', [{ kind: 'respelt', path: '/tai-lieu/__PROTO__/' }]],
  ])('%s', (path, found) => {
    expect(find(path)).toEqual(found);
  });

  it('are distinguished from all other paths', () => {
    expect(['/ho-so/x/', '/en/phong/x/', '/iiif/x/manifest.json'].every(isRecordPath)).toBe(true);
    expect(['/', '/phong/', '/nam/1976/', '/_astro/a.js'].some(isRecordPath)).toBe(false);
  });
});
