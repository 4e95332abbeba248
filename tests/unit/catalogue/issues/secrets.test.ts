import { describe, expect, it } from 'vitest';
import {
  formatAsAnnotations,
  formatAsJson,
  formatForTerminal,
} from '../../../../src/catalogue/issues/index.ts';
import { csv, readArchive, reportOf, type Changes } from '../archive.ts';

/** Stands in every value of secret rows; no report may hold it. */
const canary = 'CHIM-HOANG-YEN';

const itemHeader = 'docCode,fileCode,typeName,issuedDate,subject,language,mode,numberOfPage';

async function everyReportOf(changes: Changes): Promise<string> {
  const { issues } = await readArchive(changes);
  return (['vi', 'en'] as const)
    .flatMap((language) =>
      [formatForTerminal, formatAsJson, formatAsAnnotations].map((format) =>
        format(issues, { language, root: 'content' }),
      ),
    )
    .concat(JSON.stringify(issues))
    .join('\n');
}

const withItem = (row: string): Changes => ({
  'fonds/TU/items.csv': csv(itemHeader, row),
  'collections/mua-xuan.mdx': null,
  'collections/mua-xuan.en.mdx': null,
  'exhibits/cau-moi': null,
  'fonds/TU/pages.csv': null,
  'fonds/TU/redactions.csv': null,
});

describe('a secret row', () => {
  it('is named by file and row, and by nothing else', async () => {
    const row = `${canary},${canary},${canary},31/02/${canary},${canary},${canary},03,${canary}`;
    expect(await reportOf(withItem(row))).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 secret-row Dòng này là tài liệu mật, không được có trong thư mục nội dung. Xóa dòng và mọi bản sao của tệp, kể cả trong lịch sử của kho mã; báo người phụ trách bảo mật.

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(withItem(row), 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 secret-row This row is a secret record and may not be in the content folder. Remove it and every copy of the file, from version history too; tell the officer in charge.

      1 error in 1 file. The site is not built.
      "
    `);
  });

  it.each(['03', '3', 'Mật', 'MẬT', 'Mật'.normalize('NFD'), 'Tối mật', 'Tuyệt mật', 'MËt', 'Maät'])(
    'with the mode “%s” gives one issue and none of its values',
    async (mode) => {
      const changes = withItem(`${canary},,,${canary},${canary},${canary},${mode},${canary}`);
      const { issues } = await readArchive(changes);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([
        { name: 'secret-row', severity: 'error', file: 'fonds/TU/items.csv', row: 2, params: {} },
      ]);
      expect(await everyReportOf(changes)).not.toContain(canary);
    },
  );

  it('is known by a column of secrecy marks, whatever its mode', async () => {
    const changes = {
      ...withItem(''),
      'fonds/TU/items.csv': csv(`${itemHeader},Độ mật`, `${canary},,,,${canary},,01,,A`),
    };
    expect((await readArchive(changes)).issues.map(({ name }) => name)).toContain('secret-row');
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('is known when its cells do not fit the columns', async () => {
    const changes = withItem(`${canary},${canary},Mật,extra,,,,,,,`.repeat(2));
    expect((await readArchive(changes)).issues.map(({ name }) => name)).toContain('secret-row');
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('is not every row with a 3 in it: a language, a count, a condition', async () => {
    const row = 'A-1;TU-01-0145;Một; hai;03;01;03';
    const { issues } = await readArchive({
      ...withItem(''),
      'fonds/TU/items.csv': csv('docCode;fileCode;subject;language;mode;format', row),
    });
    expect(issues.map(({ name }) => name)).toEqual(['unquoted-separator', 'item-count']);
  });

  it('is not said by those that refer to it, nor offered as what was meant', async () => {
    const changes: Changes = {
      'fonds/TU/items.csv': csv(itemHeader, `${canary}-1,TU-01-0145,,,x,01,03,1`),
      'fonds/TU/pages.csv': csv('docCode,page,mode', `${canary}-1,1,01`, 'CHIM-HOANG-YEM-1,1,01'),
      'fonds/TU/redactions.csv': null,
      'exhibits/cau-moi': null,
      'collections/mua-xuan.en.mdx': null,
      'collections/mua-xuan.mdx': `---\ntitle: a\nsummary: b\n---\n\n<Record ref="${canary}-1" />\n\n[x](/tai-lieu/${canary}-1/)\n`,
    };
    expect(await everyReportOf(changes)).not.toContain(canary);
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/collections/mua-xuan.mdx
        6 secret-reference Dòng này dẫn tới tài liệu mật. Xóa dòng; không tài liệu nào thuộc về tài liệu mật được có ở đây.
        8 secret-reference Dòng này dẫn tới tài liệu mật. Xóa dòng; không tài liệu nào thuộc về tài liệu mật được có ở đây.

      content/fonds/TU/items.csv
        2 secret-row Dòng này là tài liệu mật, không được có trong thư mục nội dung. Xóa dòng và mọi bản sao của tệp, kể cả trong lịch sử của kho mã; báo người phụ trách bảo mật.

      content/fonds/TU/pages.csv
        2           secret-reference  Dòng này dẫn tới tài liệu mật. Xóa dòng; không tài liệu nào thuộc về tài liệu mật được có ở đây.
        3 · docCode unknown-reference Không có văn bản "CHIM-HOANG-YEM-1". Kiểm tra mã, hoặc thêm văn bản ấy.

      5 lỗi trong 3 tệp. Trang không được dựng.
      "
    `);
  });

  it('takes its items along when it is a file', async () => {
    const changes: Changes = {
      ...withItem(`TU-9-${canary},${canary},,,x,01,01,1`),
      'fonds/TU/files.csv': csv('fileCode,title,mode', `${canary},${canary},Mật`),
      'fonds/TU/fonds.md': '---\ntitle: Phông\n---\n',
    };
    const { issues } = await readArchive(changes);
    expect(issues.map(({ name, file }) => `${file} ${name}`)).toEqual([
      'fonds/TU/files.csv secret-row',
      'fonds/TU/items.csv secret-reference',
    ]);
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('takes its whole folder along when it is a fonds', async () => {
    const changes: Changes = {
      ...withItem(`${canary},,,${canary},${canary},${canary},${canary},${canary}`),
      'fonds/TU/files.csv': csv('fileCode,title,mode', `${canary},${canary},${canary}`),
      'fonds/TU/fonds.md': `---\ntitle: ${canary}\nmode: "03"\n---\n\n<b>${canary}</b>\n`,
    };
    const { issues } = await readArchive(changes);
    expect(issues.map(({ name, file, row }) => `${file}:${row} ${name}`)).toEqual([
      'fonds/TU/fonds.md:3 secret-row',
    ]);
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('gives no sample of its text in an old encoding', async () => {
    const secret = `"B¸o c¸o\nt×nh h×nh s¶n xuÊt ${canary}"`;
    const table = `docCode,fileCode,subject,mode\n${canary},TU,${secret},MËt\n`;
    const changes = {
      ...withItem(''),
      'fonds/TU/items.csv': Uint8Array.from(table, (one) => one.charCodeAt(0)),
    };
    expect((await readArchive(changes)).issues.map(({ name }) => name)).toContain('not-utf8');
    const report = await everyReportOf(changes);
    expect(report).not.toContain(canary);
    expect(report).not.toContain('sản xuất');
  });

  it('gives no sample of legacy text when its mode is in doubt', async () => {
    const changes = withItem('A-1,TU-01-0145,,,B¸o c¸o t×nh h×nh s¶n xuÊt,01,Thường,1');
    const { issues } = await readArchive(changes);
    expect(issues[0]).toMatchObject({ name: 'legacy-text', row: 2 });
    expect(issues[0]).not.toHaveProperty('sample');
  });
});
