import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ItemRecord } from '#src/catalogue/model.ts';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import { csv, getCatalogue, readArchive } from './archive.ts';

const getItem = (items: readonly ItemRecord[], id: string): ItemRecord => {
  const item = items.find((one) => one.id === id);
  if (item === undefined) throw new Error(`No item ${id}.`);
  return item;
};

describe('the catalogue of a small archive', () => {
  it('has no issues', async () => {
    expect((await readArchive()).issues).toEqual([]);
  });

  it('gives the same on every reading', async () => {
    expect(await getCatalogue()).toEqual(await getCatalogue());
  });

  it('keeps fonds, files and items in order of reference', async () => {
    const { files, items } = await getCatalogue();
    expect(files.map(({ id }) => id)).toEqual(['TU-01-0145', 'TU-01-0146', 'TU-02-0001']);
    expect(items.map(({ id }) => id)).toEqual([
      'TU-01-0145-001',
      'TU-01-0145-002',
      'TU-01-0145-003',
      'TU-01-0146-001',
    ]);
  });

  it('describes a fonds in two languages from two files', async () => {
    const [fonds] = (await getCatalogue()).fonds;
    expect(fonds?.title).toEqual({ vi: 'Phông Tỉnh ủy', en: 'Provincial Committee' });
    expect(fonds?.date?.edtf).toBe('1975/1996');
    expect(fonds?.fields).toEqual({ creator: 'Tỉnh ủy' });
    expect(fonds?.fieldsEn).toEqual({ creator: 'Provincial Committee' });
    expect(fonds?.prose.vi[0]).toMatchObject({
      html: '<h2 id="lich-su">Lịch sử</h2>\n<p>Thành lập năm 1930. Xem <a href="/ho-so/TU-01-0145/">hồ sơ 145</a>.</p>',
    });
    expect(fonds?.prose.en).toHaveLength(1);
  });

  it('reads codes, dates, numbers and authorities of an item', async () => {
    const { items } = await getCatalogue();
    const item = getItem(items, 'TU-01-0145-001');
    expect(item).toMatchObject({
      slug: 'TU-01-0145-001',
      file: 'TU-01-0145',
      ordinal: 1,
      type: 'Nghị quyết',
      number: '24-NQ/TU',
      folios: '1–3',
      languages: ['01'],
      authorities: { person: ['tran-van-a'], subject: [] },
    });
    expect(item.date?.earliest).toBe('1976-02-03');
    expect(getItem(items, 'TU-01-0145-002').languages).toEqual(['01', '03']);
  });

  it('finds scans in natural order, with their words, whatever the case of the suffix', async () => {
    const { items } = await getCatalogue();
    const folder = 'TU/TU-01-0145/TU-01-0145-001';
    expect(getItem(items, 'TU-01-0145-001').pages.map(({ scan }) => scan)).toEqual([
      `${folder}/1.jpg`,
      `${folder}/2.JPG`,
      `${folder}/10.jpg`,
    ]);
    expect(getItem(items, 'TU-01-0145-001').pages[0]?.words).toBe(`${folder}/1.xml`);
    expect(getItem(items, 'TU-01-0145-002').pages.map(({ scan }) => scan)).toEqual([
      'rieng/bao-cao/a.png',
      'rieng/bao-cao/b.png',
    ]);
  });

  it('labels pages with folios from pages.csv, else from a list of the same length', async () => {
    const { items } = await getCatalogue();
    const folios = getItem(items, 'TU-01-0145-001').pages.map(({ folio }) => folio);
    expect(folios).toEqual(['1', '2a', '3']);
  });

  it('inherits closure from above, and closes single pages', async () => {
    const { files, items } = await getCatalogue();
    expect(files.map(({ access }) => access.kind)).toEqual(['open', 'conditional', 'withheld']);
    expect(getItem(items, 'TU-01-0146-001').access).toEqual({
      kind: 'conditional',
      reason: 'privacy',
      from: 'file',
    });
    const pages = getItem(items, 'TU-01-0145-001').pages;
    expect(pages.map(({ access }) => access.kind)).toEqual(['open', 'conditional', 'open']);
    expect(pages[2]?.redactions).toEqual([
      { x: 10, y: 20, width: 300, height: 40, ground: 'privacy' },
    ]);
  });

  it('opens an item on its day, and not before', async () => {
    const kindOn = async (day: string) =>
      getItem((await getCatalogue({}, day)).items, 'TU-01-0145-003').access.kind;
    expect(await kindOn('2029-12-31')).toBe('conditional');
    expect(await kindOn('2030-01-01')).toBe('open');
  });

  it('gives the same access in any order of rows', async () => {
    const header = 'docCode,page,folio,mode,accessReason';
    const rows = ['TU-01-0145-001,2,2a,02,damaged', 'TU-01-0145-001,3,,02,privacy'];
    const accessOf = async (order: readonly string[]) =>
      (await getCatalogue({ 'fonds/TU/pages.csv': csv(header, ...order) })).items;
    expect(await accessOf(rows)).toEqual(await accessOf(rows.toReversed()));
  });

  it('gives a withheld fonds to nothing below it', async () => {
    const { catalogue, issues } = await readArchive({
      'fonds/TU/fonds.md': '---\ntitle: Phông\nwithheld: x\n---\n',
      'fonds/TU/fonds.en.md': null,
      'collections/mua-xuan.mdx': null,
      'collections/mua-xuan.en.mdx': null,
      'exhibits/cau-moi': null,
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    const levels = [...(catalogue?.files ?? []), ...(catalogue?.items ?? [])];
    expect(new Set(levels.map(({ access }) => access.kind))).toEqual(new Set(['withheld']));
  });

  it('finds the file of an item by inventory and number, as Thông tư 02/2019 names it', async () => {
    const { items } = await getCatalogue({
      'fonds/TU/items.csv': csv(
        'organId,fileCatalog,fileNotation,docCode,docOrdinal,typeName,subject,language,rights,pageAmount',
        'TU,01,145,TU-01-0145-001,0000001,Nghị quyết,Về nhiệm vụ,Tiếng Việt,Không hạn chế,3',
        'TU,01,145,TU-01-0145-002,0000002,Báo cáo,Tình hình,Tiếng Việt,Không hạn chế,2',
      ),
    });
    expect(items.map(({ file }) => file)).toEqual(['TU-01-0145', 'TU-01-0145']);
  });
});

const real = resolve('../shared/real');

describe.runIf(existsSync(`${real}/content`))('the real folders', () => {
  const read = () =>
    readCatalogue({
      contentDir: `${real}/content`,
      scansDir: `${real}/scans`,
      today: '2026-11-23',
    });

  it('have no errors, and say that they have no settings', async () => {
    const { issues } = await read();
    expect(issues.map(({ name, severity }) => `${severity} ${name}`).sort()).toEqual([
      'warning missing-site',
      'warning unquoted-separator',
    ]);
  });

  it('are read right from a Vietnamese spreadsheet: headings, semicolons, NFD, CRLF', async () => {
    const { catalogue } = await read();
    const file = catalogue?.files.find(({ id }) => id === '96AP-1');
    expect(file?.title.vi).toBe('Nhật ký của Félix Trépont, tỉnh trưởng tỉnh Bắc'.normalize('NFC'));
    expect(file?.fields['description']).toBe('Đánh máy; trang bìa viết tay.');
    expect(file?.date?.edtf).toBe('1914-08-01/1917-12-31');
  });

  it('have nine pages in the item of the Archives nationales, the seventh closed', async () => {
    const { catalogue } = await read();
    const item = catalogue?.items.find(({ id }) => id === 'AN-96AP-1-1');
    expect(item?.pages.map(({ folio }) => folio)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '104',
      '159',
      '160',
    ]);
    expect(item?.pages.filter(({ access }) => access.kind !== 'open')).toMatchObject([
      { number: 7, access: { kind: 'conditional', reason: 'privacy' } },
    ]);
  });
});
