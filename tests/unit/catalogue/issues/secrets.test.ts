import { describe, expect, it } from 'vitest';
import {
  formatAsAnnotations,
  formatAsJson,
  formatForTerminal,
} from '#src/catalogue/issues/index.ts';
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

describe('a row beside a secret one', () => {
  it('has its errors told without its words: it may be the other half of that row', async () => {
    const halves = [`A-1,TU-01-0145,03`, `,${canary},${canary},1976,${canary},01,01,2`];
    const changes = { ...withItem(''), 'fonds/TU/items.csv': csv(itemHeader, ...halves) };
    const { issues } = await readArchive(changes);
    const names = issues.filter(({ row }) => row === 3).map(({ name }) => name);
    expect(names).toContain('beside-secret-row');
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('has its errors told without its words when it lacks nothing but cells at its end', async () => {
    // The line was broken inside its code: the rest reads as a row that names a code, a file and a mode.
    const header = 'subject,docCode,fileCode,mode,typeName,issuedDate,language';
    const halves = [`Một,A-1,TU-01-0145,Mật,A`, `2,${canary},TU-9${canary},01`];
    const changes = { ...withItem(''), 'fonds/TU/items.csv': csv(header, ...halves) };
    const { issues } = await readArchive(changes);
    const names = issues.filter(({ row }) => row === 3).map(({ name }) => name);
    expect(names).toEqual(['beside-secret-row']);
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('is told as any other when nothing is wrong with it', async () => {
    const rows = [
      'A-1,TU-01-0145,Báo cáo,1976,Một,01,03,2',
      'A-2,TU-01-0145,Báo cáo,1976,Hai,01,01,2',
    ];
    const changes = { ...withItem(''), 'fonds/TU/items.csv': csv(itemHeader, ...rows) };
    expect(await everyReportOf(changes)).not.toContain('beside-secret-row');
  });
});

describe('a row with other than its heading’s cells that lacks what every row has', () => {
  it('has its errors told without its words, though no mark of secrecy can be read', async () => {
    // The mark was broken with its row: nothing says any more that this was secret.
    const rows = [`MẬT,A-1,TU-01-0145`, `A-2,${canary},1976`];
    const changes = {
      ...withItem(''),
      'fonds/TU/items.csv': csv('mode,docCode,fileCode,typeName,subject', 'TỐI', ...rows),
    };
    const alone = {
      ...withItem(''),
      'fonds/TU/items.csv': csv(
        'docCode,fileCode,mode,typeName,subject',
        `A-2,${canary},${canary}`,
      ),
    };
    for (const each of [changes, alone]) expect(await everyReportOf(each)).not.toContain(canary);
    const { issues } = await readArchive(alone);
    expect(issues.filter(({ row }) => row === 2).map(({ name }) => name)).toEqual([
      'missing-value',
      'partial-row',
    ]);
  });

  it('is not told of in the list of unknown types', async () => {
    const row = `A-2,TU-01-0145,01,${canary}`;
    const changes = {
      ...withItem(''),
      'fonds/TU/items.csv': csv('docCode,fileCode,mode,typeName,subject', row),
    };
    expect(await everyReportOf(changes)).not.toContain(canary);
  });
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
    expect(issues.map(({ name }) => name)).toEqual([
      'unquoted-separator',
      // The rows that use these scans are not in this table.
      'unused-scans',
      'unused-scans',
      'item-count',
    ]);
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

  it.each([
    `${canary}-1,TU-01-0145,,,"Danh sách ${canary},01,03,1`,
    `${canary}-1,TU-01-0145,,,Danh sách "${canary}",01,Mật,1`,
    `${canary}-1,TU-01-0145,,,"Danh sách\ncơ sở "${canary}",01,03,1`,
  ])('is known although its quotes are wrong: %j', async (row) => {
    const { issues } = await readArchive(withItem(row));
    expect(issues.map(({ name }) => name)).toContain('secret-row');
    expect(await everyReportOf(withItem(row))).not.toContain(canary);
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

describe('a mark of secrecy outside its column', () => {
  const header = 'docCode,fileCode,typeName,codeNumber,issuedDate,subject,mode,Ghi chú,STT,Cột lạ';
  const rowWith = (column: number, text: string): string => {
    const cells = [`${canary}-1`, 'TU-01-0145', canary, '1', '1976', canary, '01', '', '1', ''];
    return cells.map((cell, index) => (index === column ? `"${text}"` : cell)).join(',');
  };
  const itemWith = (column: number, text: string): Changes => ({
    ...withItem(''),
    'fonds/TU/items.csv': csv(header, rowWith(column, text)),
  });

  it.each([
    ['a note', 7, 'Mật'],
    ['a note', 7, 'Tài liệu mật'],
    ['a note', 7, 'TUYỆT MẬT'],
    ['a note', 7, 'Độ mật: Tối mật'],
    ['a note', 7, 'M'],
    ['a note in TCVN3', 7, 'Tèi mËt'],
    ['a title', 5, 'Bốn (Tối mật)'],
    ['a title', 5, 'M Ậ T'],
    ['a type', 2, 'Mật'],
    ['a number', 3, 'Top secret'],
    ['a date', 4, 'mật'],
    ['a code of its file', 1, 'Mật'],
    ['the column of row numbers', 8, 'Mật'],
    ['an unknown column', 9, 'Confidential'],
  ])('in %s stops the build and says nothing of the row', async (_, column, text) => {
    const changes = itemWith(column, text);
    const { issues } = await readArchive(changes);
    expect(issues.filter(({ file, row }) => file.endsWith('items.csv') && row === 2)).toEqual([
      { name: 'secret-row', severity: 'error', file: 'fonds/TU/items.csv', row: 2, params: {} },
    ]);
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it.each<[string, string, Changes]>([
    [
      'a fonds',
      'fonds/TU/fonds.md',
      { 'fonds/TU/fonds.md': '---\ntitle: X\nnote: Tối mật\n---\n' },
    ],
    [
      'the text of a fonds',
      'fonds/TU/fonds.md',
      { 'fonds/TU/fonds.md': '---\ntitle: X\n---\n\n**MẬT**\n' },
    ],
    [
      'an authority',
      'authorities/people.csv',
      { 'authorities/people.csv': csv('id,name,note', `a,${canary},Mật`) },
    ],
    [
      'a page',
      'fonds/TU/pages.csv',
      { 'fonds/TU/pages.csv': csv('docCode,page,mode,accessNote', `${canary},1,01,Mật`) },
    ],
    [
      'a redaction',
      'fonds/TU/redactions.csv',
      {
        'fonds/TU/redactions.csv': csv(
          'docCode,page,x,y,width,height,reason',
          `${canary},1,1,1,1,1,Mật`,
        ),
      },
    ],
    [
      'a collection',
      'collections/mua-xuan.mdx',
      { 'collections/mua-xuan.mdx': `---\ntitle: ${canary}\nsummary: Tuyệt mật\n---\n` },
    ],
    [
      'the caption of a figure',
      'collections/mua-xuan.mdx',
      {
        'collections/mua-xuan.mdx':
          '---\ntitle: a\nsummary: b\n---\n\n<Figure record="TU-01-0145-001" alt="Ảnh" caption="(Mật)" />\n',
      },
    ],
    [
      'an anniversary',
      'anniversaries.yaml',
      { 'anniversaries.yaml': `- id: ${canary}\n  day: 3/2\n  title: Mật\n` },
    ],
    ['the settings', 'site.yaml', { 'site.yaml': 'name:\n  vi: Mật\n' }],
    [
      'the table of an exhibit',
      'exhibits/cau-moi/so-lieu.csv',
      { 'exhibits/cau-moi/so-lieu.csv': csv('Loại,Số,Ghi chú', `${canary},1,Mật`) },
    ],
  ])('is an error in %s', async (_, file, changes) => {
    const { issues } = await readArchive(changes);
    expect(issues.map((issue) => `${issue.file} ${issue.name}`)).toContain(`${file} secret-row`);
    expect(await everyReportOf(changes)).not.toContain(canary);
  });

  it('is no wrapped line of a paragraph', async () => {
    const text = '---\ntitle: X\n---\n\nPhải luôn luôn giữ\nbí mật\nvà cảnh giác.\n';
    const { issues } = await readArchive({ 'fonds/TU/fonds.md': text });
    expect(issues.map(({ name }) => name)).not.toContain('secret-row');
  });
});

describe('words that speak of secrecy', () => {
  const table = (checked: string): Changes => ({
    ...withItem(''),
    'fonds/TU/items.csv': csv(
      'docCode,fileCode,subject,mode,description,secrecyChecked',
      `A-1,TU-01-0145,Báo cáo về công tác bảo mật,01,Hoạt động bí mật,${checked}`,
    ),
  });

  it('are a warning, once a row', async () => {
    expect(await reportOf(table(''))).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      scans/TU/TU-01-0145/TU-01-0145-001
         unused-scans Không văn bản nào dùng 3 tệp trong thư mục này. Đổi tên thư mục theo <phông>/<mã hồ sơ>/<mã văn bản> (đúng cả chữ hoa), ghi vào cột scans, hoặc chuyển ra ngoài.

      content/fonds/TU/files.csv
        2 · totalDoc item-count totalDoc là 3, items.csv có 1 văn bản của hồ sơ này. Nhập nốt các văn bản, hoặc sửa số.

      content/fonds/TU/items.csv
        2 · subject secrecy-mention Ở đây có lời nhắc tới bí mật. Xem lại bản gốc. Không phải tài liệu mật thì ghi tên người xem và ngày vào cột secrecyChecked của dòng; là tài liệu mật thì xóa dòng.

      scans/rieng/bao-cao
         unused-scans Không văn bản nào dùng 2 tệp trong thư mục này. Đổi tên thư mục theo <phông>/<mã hồ sơ>/<mã văn bản> (đúng cả chữ hoa), ghi vào cột scans, hoặc chuyển ra ngoài.

      Không có lỗi. 4 cảnh báo.
      "
    `);
    expect(await reportOf(table(''), 'en')).toMatchInlineSnapshot(`
      "
      Warnings (they do not stop the build):

      scans/TU/TU-01-0145/TU-01-0145-001
         unused-scans No item uses the 3 files in this folder. Rename the folder to <fonds>/<file code>/<item code> (case matters), enter it in the column scans, or move it out.

      content/fonds/TU/files.csv
        2 · totalDoc item-count totalDoc is 3, but items.csv has 1 items of this file. Enter the other items, or correct the number.

      content/fonds/TU/items.csv
        2 · subject secrecy-mention The text here mentions secrecy. Check the original. If it is not secret, enter who checked it and when in the column secrecyChecked of this row; if it is, remove the row.

      scans/rieng/bao-cao
         unused-scans No item uses the 2 files in this folder. Rename the folder to <fonds>/<file code>/<item code> (case matters), enter it in the column scans, or move it out.

      No errors. 4 warnings.
      "
    `);
  });

  it.each(['Lê Thị Hoa 12/11/2026', 'đã xem, không mật'])(
    'are silent when “%s” says that a person has looked',
    async (word) => {
      const { issues, catalogue } = await readArchive(table(word));
      expect(issues.map(({ name }) => name)).not.toContain('secrecy-mention');
      expect(JSON.stringify(catalogue?.items)).not.toContain(word);
    },
  );

  it.each(['chưa', 'Không', '0', '-'])('are told as long as it says “%s”', async (word) => {
    const { issues } = await readArchive(table(word));
    expect(issues.map(({ name }) => name)).toContain('secrecy-mention');
  });

  it('do not lift a mark', async () => {
    const { issues } = await readArchive({
      ...withItem(''),
      'fonds/TU/items.csv': csv(
        'docCode,fileCode,subject,mode,description,secrecyChecked',
        'A-1,TU-01-0145,Một,01,Mật,Lê Thị Hoa',
      ),
    });
    expect(issues.map(({ name }) => name)).toContain('secret-row');
  });

  it('may be a reason of the list, the title of a law or a decision on declassification', async () => {
    const { issues } = await readArchive({
      ...withItem(''),
      'fonds/TU/items.csv': csv(
        'docCode,fileCode,subject,mode,accessReason,declassification',
        'A-1,TU-01-0145,Một,02,Bí mật đời tư,QĐ 12 giải mật tài liệu',
      ),
    });
    expect(issues.map(({ name }) => name)).not.toContain('secrecy-mention');
  });
});
