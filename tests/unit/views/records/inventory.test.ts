import { describe, expect, test } from 'vitest';
import { buildFondsView } from '#src/views/records/fonds.ts';
import { buildInventoryView } from '#src/views/records/inventory.ts';
import { inventoriesOf } from '#src/describe/links/inventories.ts';
import { listInventoryPaths } from '#src/describe/links/record-paths.ts';
import { catalogueOf, dated, openFile, openFonds } from './public-records.ts';

const files = Array.from({ length: 450 }, (_, index) =>
  openFile({
    id: `TU-01-${index + 1}`,
    slug: `TU-01-${index + 1}`,
    inventory: '01',
    notation: String(index + 1),
    date: dated(String(1975 + Math.floor(index / 50))),
  }),
);

describe('a long inventory', () => {
  const catalogue = catalogueOf({ files });

  test('is cut into list pages named by what is in them', () => {
    const { listPages, rows, next, previous } = buildInventoryView(
      catalogue,
      { fonds: 'TU', inventory: '01', listPage: 1 },
      'vi',
    );
    expect(listPages.map(({ label, dates }) => `${label} · ${dates ?? ''}`)).toEqual([
      'Hồ sơ 1–200 · 1975–1978',
      'Hồ sơ 201–400 · 1979–1982',
      'Hồ sơ 401–450 · 1983',
    ]);
    expect(rows).toHaveLength(200);
    expect(previous).toBeUndefined();
    expect(next).toEqual({ label: 'Hồ sơ 201–400 · 1979–1982', href: '/phong/TU/01/2/' });
  });

  test('shows its last list page alone, under the crumbs of its fonds', () => {
    const view = buildInventoryView(catalogue, { fonds: 'TU', inventory: '01', listPage: 3 }, 'en');
    expect(view.rows.map(({ number }) => number)).toHaveLength(50);
    expect(view.meta.crumbs.map(({ label, href }) => `${label} ${href ?? ''}`)).toEqual([
      'Fonds /en/phong/',
      'Fonds TU /en/phong/TU/',
      'Inventory 01 /en/phong/TU/01/',
      'Files 401–450 ',
    ]);
  });

  test('is only linked to on the page of its fonds', () => {
    const [inventory] = buildFondsView(catalogue, 'TU', 'vi').inventories;
    expect(inventory?.rows).toEqual([]);
    expect(inventory?.listPages).toHaveLength(3);
    expect(inventory?.dates).toBe('1975–1983');
  });

  test('has a page a list page and language, the first without a number', () => {
    expect(listInventoryPaths(catalogue).map(({ params }) => params)).toEqual(
      [undefined, '2', '3'].flatMap((listPage) =>
        [undefined, 'en'].map((lang) => ({ lang, fonds: 'TU', inventory: '01', listPage })),
      ),
    );
  });
});

test('a small fonds shows all its files at once', () => {
  const view = buildFondsView(catalogueOf({ files: files.slice(0, 200) }), 'TU', 'vi');
  expect(view.inventories[0]?.rows).toHaveLength(200);
  expect(view.inventories[0]?.listPages).toEqual([]);
});

test('a fonds without an English title has list pages in Vietnamese only', () => {
  const catalogue = catalogueOf({ fonds: [openFonds({ title: { vi: 'Phông A' } })] });
  expect(listInventoryPaths(catalogue).map(({ params }) => params.lang)).toEqual([undefined]);
});

test('inventories that spell alike, or have no number, still have addresses of their own', () => {
  const catalogue = catalogueOf({
    files: ['A/1', 'a-1', ''].map((inventory, index) =>
      openFile({ id: `f${index}`, slug: `f${index}`, inventory }),
    ),
  });
  const slugs = inventoriesOf(catalogue, 'TU').map(({ slug }) => slug);
  expect(slugs).toEqual(['A-1', 'a-1_2', 'ho-so']);
});
