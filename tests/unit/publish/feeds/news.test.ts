import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import { buildNewsFeed } from '#src/publish/feeds/news.ts';
import { catalogueOf, closedItem, file, item } from '../../views/browse-catalogue.ts';

const site = siteSchema.parse({
  name: { vi: 'Kho "Bình Trung" & <bạn>', en: 'Bình Trung Store' },
  url: 'https://luutru.example.vn',
});
const exhibit = {
  slug: 'cau-moi',
  title: { vi: 'Cầu mới', en: 'The new bridge' },
  summary: { vi: 'Một chiếc cầu.', en: 'A bridge.' },
  prose: { vi: [] },
  records: [],
  from: '2026-06-01',
} as const;
const catalogue = catalogueOf({
  site,
  files: [file('145', { openedOn: '2026-11-20' })],
  items: [
    item('a', { openedOn: '2026-01-01', title: { vi: 'Báo cáo', en: 'Report' } }),
    item('b'),
    closedItem('c'),
  ],
  exhibits: [
    exhibit,
    { ...exhibit, slug: 'sap-toi', from: '2026-12-01' },
    {
      slug: 'khong-ngay',
      title: exhibit.title,
      summary: exhibit.summary,
      prose: exhibit.prose,
      records: [],
    },
  ],
});

/** Elements as `path text`, attributes of links as `@rel href`. */
function read(xml: string): string[] {
  const found: string[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    expect(uri).toBe('http://www.w3.org/2005/Atom');
    path.push(local);
    const { rel, href } = attributes;
    if (rel && href) found.push(`${path.join('/')} ${rel.value} ${href.value}`);
  });
  parser.on('text', (text) => {
    if (text.trim() !== '') found.push(`${path.join('/')} ${text}`);
  });
  parser.on('closetag', () => path.pop());
  parser.write(xml).close();
  return found;
}

describe('the news of the archive', () => {
  it('are what opened and which exhibits began, the latest first', () => {
    expect(read(buildNewsFeed(catalogue, 'vi'))).toMatchInlineSnapshot(`
      [
        "feed/id https://luutru.example.vn/tin.atom.xml",
        "feed/title Tài liệu mới mở và trưng bày · Kho "Bình Trung" & <bạn>",
        "feed/updated 2026-11-20T00:00:00+07:00",
        "feed/author/name Kho "Bình Trung" & <bạn>",
        "feed/link self https://luutru.example.vn/tin.atom.xml",
        "feed/link alternate https://luutru.example.vn/",
        "feed/entry/id https://luutru.example.vn/ho-so/145/",
        "feed/entry/title Hồ sơ 145",
        "feed/entry/published 2026-11-20T00:00:00+07:00",
        "feed/entry/updated 2026-11-20T00:00:00+07:00",
        "feed/entry/link alternate https://luutru.example.vn/ho-so/145/",
        "feed/entry/summary Mới mở: TU-01-145",
        "feed/entry/id https://luutru.example.vn/trung-bay/cau-moi/",
        "feed/entry/title Cầu mới",
        "feed/entry/published 2026-06-01T00:00:00+07:00",
        "feed/entry/updated 2026-06-01T00:00:00+07:00",
        "feed/entry/link alternate https://luutru.example.vn/trung-bay/cau-moi/",
        "feed/entry/summary Một chiếc cầu.",
        "feed/entry/id https://luutru.example.vn/tai-lieu/a/",
        "feed/entry/title Báo cáo",
        "feed/entry/published 2026-01-01T00:00:00+07:00",
        "feed/entry/updated 2026-01-01T00:00:00+07:00",
        "feed/entry/link alternate https://luutru.example.vn/tai-lieu/a/",
        "feed/entry/summary Mới mở: TU-01-145",
      ]
    `);
  });

  it('are in English where there is an English text, else in Vietnamese', () => {
    const found = read(buildNewsFeed(catalogue, 'en'));
    expect(found.filter((line) => /^feed\/entry\/(id|title)/.test(line))).toEqual([
      'feed/entry/id https://luutru.example.vn/ho-so/145/',
      'feed/entry/title Hồ sơ 145',
      'feed/entry/id https://luutru.example.vn/en/trung-bay/cau-moi/',
      'feed/entry/title The new bridge',
      'feed/entry/id https://luutru.example.vn/en/tai-lieu/a/',
      'feed/entry/title Report',
    ]);
  });

  it('change only with the data', () => {
    const later = catalogueOf({ ...catalogue, today: '2026-11-24' });
    expect(buildNewsFeed(later, 'vi')).toBe(buildNewsFeed(catalogue, 'vi'));
  });

  it('are a feed without entries for an archive that opened nothing', () => {
    const found = read(buildNewsFeed(catalogueOf({ site }), 'vi'));
    expect(found.some((line) => line.startsWith('feed/entry'))).toBe(false);
    expect(found).toContain('feed/updated 2026-11-23T00:00:00+07:00');
  });
});
