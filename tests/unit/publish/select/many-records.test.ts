import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildNewsFeed } from '#src/publish/feeds/news.ts';
import { writeFeeds } from '#src/publish/feeds/index.ts';
import { buildSitemap } from '#src/publish/feeds/sitemap.ts';
import { checkOutput } from '#src/gate/check-output.ts';
import { writeIiif } from '#src/publish/iiif/index.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import { createFacetFile } from '#src/publish/search/facet-file.ts';
import { listDrafts } from '#src/publish/search/drafts/list-drafts.ts';
import { orderByDate, orderByTitle } from '#src/publish/search/index.ts';
import { createSuggestions } from '#src/publish/search/suggestions.ts';
import { writePack } from '#src/publish/search/pack.ts';
import { toStaffData } from '#src/publish/select/to-staff-data.ts';
import type { ItemRecord } from '#src/catalogue/model.ts';
import { buildCatalogue, buildFile, conditional, noAuthorities } from './fixtures.ts';
import { writeOutput } from '../../gate/planted.ts';

/**
 * More than four times what the archive holds today, without pages. Whatever grows with the archive
 * and is spread into arguments, recursed over or searched from its beginning for every record ends
 * here, by an error or by the time that a test has.
 */
const itemCount = 200_000;
const itemsInFile = 12;
const closedEvery = 10;
const secret = 'Bà Hoàng Thị Yến xin thôi giữ chức phó ban';

const files = Array.from({ length: Math.ceil(itemCount / itemsInFile) }, (_, index) =>
  buildFile({ id: `TU-01-${index}`, slug: `TU-01-${index}`, notation: String(index) }),
);
const items = Array.from({ length: itemCount }, (_, index): ItemRecord => {
  const file = `TU-01-${Math.floor(index / itemsInFile)}`;
  const isClosed = index % closedEvery === 0;
  return {
    ...{ id: `${file}-${index}`, slug: `${file}-${index}`, fonds: 'TU', file, type: 'Công văn' },
    ...{ title: { vi: `Về lúa vụ ${index}` }, languages: [], fieldsEn: {}, pages: [] },
    authorities: noAuthorities,
    ...(isClosed
      ? { access: conditional, fields: { description: `${secret} lần thứ ${index}` } }
      : { access: { kind: 'open' }, fields: {}, openedOn: '2026-11-01' }),
  };
});
const catalogue = buildCatalogue({ files, items });
const published = publishCatalogue(catalogue);
const index = indexPublicData(published);
const noImages = () => Promise.resolve(undefined);
const last = items.at(-1)?.id ?? '';

const outDir = writeOutput({ 'index.html': '<p>Phòng đọc</p>' });
afterAll(() => rmSync(outDir, { recursive: true }));

test('feeds, sitemap and the tree of the archive are written', async () => {
  await writeFeeds(index, outDir);
  await writeIiif(index, noImages, outDir);
  expect(buildNewsFeed(index, 'vi').match(/<entry/g)).toHaveLength(50);
  const pages = items.map(({ slug }) => ({
    vi: `/tai-lieu/${slug}/`,
    en: `/en/tai-lieu/${slug}/`,
  }));
  const sitemap = buildSitemap('https://luutru.example', pages);
  expect(sitemap).toHaveLength(1 + (2 * itemCount) / 50_000);
  expect(sitemap.at(-1)?.xml).toContain(last);
});

test('what is found, counted, sorted and suggested beside the words is written', async () => {
  const facets = createFacetFile();
  const suggestions = createSuggestions('vi');
  const titles: string[] = [];
  const dates = [];
  for await (const draft of listDrafts(index, noImages)) {
    facets.add(draft);
    suggestions.add(draft);
    titles.push(draft.title.vi);
    dates.push(draft.date);
  }
  writePack(outDir, 'facets', facets.finish());
  expect(facets.finish().records).toBe(itemCount + files.length + 1);
  expect(orderByTitle(titles).order).toHaveLength(titles.length);
  expect(orderByDate(dates).order).toHaveLength(titles.length);
  expect(suggestions.files().size).toBeGreaterThan(0);
});

test('the gate reads the output, and finds a planted leak of the last closed record', async () => {
  const closed = items.findLastIndex(({ access }) => access.kind !== 'open');
  const { hits } = await checkOutput({
    catalogue,
    published,
    scansDir: join(outDir, 'no-scans'),
    outDir: writeLeak(`${secret} lần thứ ${closed}`),
    derivatives: [],
    loadTexts: noImages,
  });
  expect(hits.map(({ output }) => output)).toContain('leak.html');
  expect(hits.map(({ output }) => output)).not.toContain('index.html');
  expect(toStaffData(catalogue, published).items).toHaveLength(itemCount / closedEvery);
});

function writeLeak(text: string): string {
  const files = Object.fromEntries(
    readdirSync(outDir, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(outDir, name))]),
  );
  return writeOutput({ ...files, 'leak.html': `<p>${text}</p>` });
}
