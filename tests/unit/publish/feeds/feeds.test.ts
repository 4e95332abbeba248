import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFeeds } from '#src/publish/feeds/index.ts';
import { buildRobots } from '#src/publish/feeds/robots.ts';
import { buildSitemap } from '#src/publish/feeds/sitemap.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import { buildCatalogue } from '../select/fixtures.ts';

const site = 'https://luutru.example.vn';

test('pages in two languages name each other', () => {
  const files = buildSitemap(site, [{ vi: '/phong/', en: '/en/phong/' }, { vi: '/ho-so/A&B/' }]);
  expect(files).toHaveLength(1);
  expect(files[0]?.xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
    <url><loc>https://luutru.example.vn/phong/</loc><xhtml:link rel="alternate" hreflang="vi" href="https://luutru.example.vn/phong/"/><xhtml:link rel="alternate" hreflang="en" href="https://luutru.example.vn/en/phong/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://luutru.example.vn/phong/"/></url>
    <url><loc>https://luutru.example.vn/en/phong/</loc><xhtml:link rel="alternate" hreflang="vi" href="https://luutru.example.vn/phong/"/><xhtml:link rel="alternate" hreflang="en" href="https://luutru.example.vn/en/phong/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://luutru.example.vn/phong/"/></url>
    <url><loc>https://luutru.example.vn/ho-so/A&amp;B/</loc></url>
    </urlset>
    "
  `);
});

test('too many addresses for one file are divided under an index', () => {
  const pages = Array.from({ length: 5 }, (_, index) => ({
    vi: `/${index}/`,
    en: `/en/${index}/`,
  }));
  const files = buildSitemap(site, pages, 4);
  expect(files.map(({ name, xml }) => [name, xml.match(/<loc>/g)?.length])).toEqual([
    ['sitemap.xml', 3],
    ['sitemap-1.xml', 4],
    ['sitemap-2.xml', 4],
    ['sitemap-3.xml', 2],
  ]);
  expect(files[0]?.xml).toContain(`<loc>${site}/sitemap-3.xml</loc>`);
});

test('robots.txt names the sitemap, and excludes slips and staff pages', () => {
  expect(buildRobots(site)).toMatchInlineSnapshot(`
    "User-agent: *
    Disallow: /ban-truc/
    Disallow: /phong-doc/
    Disallow: /yeu-cau/
    Disallow: /en/yeu-cau/

    Sitemap: https://luutru.example.vn/sitemap.xml
    "
  `);
});

test('only pages that were built and may be found are listed', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'feeds-'));
  const page = (path: string, head = ''): void => {
    mkdirSync(join(outDir, path), { recursive: true });
    writeFileSync(join(outDir, path, 'index.html'), `<html><head>${head}</head></html>`);
  };
  for (const path of ['', 'en', 'phong', 'ho-so/TU-1', 'en/ho-so/TU-1', 'ho-so/TU-2']) page(path);
  for (const path of ['yeu-cau', 'tim-kiem', 'iiif/TU-1']) page(path);
  page('an', '<meta charset="utf-8"><meta name="robots" content="noindex">');
  const catalogue = indexPublicData(publishCatalogue(buildCatalogue({ site: { url: site } })));
  await writeFeeds(catalogue, outDir);
  const xml = readFileSync(join(outDir, 'sitemap.xml'), 'utf8');
  expect([...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, path]) => path)).toEqual([
    `${site}/`,
    `${site}/en/`,
    `${site}/ho-so/TU-1/`,
    `${site}/en/ho-so/TU-1/`,
    `${site}/ho-so/TU-2/`,
    `${site}/phong/`,
  ]);
  rmSync(outDir, { recursive: true });
});
