import { expect, test } from 'vitest';
import { buildCitationData } from '#src/describe/citation/citation-data.ts';
import { buildCitationFormats } from '#src/describe/citation/citation-formats.ts';
import { catalogueOf, dated, openFile, openItem } from '../../views/records/public-records.ts';

function formatsOf(changes: Parameters<typeof openItem>[0]) {
  const item = openItem(changes);
  return buildCitationFormats(buildCitationData(catalogueOf({ items: [item] }), item));
}

test('every format names the record, its archive and its address, with all marks', () => {
  const title = { vi: 'Về khôi phục cầu Thử & đường số 1' };
  const formats = formatsOf({ title, date: dated('03/02/1976') });
  for (const text of Object.values(formats)) {
    expect(text).toContain('cầu Thử');
    expect(text).toMatch(/Lưu trữ/);
    expect(text).toContain('/tai-lieu/TU-02-145-1/');
    expect(text).toContain('1976');
  }
  expect(formats.bibtex).toMatch(/^@misc\{TU-02-145-1,/);
  expect(formats.bibtex).toContain(String.raw`Thử \& đường`);
  expect(formats.bibtex).toMatch(/howpublished = \{\\url\{https:.*\}\},$/m);
  expect(formats.ris).toMatch(/^DB {2}- Lưu trữ lịch sử Đảng bộ tỉnh Bình Trung$/m);
  expect(formats.ris.split('\n')).toContain('AN  - Phông TU, Mục lục 02, Hồ sơ 145, tờ 12–15');
  expect(JSON.parse(formats.csl)).toMatchObject([{ issued: { 'date-parts': [[1976, 2, 3]] } }]);
});

test('a date that is only thought to be so is left out rather than made exact', () => {
  const [data] = JSON.parse(formatsOf({ date: dated('khoảng 1930') }).csl) as [object];
  expect(data).not.toHaveProperty('issued');
});

test('a file is cited as a whole', () => {
  const file = openFile();
  const { csl } = buildCitationFormats(buildCitationData(catalogueOf({ files: [file] }), file));
  expect(JSON.parse(csl)).toMatchObject([{ id: 'TU-02-145', type: 'collection' }]);
});
