import { expect, test } from 'vitest';
import type { Catalogue, ExhibitRecord } from '#src/catalogue/model.ts';
import type { LocalProse } from '#src/domain/values.ts';
import { listExhibitMedia } from '#src/publish/exhibit-media.ts';
import { hiddenFactsOf } from '#src/gate/facts/hidden-facts.ts';
import { indexPublicData } from '#src/public/public-index.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { listExhibitPages } from '#src/views/stories/exhibit.ts';
import { buildExhibits } from '#src/views/stories/exhibits.ts';
import { buildCatalogue } from './select/fixtures.ts';
import { findIn, writeOutput } from '../gate/planted.ts';

const key = '4f1c9ad02be87356c1d0f9e3ab724865';
const exhibit = (slug: string, state: ExhibitRecord['state'], title: string): ExhibitRecord => ({
  slug,
  state,
  title: { vi: title },
  summary: { vi: `Tóm tắt của ${title}` },
  prose: { vi: [{ kind: 'html', html: `<p>Lời kể dài của ${title}</p>` }] },
  records: [],
  tables: [],
  media: [{ name: 'a.mp3', path: `exhibits/${slug}/a.mp3` }],
});
const catalogue = buildCatalogue({
  exhibits: [
    exhibit('cau', 'published', 'Chiếc cầu'),
    exhibit(`kho-${key}`, 'unlisted', 'Kho bên sông'),
    exhibit('nhap', 'draft', 'Con đường nháp'),
  ],
});

test('an unlisted exhibit has its page and is in no list, a draft has nothing', () => {
  const published = indexPublicData(publishCatalogue(catalogue));
  expect(listExhibitPages(published, 'vi')).toEqual(['cau', `kho-${key}`]);
  const { current, others } = buildExhibits(published, 'vi');
  expect([...current, ...others].map(({ link }) => link.href)).toEqual(['/trung-bay/cau/']);
  expect(published.findExhibit('nhap')).toBeUndefined();
  expect(JSON.stringify(published)).not.toContain('nháp');
});

test('an exhibit is hidden like a draft until its first day, and shown on it', () => {
  const linked: LocalProse = {
    vi: [{ kind: 'html', html: '<p>Xem <a href="/trung-bay/sap-mo/#1">ở đây</a>.</p>' }],
  };
  const on = (today: string) => {
    const whole: Catalogue = {
      ...buildCatalogue({
        exhibits: [{ ...exhibit('sap-mo', 'published', 'Mùa nước mới'), from: '2026-12-01' }],
        pages: [{ slug: 'gioi-thieu', title: { vi: 'Giới thiệu' }, prose: linked }],
      }),
      today,
    };
    const published = publishCatalogue(whole);
    const records = hiddenFactsOf(whole, published).map(({ record }) => record);
    return { published, isHidden: records.includes('sap-mo'), whole };
  };
  const before = on('2026-11-30');
  expect(before.published.exhibits).toEqual([]);
  expect(JSON.stringify(before.published)).not.toMatch(/sap-mo|Mùa nước mới/);
  expect(JSON.stringify(before.published.pages)).toContain('<p>Xem ở đây.</p>');
  expect(before.isHidden).toBe(true);
  expect(publishCatalogue(before.whole, { drafts: true }).exhibits).toHaveLength(1);

  const after = on('2026-12-01');
  expect(after.published.exhibits.map(({ slug }) => slug)).toEqual(['sap-mo']);
  expect(JSON.stringify(after.published.pages)).toContain('/trung-bay/sap-mo/#1');
  expect(after.isHidden).toBe(false);
});

test('reviewers see an unlisted exhibit before its first day', () => {
  const early = { ...exhibit(`som-${key}`, 'unlisted', 'Sớm'), from: '2030-01-01' };
  const published = publishCatalogue(buildCatalogue({ exhibits: [early] }));
  expect(published.unlistedExhibits).toHaveLength(1);
});

test('under `npm run dev` a draft is listed with the others', () => {
  const published = publishCatalogue(catalogue, { drafts: true });
  expect(published.exhibits.map(({ slug, state }) => [slug, state])).toEqual([
    ['cau', undefined],
    ['nhap', 'draft'],
  ]);
});

test('recordings go out with the exhibits that are shown, and no others', () => {
  expect(listExhibitMedia(publishCatalogue(catalogue)).map(({ href }) => href)).toEqual([
    '/trung-bay/cau/a.mp3',
    `/trung-bay/kho-${key}/a.mp3`,
  ]);
});

test('the gate stops the address and the words of an unlisted exhibit anywhere but on its own pages, and a draft everywhere', async () => {
  const page = `<p>Lời kể dài của Kho bên sông</p><a href="/trung-bay/kho-${key}/">`;
  const outDir = writeOutput({
    [`trung-bay/kho-${key}/index.html`]: page,
    'index.html': page,
    'sitemap.xml': `<loc>https://a.example/trung-bay/kho-${key}/</loc>`,
    'trung-bay/nhap/index.html': '<p>Lời kể dài của Con đường nháp</p>',
  });
  const hits = await findIn(outDir, hiddenFactsOf(catalogue, publishCatalogue(catalogue)));
  expect([...new Set(hits.map(({ output }) => output))].sort()).toEqual([
    'index.html',
    'sitemap.xml',
    'trung-bay/nhap/index.html',
  ]);
});
