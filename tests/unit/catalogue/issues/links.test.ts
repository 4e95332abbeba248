import { describe, expect, it } from 'vitest';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import { csv, issueNamesOf, readArchive, reportOf, type Changes } from '../archive.ts';

describe('references', () => {
  const broken: Changes = {
    'fonds/TU/items.csv': csv(
      'docCode,fileCode,organId,subject,mode,numberOfPage,folios,people,subjects,scans',
      'TU-01-0145-001,TU-01-0145,TU,Một,01,4,1-3,tran-van-b; Ba A,an-hoa,',
      'TU-01-0145-002,TU-01-145,TU,Hai,01,2,,,,',
      'TU-01-0145-003,TU-01-0145,HU,Ba,01,1,3-4,,,../ngoai',
      'TU-01-0145-004,TU-01-0145,,Bốn,01,1,9,,,khong/co',
      'TU-01-0145-005,TU-01-0145,,Năm,01,3,10,,,TU/TU-01-0145/TU-01-0145-001',
    ),
    'fonds/TU/pages.csv': csv(
      'docCode,page,mode',
      'TU-01-0145-001,9,01',
      'TU-01-0145-01,1,01',
      'TU-01-0145-001,1,01',
      'TU-01-0145-001,1,01',
    ),
    'authorities/subjects.csv': csv(
      'id,name,broader,seeAlso',
      'dai-hoi,Đại hội,hop,khong-co',
      'hop,Họp,dai-hoi,',
    ),
    'collections/mua-xuan.mdx': null,
    'collections/mua-xuan.en.mdx': null,
    'exhibits/cau-moi/index.mdx':
      '---\ntitle: a\nsummary: b\nanniversary: thanh-lap\nuntil: 01/01/2020\nfrom: 02/01/2020\n---\n',
    'exhibits/trong/a.txt': '',
    'pages/tim-kiem.md': '---\ntitle: Tìm kiếm\n---\n',
  };

  it('are reported, each with its fix', async () => {
    expect(await reportOf(broken)).toMatchInlineSnapshot(`
      "
      content/authorities/subjects.csv
        2 · broader circular-authority "dai-hoi" rốt cuộc lại thuộc chính nó. Sửa cột broader.
        2 · seeAlso unknown-authority  Không có mã "khong-co" trong authorities/*.csv. Kiểm tra mã, hoặc thêm một dòng vào tệp ấy. Nhiều mã thì cách nhau bằng dấu chấm phẩy.
        3 · broader circular-authority "hop" rốt cuộc lại thuộc chính nó. Sửa cột broader.

      content/exhibits/cau-moi/index.mdx
        4 · anniversary unknown-reference Không có ngày kỷ niệm "thanh-lap". Kiểm tra mã, hoặc thêm ngày kỷ niệm ấy.
        5 · until       end-before-start  Kết thúc (2020-01-01) trước khi bắt đầu (2020-01-02). Kiểm tra hai ngày; có khi chúng bị đổi chỗ.

      content/exhibits/trong/a.txt
         unknown-file Tệp này không thuộc loại nào trang biết đọc. Đổi tên tệp, hoặc chuyển ra khỏi thư mục nội dung.

      content/exhibits/trong/index.mdx
         missing-file Thiếu tệp này. Thêm tệp, hoặc bỏ thư mục.

      content/fonds/TU/items.csv
        2 · people   unknown-authority Không có mã "tran-van-b" trong authorities/people.csv. Có phải "tran-van-a"?
        2 · people   unknown-authority Không có mã "Ba A" trong authorities/people.csv. Có phải "tran-van-a"?
        2 · subjects unknown-authority Không có mã "an-hoa" trong authorities/subjects.csv. Kiểm tra mã, hoặc thêm một dòng vào tệp ấy. Nhiều mã thì cách nhau bằng dấu chấm phẩy.
        3 · fileCode unknown-reference Không có hồ sơ "TU-01-145". Có phải "TU-01-0145"?
        4 · organId  wrong-fonds       Dòng này thuộc phông "HU", thư mục là của phông "TU". Chuyển dòng sang thư mục của phông ấy, hoặc sửa mã phông.
        4 · scans    scans-outside     Thư mục ảnh "../ngoai" nằm ngoài thư mục scans. Ghi đường dẫn tính từ SCANS_DIR, không có .. và không bắt đầu bằng /.
        6 · scans    shared-scans      Thư mục ảnh "TU/TU-01-0145/TU-01-0145-001" cũng là của "TU-01-0145-001". Mỗi văn bản một thư mục, để chế độ sử dụng của chúng không lẫn.

      content/fonds/TU/pages.csv
        2 · page    unknown-page      "TU-01-0145-001" có 3 trang, không có trang 9. Kiểm tra số trang và thư mục ảnh.
        3 · docCode unknown-reference Không có văn bản "TU-01-0145-01". Có phải "TU-01-0145-001"?
        5 · page    doubled-page      Trang 1 của "TU-01-0145-001" đã có ở dòng 4. Chỉ giữ một dòng.

      content/pages/tim-kiem.md
         reserved-address Địa chỉ "/tim-kiem/" đã dành cho phần khác của trang. Đổi tên tệp.

      Cảnh báo (không dừng việc dựng trang):

      content/exhibits/cau-moi/index.en.mdx
        6  unlike-translation Bản tiếng Anh có 1 <Chapter>, bản tiếng Việt có 0. Dịch nốt, hoặc bỏ phần thừa.
        8  unlike-translation Bản tiếng Anh có 1 <Scene>, bản tiếng Việt có 0. Dịch nốt, hoặc bỏ phần thừa.
        12 unlike-translation Bản tiếng Anh có 1 <Quote>, bản tiếng Việt có 0. Dịch nốt, hoặc bỏ phần thừa.

      content/fonds/TU/items.csv
        2 · numberOfPage page-count    Ghi 4 trang mà có 3 ảnh. Kiểm tra xem thiếu ảnh hay ghi nhầm số.
        4 · folios       folio-overlap Tờ 3 cũng thuộc "TU-01-0145-001" (fonds/TU/items.csv:2). Kiểm tra số tờ của hai văn bản.
        5 · scans        missing-scans Không có ảnh nào trong thư mục "khong/co". Kiểm tra đường dẫn.

      18 lỗi trong 7 tệp. Trang không được dựng. 6 cảnh báo.
      "
    `);
  });

  it('are also reported in English', async () => {
    expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
      "
      content/authorities/subjects.csv
        2 · broader circular-authority "dai-hoi" is, through its broader terms, part of itself. Correct the column broader.
        2 · seeAlso unknown-authority  There is no id "khong-co" in authorities/*.csv. Check it, or add a row there. Several ids are separated by semicolons.
        3 · broader circular-authority "hop" is, through its broader terms, part of itself. Correct the column broader.

      content/exhibits/cau-moi/index.mdx
        4 · anniversary unknown-reference There is no anniversary "thanh-lap". Check the id, or add the anniversary.
        5 · until       end-before-start  It ends (2020-01-01) before it starts (2020-01-02). Check both dates; they may be swapped.

      content/exhibits/trong/a.txt
         unknown-file The site cannot read files of this kind. Rename it, or move it out of the content folder.

      content/exhibits/trong/index.mdx
         missing-file This file is missing. Add it, or remove the folder.

      content/fonds/TU/items.csv
        2 · people   unknown-authority There is no id "tran-van-b" in authorities/people.csv. Did you mean "tran-van-a"?
        2 · people   unknown-authority There is no id "Ba A" in authorities/people.csv. Did you mean "tran-van-a"?
        2 · subjects unknown-authority There is no id "an-hoa" in authorities/subjects.csv. Check it, or add a row there. Several ids are separated by semicolons.
        3 · fileCode unknown-reference There is no file "TU-01-145". Did you mean "TU-01-0145"?
        4 · organId  wrong-fonds       This row belongs to fonds "HU", the folder to fonds "TU". Move the row to the folder of that fonds, or correct the code.
        4 · scans    scans-outside     The folder "../ngoai" is outside the scans folder. Enter a path below SCANS_DIR, without .. and not starting with /.
        6 · scans    shared-scans      The folder "TU/TU-01-0145/TU-01-0145-001" also belongs to "TU-01-0145-001". Use one folder per item, so that access rules are not mixed up.

      content/fonds/TU/pages.csv
        2 · page    unknown-page      "TU-01-0145-001" has 3 pages; there is no page 9. Check the page number and the folder of scans.
        3 · docCode unknown-reference There is no item "TU-01-0145-01". Did you mean "TU-01-0145-001"?
        5 · page    doubled-page      Page 1 of "TU-01-0145-001" is already in row 4. Keep one row.

      content/pages/tim-kiem.md
         reserved-address The address "/tim-kiem/" is used by the site. Rename the file.

      Warnings (they do not stop the build):

      content/exhibits/cau-moi/index.en.mdx
        6  unlike-translation The English text has 1 <Chapter>, the Vietnamese 0. Translate the rest, or remove the extra ones.
        8  unlike-translation The English text has 1 <Scene>, the Vietnamese 0. Translate the rest, or remove the extra ones.
        12 unlike-translation The English text has 1 <Quote>, the Vietnamese 0. Translate the rest, or remove the extra ones.

      content/fonds/TU/items.csv
        2 · numberOfPage page-count    4 pages are entered, but there are 3 scans. Check whether scans are missing or the number is wrong.
        4 · folios       folio-overlap Folios 3 also belong to "TU-01-0145-001" (fonds/TU/items.csv:2). Check the folios of both items.
        5 · scans        missing-scans There is no image in the folder "khong/co". Check the path.

      18 errors in 7 files. The site is not built. 6 warnings.
      "
    `);
  });

  it('say when the items of a file are not as many as totalDoc', async () => {
    const changes = {
      'fonds/TU/files.csv': csv(
        'fileCode,title,mode,totalDoc',
        'TU-01-0145,Một,01,7',
        'TU-01-0146,Hai,02,',
        'TU-01-0147,Ba,01,12',
      ),
    };
    const { issues } = await readArchive(changes);
    expect(issues.filter(({ name }) => name === 'item-count')).toMatchObject([
      { row: 2, params: { written: 7, found: 3 } },
    ]);
  });

  it('give no errors of their own when the table they lead to cannot be read', async () => {
    const unreadable = (file: string): Changes => ({ [file]: new Uint8Array([0xff, 0x41]) });
    for (const file of ['fonds/TU/files.csv', 'fonds/TU/items.csv', 'authorities/people.csv']) {
      expect(await issueNamesOf(unreadable(file))).toEqual(['unknown-encoding']);
    }
    expect(await issueNamesOf(unreadable('fonds/TU/fonds.md'))).toEqual(['unknown-encoding']);
  });

  it('give no errors of their own when the record they lead to has one', async () => {
    const changes = {
      'fonds/TU/files.csv': csv(
        'fileCode,title,mode',
        'TU-01-0145,Một,Hạn chế dùng',
        'TU-01-0146,,01',
      ),
    };
    expect((await issueNamesOf(changes)).toSorted()).toEqual(['missing-value', 'unknown-access']);
  });
});

describe('folders', () => {
  it('that are not there at all are told', async () => {
    const { issues } = await readCatalogue({
      contentDir: '/none',
      scansDir: '/none',
      today: '2026-11-23',
    });
    expect(issues.map(({ name }) => name)).toEqual(['missing-content', 'missing-site']);
  });

  it('without their main file are told', async () => {
    const changes: Changes = {
      'fonds/HU/files.csv': csv('fileCode,title,mode', 'HU-1,Một,01'),
      'pages/rieng.en.md': '---\ntitle: Alone\n---\n',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/HU/fonds.md
         missing-file Thiếu tệp này. Thêm tệp, hoặc bỏ thư mục.

      content/pages/rieng.md
         missing-file Thiếu tệp này. Thêm tệp, hoặc bỏ thư mục.

      2 lỗi trong 2 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/HU/fonds.md
         missing-file This file is missing. Add it, or remove the folder.

      content/pages/rieng.md
         missing-file This file is missing. Add it, or remove the folder.

      2 errors in 2 files. The site is not built.
      "
    `);
  });

  it('leave READMEs and hidden files in peace', async () => {
    const changes = { 'README.md': 'x', '.DS_Store': 'x', 'fonds/TU/.gitkeep': 'x' };
    expect(await issueNamesOf(changes)).toEqual([]);
  });

  it('tell what programs left behind, and stop nothing for it', async () => {
    const left = [
      ...['~$items.xlsx', 'items.xlsx', '.~lock.items.csv#', 'items.csv.bak', 'items (1).csv'],
      ...['Copy of items.csv', 'Bản sao của items.csv', 'items - Copy.csv', 'items.csv~'],
      ...['Thuyết minh.docx', 'anh.zip', '~$uyết minh.docx', '.items.csv.swp', 'ghi chú.xlsx'],
    ].map((name) => `fonds/TU/${name.normalize('NFD')}`);
    const stories = ['exhibits/cau-moi/Copy of index.mdx', 'site.yaml.bak', 'authorities/a.docx'];
    const changes = Object.fromEntries([...left, ...stories].map((path) => [path, 'x,03,Mật']));
    const { catalogue, issues } = await readArchive(changes);
    expect(catalogue).toBeDefined();
    expect([...new Set(issues.map(({ name }) => name))]).toEqual(['leftover-file']);
    expect(issues).toHaveLength(left.length + stories.length);
  });

  it('are errors where a copy stands for a table or a text that is not there', async () => {
    const { issues } = await readArchive({
      'fonds/TU/pages.csv': null,
      'fonds/TU/pages.xlsx': 'x',
      'fonds/TU/page.csv': 'x',
      'pages/lien-he (1).md': 'x',
    });
    expect(issues.map(({ name, file, near }) => [file, name, near])).toEqual([
      ['fonds/TU/page.csv', 'unknown-file', 'pages.csv'],
      ['fonds/TU/pages.xlsx', 'unknown-file', 'pages.csv'],
      ['pages/lien-he (1).md', 'unknown-file', undefined],
    ]);
  });
});

describe('a number that two files bear', () => {
  const twice: Changes = {
    'fonds/TU/files.csv': csv(
      'fileCode,fileCatalog,fileNotation,title,mode,accessReason',
      'TU-01-0145,01,145,Một,01,',
      'TU-01-0146,Mục lục 1,0145,Hai,02,privacy',
      'TU-01-0147,01,145a,Ba,01,',
      'tu-01-0147,01,147,Bốn,01,',
    ),
    'fonds/TU/items.csv': csv(
      'docCode,fileCode,fileCatalog,fileNotation,subject,mode',
      'A-1,,01,145,Một,01',
      'A-2,TU-01-0147,I,145A,Hai,01',
      'A-3,TU-01-0147,01,145,Ba,01',
      'A-4,TU-01-0147,02,,Bốn,01',
      '\u200Ba-4,TU-01-0147,,,Năm,01',
    ),
    'fonds/TU/pages.csv': null,
    'fonds/TU/redactions.csv': null,
    'collections/mua-xuan.mdx': null,
    'collections/mua-xuan.en.mdx': null,
    'exhibits/cau-moi': null,
    'anniversaries.yaml': '[]',
    'pages/gioi-thieu.md': null,
  };

  it('is told, as is an item whose code and numbers name two files', async () => {
    expect(await reportOf(twice)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/files.csv
        3 · fileNotation doubled-reference Mục lục và số hồ sơ "Mục lục 1-0145" đã là của hồ sơ ở fonds/TU/files.csv:2. Mỗi số chỉ dùng cho một hồ sơ trong phông, viết 01 hay 1 cũng là một; sửa cột fileCatalog hoặc fileNotation.
        5 · fileCode     doubled-id        Mã "tu-01-0147" đã có ở fonds/TU/files.csv:4. Mỗi mã chỉ dùng một lần trong toàn kho.

      content/fonds/TU/items.csv
        4 · fileCode contradicting-file Mã hồ sơ "TU-01-0147" và mục lục, số hồ sơ "01-145" chỉ hai hồ sơ khác nhau. Xem văn bản thuộc hồ sơ nào, rồi sửa cột fileCode hoặc các cột fileCatalog, fileNotation.
        5 · fileCode contradicting-file Mã hồ sơ "TU-01-0147" và mục lục, số hồ sơ "02" chỉ hai hồ sơ khác nhau. Xem văn bản thuộc hồ sơ nào, rồi sửa cột fileCode hoặc các cột fileCatalog, fileNotation.
        6 · docCode  doubled-id         Mã "a-4" đã có ở fonds/TU/items.csv:5. Mỗi mã chỉ dùng một lần trong toàn kho.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/files.csv
        3 · fileCatalog too-long Mục lục số có 9 ký tự; tiêu chuẩn cho tối đa 4. Rút gọn, hoặc chuyển phần chi tiết sang mô tả.

      5 lỗi trong 2 tệp. Trang không được dựng. 1 cảnh báo.
      "
    `);
    expect(await reportOf(twice, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/files.csv
        3 · fileNotation doubled-reference Inventory and file number "Mục lục 1-0145" already belong to the file at fonds/TU/files.csv:2. A number identifies one file of a fonds, and 01 and 1 are the same; correct fileCatalog or fileNotation.
        5 · fileCode     doubled-id        The id "tu-01-0147" is already used at fonds/TU/files.csv:4. An id can be used only once in the whole archive.

      content/fonds/TU/items.csv
        4 · fileCode contradicting-file The file code "TU-01-0147" and the numbers "01-145" refer to two different files. Check which file the item belongs to, and correct fileCode, or fileCatalog and fileNotation.
        5 · fileCode contradicting-file The file code "TU-01-0147" and the numbers "02" refer to two different files. Check which file the item belongs to, and correct fileCode, or fileCatalog and fileNotation.
        6 · docCode  doubled-id         The id "a-4" is already used at fonds/TU/items.csv:5. An id can be used only once in the whole archive.

      Warnings (they do not stop the build):

      content/fonds/TU/files.csv
        3 · fileCatalog too-long Inventory has 9 characters; the standard allows 4. Shorten it, or move details to the description.

      5 errors in 2 files. The site is not built. 1 warning.
      "
    `);
  });
});
