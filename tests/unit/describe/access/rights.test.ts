import { describe, expect, test } from 'vitest';
import { buildJsonLd } from '#src/views/records/json-ld.ts';
import { buildReportLetter } from '#src/describe/access/report-letter.ts';
import { findRights } from '#src/describe/access/rights.ts';
import { siteSchema } from '#src/domain/schema/site.ts';
import { catalogueOf, openFile, openFonds, openItem } from '../../views/records/public-records.ts';

const licence = 'https://rightsstatements.org/vocab/InC/1.0/';
const site = siteSchema.parse({
  url: 'https://luutru.example',
  email: 'phong doc@luutru.example'.replace(' ', ''),
  rights: 'https://creativecommons.org/licenses/by/4.0/',
  rightsStatement: { vi: 'Hỏi cơ quan lưu trữ.', en: 'Ask the archive.' },
});
const catalogue = catalogueOf({
  site,
  fonds: [
    openFonds({
      fields: { rightsStatement: 'Hỏi người tặng.' },
      fieldsEn: { rightsStatement: 'Ask the donor.' },
    }),
    openFonds({ code: 'BTG', slug: 'BTG' }),
  ],
  files: [openFile(), openFile({ id: 'BTG-1', slug: 'BTG-1', fonds: 'BTG' })],
  items: [openItem()],
});

describe('the rights of a record', () => {
  test('are its own, with the archive’s words where it has an address alone', () => {
    const item = openItem({ fields: { rightsUri: licence } });
    expect(findRights(catalogue, item)).toEqual({
      statement: site.rightsStatement,
      href: licence,
    });
  });

  test('are else those of the level above that states any, and never mixed with another’s', () => {
    expect(findRights(catalogue, openItem())).toEqual({
      statement: { vi: 'Hỏi người tặng.', en: 'Ask the donor.' },
    });
  });

  test('are else those of the archive, which always has some', () => {
    const file = openFile({ id: 'BTG-1', slug: 'BTG-1', fonds: 'BTG' });
    expect(findRights(catalogue, file)).toEqual({
      statement: site.rightsStatement,
      href: site.rights,
    });
    expect(siteSchema.parse({}).rightsStatement.vi).toContain('số lưu trữ');
  });

  test('are machine-readable', () => {
    const item = openItem({ fields: { rightsUri: licence } });
    expect(buildJsonLd(catalogue, item, 'en')).toMatchObject({
      usageInfo: { '@type': 'CreativeWork', text: 'Ask the archive.' },
      license: licence,
    });
  });
});

describe('a letter about an error', () => {
  test('says which record is meant, and nothing of the reader', () => {
    const letter = new URL(buildReportLetter(catalogue, openItem(), 'vi') ?? '');
    expect(letter.pathname).toBe('phongdoc@luutru.example');
    expect(letter.searchParams.get('subject')).toBe('Báo lỗi: TU-02-145-1');
    expect(letter.searchParams.get('body')?.replaceAll('\r', '')).toMatchInlineSnapshot(`
      "Số lưu trữ: Phông TU, Mục lục 02, Hồ sơ 145, tờ 12–15
      Mã: TU-02-145-1
      Địa chỉ: https://luutru.example/tai-lieu/TU-02-145-1/

      Chỗ sai:

      Nên sửa là:
      "
    `);
  });

  test('is offered for files and fonds, too, and not where the archive has no e-mail', () => {
    expect(buildReportLetter(catalogue, openFile(), 'en')).toContain('TU-02-145');
    expect(buildReportLetter(catalogue, openFonds(), 'en')).toContain('Error%20report%3A%20TU');
    const without = catalogueOf({ site: siteSchema.parse({}) });
    expect(buildReportLetter(without, openFonds(), 'vi')).toBeUndefined();
  });
});
