import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ItemImages } from '#src/domain/page-images.ts';
import { checkOutput } from '#src/gate/check-output.ts';
import { writeIiif } from '#src/publish/iiif/index.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import { findIiifPath } from '#src/describe/links/iiif-path.ts';
import {
  buildCatalogue,
  buildFile,
  buildItem,
  buildPage,
  conditional,
  withheld,
} from '../select/fixtures.ts';
import { cutPage } from './item-with-pages.ts';

const told = 'Hoàng Yến hót vang';
const catalogue = buildCatalogue({
  files: [buildFile(), buildFile({ id: 'KIN', slug: 'KIN', access: conditional })],
  items: [
    buildItem({
      id: 'MO',
      slug: 'MO',
      pages: [
        buildPage(1),
        buildPage(2, { access: conditional, scan: `${told}.jpg`, words: `${told}.xml` }),
        buildPage(3, { access: withheld, scan: `${told} nữa.jpg` }),
      ],
    }),
    buildItem({
      id: 'MA-1',
      slug: 'MA-1',
      access: conditional,
      fields: { description: told, autograph: told },
      pages: [buildPage(1, { access: conditional })],
    }),
    buildItem({ id: 'MA-2', slug: 'MA-2', access: withheld, title: { vi: told } }),
    buildItem({ id: 'MA-3', slug: 'MA-3', file: 'KIN', access: conditional, pages: [] }),
    buildItem({ id: 'GIAY', slug: 'GIAY', pages: [] }),
  ],
});
const published = publishCatalogue(catalogue);
const open = indexPublicData(published);

/** Images as they might have been left from a time when all was open. */
function loadStale(item: string): Promise<ItemImages> {
  const line = { text: told, x: 0, y: 0, width: 9, height: 9 };
  const pages = [2, 3].map((number) => cutPage(number, { lines: [line] }));
  return Promise.resolve({ item, pages: [cutPage(1), ...pages] });
}

const outDir = mkdtempSync(join(tmpdir(), 'iiif-'));
const files = () =>
  readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json') || path.endsWith('.xml'))
    .sort();
const readAll = () => files().map((path) => readFileSync(join(outDir, path), 'utf8'));

beforeAll(() => writeIiif(open, loadStale, outDir));
afterAll(() => rmSync(outDir, { recursive: true }));

describe('what is closed', () => {
  test('has no document of its own', () => {
    expect(files()).toEqual([
      'iiif/MO/manifest.json',
      'iiif/ho-so/TU-01-145/collection.json',
      'iiif/phong/TU/collection.json',
      'iiif/phong/collection.json',
    ]);
  });

  test('is not linked to, nor is what has no image', () => {
    const { files: all, items } = open;
    const linked = [...all, ...items].filter((one) => findIiifPath(open, one) !== undefined);
    expect(linked.map(({ id }) => id)).toEqual(['TU-01-145', 'MO']);
  });

  test('leaves nothing in the documents of what is open', () => {
    expect(readAll().filter((text) => /Hoàng Yến|MA-\d|KIN/.test(text))).toEqual([]);
  });

  test('of a page, only its place and the reason are told', () => {
    const manifest = readAll()[0] ?? '';
    expect(manifest).toContain('MO/canvas/2');
    expect(manifest).not.toMatch(/MO\/[23]\//);
  });

  test('what is written passes the gate', async () => {
    const { hits } = await checkOutput({
      catalogue,
      published,
      scansDir: outDir,
      outDir,
      derivatives: [],
      loadTexts: () => Promise.resolve(undefined),
    });
    expect(hits).toEqual([]);
  });
});
