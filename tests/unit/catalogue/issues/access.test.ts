import { describe, expect, it } from 'vitest';
import { csv, readArchive, reportOf, type Changes } from '../archive.ts';

const broken: Changes = {
  'fonds/TU/files.csv': csv(
    'fileCode,title,mode,accessReason,accessNote',
    'TU-01-0145,Một,Hạn chế dùng,,',
    'TU-01-0146,Hai,,,',
    'TU-02-0001,Ba,02,,',
    'TU-02-0002,Bốn,02,privasy,',
    'TU-02-0003,Năm,02,other,',
  ),
};

describe('access that is in doubt', () => {
  it('is reported, each problem with its fix', async () => {
    expect(await reportOf(broken)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/files.csv
        2 · mode         unknown-access      "Hạn chế dùng" không phải chế độ sử dụng. Dùng 01 (công khai) hoặc 02 (có điều kiện).
        3 · mode         missing-access      Thiếu chế độ sử dụng. Ghi 01 (công khai) hoặc 02 (có điều kiện).
        5 · accessReason unknown-reason      "privasy" không phải lý do hạn chế. Có phải "privacy"?
        6 · accessNote   missing-access-note Lý do là "other" mà không có ghi chú. Nói lý do ở accessNote.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/files.csv
        4 · accessReason missing-reason Sử dụng có điều kiện mà không nói lý do. Ghi accessReason để độc giả biết vì sao.
        5 · accessReason missing-reason Sử dụng có điều kiện mà không nói lý do. Ghi accessReason để độc giả biết vì sao.

      4 lỗi trong 1 tệp. Trang không được dựng. 2 cảnh báo.
      "
    `);
  });

  it('is also reported in English', async () => {
    expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/files.csv
        2 · mode         unknown-access      "Hạn chế dùng" is not an access mode. Use 01 (open) or 02 (conditional).
        3 · mode         missing-access      The access is missing. Write 01 (open) or 02 (conditional).
        5 · accessReason unknown-reason      "privasy" is not a reason. Did you mean "privacy"?
        6 · accessNote   missing-access-note The reason is "other" without a note. Say why in accessNote.

      Warnings (they do not stop the build):

      content/fonds/TU/files.csv
        4 · accessReason missing-reason Access is conditional, but there is no reason. Fill in accessReason so that readers know why.
        5 · accessReason missing-reason Access is conditional, but there is no reason. Fill in accessReason so that readers know why.

      4 errors in 1 file. The site is not built. 2 warnings.
      "
    `);
  });

  it.each(['', ' ', 'Thường', 'o1', '01x', '4', 'mở', 'Công khai?'])(
    'stops the build: mode “%s” of an item',
    async (mode) => {
      const changes = {
        'fonds/TU/items.csv': csv('docCode,fileCode,subject,mode', `A-1,TU-01-0145,Một,${mode}`),
      };
      const { catalogue, issues } = await readArchive(changes);
      expect(catalogue).toBeUndefined();
      expect(issues.map(({ name }) => name)).toContain(
        mode.trim() === '' ? 'missing-access' : 'unknown-access',
      );
    },
  );

  it.each(['fonds/TU/files.csv', 'fonds/TU/items.csv', 'fonds/TU/pages.csv'])(
    'stops the build: %s without the column',
    async (file) => {
      const changes = { [file]: csv('docCode,fileCode,page,title,subject', 'A,B,1,C,D') };
      const { catalogue, issues } = await readArchive(changes);
      expect(catalogue).toBeUndefined();
      expect(issues.map(({ name }) => name)).toContain('missing-column');
    },
  );

  it('stops the build: the row of a page without mode', async () => {
    const changes = { 'fonds/TU/pages.csv': csv('docCode,page,mode', 'TU-01-0145-001,2,') };
    const { catalogue, issues } = await readArchive(changes);
    expect(catalogue).toBeUndefined();
    expect(issues.map(({ name, row }) => `${row} ${name}`)).toEqual(['2 missing-access']);
  });
});

describe('the address of a licence', () => {
  it('of a record is one that IIIF viewers know', async () => {
    const changes = {
      'fonds/TU/files.csv': csv(
        'fileCode,title,mode,rightsUri',
        'TU-01-0145,Một,01,https://rightsstatements.org/vocab/InC/1.0/',
        'TU-01-0146,Hai,01,https://luutru.example/quyen',
      ),
    };
    const { issues } = await readArchive(changes);
    const told = issues.filter(({ name }) => name === 'bad-rights-address');
    expect(told.map(({ row, severity }) => `${row} ${severity}`)).toEqual(['3 error']);
  });
});

describe('the ground of a redaction', () => {
  const redactions = (...grounds: readonly string[]): Changes => ({
    'fonds/TU/redactions.csv': csv(
      'docCode,page,x,y,width,height,ground',
      ...grounds.map((ground, row) => `TU-01-0145-001,1,1,${row * 100},50,9,${ground}`),
    ),
  });

  it('is one of the list, however it is written', async () => {
    const { catalogue } = await readArchive(redactions('Bí mật gia đình', 'harm'));
    const page = catalogue?.items.find(({ id }) => id === 'TU-01-0145-001')?.pages[0];
    expect(page?.redactions.map(({ ground }) => ground)).toEqual(['privacy', 'harm']);
  });

  it('is asked for where it is missing, and stops the build where nobody knows it', async () => {
    const { issues } = await readArchive(redactions('', 'vì thế'));
    expect(
      issues
        .map(({ name, severity, row, column }) => `${row} ${column} ${name} ${severity}`)
        .sort(),
    ).toEqual([
      '2 ground missing-ground warning',
      '3 ground missing-ground warning',
      '3 ground unknown-ground error',
    ]);
  });
});

describe('an open mode beside a reason to restrict', () => {
  const basis = 'Điều 25 Luật Lưu trữ 2024';
  const files = (row: string): Changes => ({
    'fonds/TU/files.csv': csv('fileCode,title,mode,accessReason,accessBasis,opensOn,withheld', row),
    'fonds/TU/items.csv': csv('docCode,fileCode,subject,mode'),
    'fonds/TU/pages.csv': null,
    'fonds/TU/redactions.csv': null,
    'collections/mua-xuan.mdx': null,
    'collections/mua-xuan.en.mdx': null,
    'exhibits/cau-moi': null,
    'anniversaries.yaml': '[]',
    'pages/gioi-thieu.md': null,
    'fonds/TU/fonds.md': '---\ntitle: Phông\n---\n',
  });

  it('is told with the three ways out of it', async () => {
    const changes = files(`A-1,Một,01,privacy,,,\nA-2,Hai,Công khai,,${basis},,`);
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/files.csv
        2 · mode open-with-reason Ghi là công khai mà vẫn có lý do hoặc căn cứ hạn chế (accessReason). Còn hạn chế thì ghi mode 02; đã mở thì xóa accessReason, accessNote, accessBasis; sẽ mở thì ghi ngày vào opensOn.
        3 · mode open-with-reason Ghi là công khai mà vẫn có lý do hoặc căn cứ hạn chế (accessBasis). Còn hạn chế thì ghi mode 02; đã mở thì xóa accessReason, accessNote, accessBasis; sẽ mở thì ghi ngày vào opensOn.

      2 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/files.csv
        2 · mode open-with-reason It is open, but has a reason or a legal basis for restriction (accessReason). If it is restricted, write mode 02; if it is open, clear accessReason, accessNote and accessBasis; if it is to open later, enter the day in opensOn.
        3 · mode open-with-reason It is open, but has a reason or a legal basis for restriction (accessBasis). If it is restricted, write mode 02; if it is open, clear accessReason, accessNote and accessBasis; if it is to open later, enter the day in opensOn.

      2 errors in 1 file. The site is not built.
      "
    `);
  });

  it.each([
    ['a day on which it opens', 'A-1,Một,01,privacy,,01/01/2030,'],
    ['a day on which it opened', 'A-1,Một,01,privacy,,01/01/2020,'],
    ['mode 02', 'A-1,Một,02,privacy,,,'],
    ['no reason', 'A-1,Một,01,,,,'],
    ['a mark that it is withheld', 'A-1,Một,01,privacy,,,x'],
  ])('is none with %s', async (_, row) => {
    const { issues } = await readArchive(files(row));
    expect(issues.map(({ name }) => name)).not.toContain('open-with-reason');
  });

  it.each<[string, Changes]>([
    [
      'an item',
      {
        'fonds/TU/items.csv': csv(
          'docCode,fileCode,subject,mode,accessReason',
          'A-1,TU-01-0145,Một,1,damaged',
        ),
      },
    ],
    [
      'a page',
      { 'fonds/TU/pages.csv': csv('docCode,page,mode,accessReason', 'TU-01-0145-001,1,01,harm') },
    ],
    ['a fonds', { 'fonds/TU/fonds.md': `---\ntitle: X\nmode: "01"\naccessBasis: ${basis}\n---\n` }],
    ['a fonds without mode', { 'fonds/TU/fonds.md': '---\ntitle: X\naccessReason: donor\n---\n' }],
  ])('stops the build in %s', async (_, changes) => {
    const { catalogue, issues } = await readArchive(changes);
    expect(catalogue).toBeUndefined();
    expect(issues.map(({ name }) => name)).toContain('open-with-reason');
  });
});

describe('what texts say of closed records', () => {
  const story = (body: string, cover = ''): Changes => ({
    'collections/mua-xuan.en.mdx': null,
    'collections/mua-xuan.mdx': `---\ntitle: Mùa xuân\nsummary: Tóm tắt\n${cover}---\n\n${body}\n`,
  });

  it('is a warning for a withheld one, by component and by link: it goes at once', async () => {
    const body = '<Record ref="TU-02-0001" />\n\n[hồ sơ](/ho-so/TU-02-0001/)';
    expect(await reportOf(story(body))).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      content/collections/mua-xuan.mdx
        6 withheld-reference "TU-02-0001" là tài liệu không công bố; chỗ này chỉ hiện lời báo đã rút. Thay bằng tài liệu khác, hoặc viết lại đoạn này.
        8 withheld-reference "/ho-so/TU-02-0001/" là tài liệu không công bố; chỗ này chỉ hiện lời báo đã rút. Thay bằng tài liệu khác, hoặc viết lại đoạn này.

      Không có lỗi. 2 cảnh báo.
      "
    `);
    expect(await reportOf(story(body), 'en')).toMatchInlineSnapshot(`
      "
      Warnings (they do not stop the build):

      content/collections/mua-xuan.mdx
        6 withheld-reference "TU-02-0001" is withheld; only a note that it was withdrawn is shown here. Choose another record, or rewrite this passage.
        8 withheld-reference "/ho-so/TU-02-0001/" is withheld; only a note that it was withdrawn is shown here. Choose another record, or rewrite this passage.

      No errors. 2 warnings.
      "
    `);
  });

  it('is a warning for a picture of a closed page, and nothing for a card', async () => {
    const body =
      '<Figure record="TU-01-0145-001" page="2" alt="Trang hai" />\n\n<Record ref="TU-01-0145-003" />';
    const changes = story(body, 'cover: TU-01-0145-003\n');
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      content/collections/mua-xuan.mdx
        4 · cover closed-picture Trang 1 của "TU-01-0145-003" chưa mở, ảnh sẽ không hiện. Chọn trang khác, hoặc chờ đến ngày mở.
        7         closed-picture Trang 2 của "TU-01-0145-001" chưa mở, ảnh sẽ không hiện. Chọn trang khác, hoặc chờ đến ngày mở.

      Không có lỗi. 2 cảnh báo.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      Warnings (they do not stop the build):

      content/collections/mua-xuan.mdx
        4 · cover closed-picture Page 1 of "TU-01-0145-003" is closed; its picture will not be shown. Choose another page, or wait until it opens.
        7         closed-picture Page 2 of "TU-01-0145-001" is closed; its picture will not be shown. Choose another page, or wait until it opens.

      No errors. 2 warnings.
      "
    `);
  });
});
