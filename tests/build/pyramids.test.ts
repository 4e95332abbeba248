import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findYes, makeArchive, runScript, type Archive } from './build-in-folder.ts';
import { smallArchive } from './small-archive.ts';

describe('npm run content -- scans --pyramids', { timeout: 240_000 }, () => {
  let archive: Archive;
  let folder: string;
  const pages = () =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('.tif'))
          .toSorted()
      : [];
  const write = (to = folder, ...more: readonly string[]) =>
    runScript('scripts/content.ts', archive.env, ['scans', '--pyramids', to, ...more]);

  beforeAll(async () => {
    archive = makeArchive(smallArchive);
    folder = join(dirname(archive.out), 'image-server');
    for (const [index, path] of ['001/0001.jpg', '001/0002.jpg', '002/0001.jpg'].entries()) {
      const file = join(archive.scans, `TU/TU-01-0145/TU-01-0145-${path}`);
      mkdirSync(dirname(file), { recursive: true });
      const background = `#${index + 7}${index + 7}9`;
      await sharp({ create: { width: 700, height: 900, channels: 3, background } }).toFile(file);
    }
    expect(archive.build().code).toBe(0);
  });

  afterAll(() => archive.remove());

  it('writes the pages of the site, and no page of a conditional record', () => {
    const { code, said } = write();
    expect(said).toContain('2 trang, ghi mới 2, 0 lỗi');
    expect(code).toBe(0);
    expect(pages()).toEqual(['TU-01-0145-001/1.tif', 'TU-01-0145-001/2.tif']);
    expect(write(folder, '--lang', 'en').said).toContain('2 pages, 0 written now, 0 problems');
  });

  it('removes what is closed at once, and writes what opens only once it is on the site', () => {
    const items = smallArchive['fonds/TU/items.csv'] ?? '';
    archive.write('fonds/TU/items.csv', items.replace('02,privacy', '01,'));
    archive.write(
      'fonds/TU/pages.csv',
      'docCode,page,mode,accessReason\nTU-01-0145-001,2,02,privacy\n',
    );
    const refused = write();
    expect(refused.code, refused.said).toBe(1);
    expect(findYes(refused)).toBeDefined();
    expect(pages()).toEqual(['TU-01-0145-001/1.tif']);
    expect(archive.buildWithYes().code).toBe(0);
    const written = write();
    expect(written.code, written.said).toBe(0);
    expect(pages()).toEqual(['TU-01-0145-001/1.tif', 'TU-01-0145-002/1.tif']);
  });

  it.each(['scans', 'content', 'site', 'packs', '.'])('does not write into %s', (place) => {
    const to = join(dirname(archive.out), place);
    const env = { ...archive.env, PACKS_DIR: join(dirname(archive.out), 'packs') };
    const args = ['scans', '--pyramids', to, '--lang', 'en'];
    const { code, said } = runScript('scripts/content.ts', env, args);
    expect(code).toBe(1);
    expect(said).toContain('choose a folder of its own for the image server');
  });
});
