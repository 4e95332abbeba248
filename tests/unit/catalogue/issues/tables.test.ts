import { describe, expect, it } from 'vitest';
import { decodeLegacyText } from '#src/text/legacy/index.ts';
import { csv, issueNamesOf, readArchive, reportOf } from '../archive.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (one) => one.charCodeAt(0));

/** “Báo cáo tình hình sản xuất” and “Công khai” in TCVN3. */
const tcvn3 = { title: 'B¸o c¸o t×nh h×nh s¶n xuÊt', open: 'C«ng khai', secret: 'MËt' };

describe('the shape of tables', () => {
  const broken = {
    'fonds/TU/files.csv': csv(
      'fileCode,titel,title,mode,Tiêu đề hồ sơ,language,startDate',
      'TU-01-0145,,Một,01,,01',
      ',,,,,,',
      ',,,,,,',
      'TU-01-0146,,Hai,01,,01,1976,1977,1978',
    ),
    'fonds/TU/items.csv': csv('docCode,fileCode,typeName', 'TU-01-0145-001,TU-01-0145,Báo cáo'),
    'fonds/TU/pages.csv': 'docCode,page,mode\n"TU-01-0145-001,2,02\n',
    'fonds/TU/item.csv': 'docCode\n',
  };

  it('is reported with heading, row and fix', async () => {
    expect(await reportOf(broken)).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.en.mdx
        12 unknown-reference Không có văn bản "TU-01-0145-002". Kiểm tra mã, hoặc thêm văn bản ấy.

      content/exhibits/cau-moi/index.mdx
        15 unknown-reference Không có văn bản "TU-01-0145-002". Kiểm tra mã, hoặc thêm văn bản ấy.

      content/fonds/TU/files.csv
        1 · Tiêu đề hồ sơ doubled-column     Hai cột cùng là "title": cột 3 và cột 5. Chỉ giữ một.
        1 · titel         unknown-column     Không biết cột "titel". Đổi tên theo bảng cột trong content/README.md, hoặc bỏ cột.
        5                 wrong-column-count Dòng có 9 ô, đầu bảng có 7 cột. Ô có dấu phân cách hoặc xuống dòng phải nằm trong dấu nháy kép.

      content/fonds/TU/item.csv
         unknown-file Tệp này không thuộc loại nào trang biết đọc. Có phải "items.csv"?

      content/fonds/TU/items.csv
        1 missing-column Thiếu cột bắt buộc: Trích yếu nội dung. Thêm cột subject.
        1 missing-column Thiếu cột bắt buộc: Chế độ sử dụng. Thêm cột mode.

      content/fonds/TU/pages.csv
        2 · docCode unreadable-csv Dấu nháy kép mở ở ô này không đóng đúng chỗ, nên nuốt các dòng bên dưới vào một ô. Xóa dấu nháy ấy; nếu là lời trích thì viết đôi ("") và đặt cả ô trong nháy kép. Ô nhiều dòng không được có dòng giống một dòng của bảng.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/files.csv
        3 empty-row Dòng trống. Xóa dòng.

      9 lỗi trong 6 tệp. Trang không được dựng. 1 cảnh báo.
      "
    `);
  });

  it('is also reported in English', async () => {
    expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
      "
      content/exhibits/cau-moi/index.en.mdx
        12 unknown-reference There is no item "TU-01-0145-002". Check the id, or add the item.

      content/exhibits/cau-moi/index.mdx
        15 unknown-reference There is no item "TU-01-0145-002". Check the id, or add the item.

      content/fonds/TU/files.csv
        1 · Tiêu đề hồ sơ doubled-column     Two columns are both "title": columns 3 and 5. Keep one.
        1 · titel         unknown-column     Unknown column "titel". Use a name from content/README.en.md, or remove it.
        5                 wrong-column-count The row has 9 cells, the heading has 7. A cell that contains a separator or a line break needs double quotes.

      content/fonds/TU/item.csv
         unknown-file The site cannot read files of this kind. Did you mean "items.csv"?

      content/fonds/TU/items.csv
        1 missing-column A required column is missing: Title. Add the column subject.
        1 missing-column A required column is missing: Access. Add the column mode.

      content/fonds/TU/pages.csv
        2 · docCode unreadable-csv A double quote in this cell is not closed where it should be, so the cell includes the rows below. Remove that quote; if the text quotes something, double it ("") and put the whole cell in quotes. A line inside a cell must not look like a row of the table.

      Warnings (they do not stop the build):

      content/fonds/TU/files.csv
        3 empty-row Empty row. Remove it.

      9 errors in 6 files. The site is not built. 1 warning.
      "
    `);
  });

  it('is forgiven for a byte-order mark, CRLF, semicolons or tabs, NFD, and cells of many lines', async () => {
    const table = [
      'STT;Mã Hồ Sơ;TIÊU ĐỀ HỒ SƠ;che do su dung;Ngôn ngữ;Mô tả;',
      '1;TU-01-0145;"Đại hội; lần thứ nhất";Công khai;Việt;"hai\r\ndòng";',
      '2;TU-01-0146;Đơn thư;Hạn chế;Việt;;',
      '',
    ];
    for (const delimiter of [';', '\t']) {
      const text = table
        .join('\r\n')
        .replace(/;(?! )/g, delimiter)
        .normalize('NFD');
      const changes = { 'fonds/TU/files.csv': `\uFEFF${text}` };
      expect(await issueNamesOf(changes)).toEqual(['missing-reason']);
    }
  });

  it('counts rows as a spreadsheet does, and lines as an editor does', async () => {
    const changes = {
      'fonds/TU/redactions.csv':
        'docCode,page,x,y,width,height,reason\nTU-01-0145-001,3,1,1,9,9,"a\nb"\n,3,1,1,9,9,\n',
    };
    expect(await reportOf(changes)).toContain('\n  3 · docCode missing-id');
  });

  it('is mended when a semicolon of prose stands outside quotes, and the archivist is told', async () => {
    const changes = {
      'fonds/TU/redactions.csv': csv(
        'docCode;page;x;y;width;height;ground;reason;note',
        'TU-01-0145-001;3;1;1;9;9;privacy;Đời tư; địa chỉ',
      ).replace(';note', ''),
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/redactions.csv
        2 unquoted-separator Dấu ";" trong lời văn không nằm trong nháy kép; đã đọc liền thành một ô. Xem lại dòng, rồi đặt ô ấy trong dấu nháy kép.

      Không có lỗi. 1 cảnh báo.
      "
    `);
  });
});

describe('files that are not text', () => {
  const page = (changes: Readonly<Record<string, Uint8Array>>) => readArchive(changes);
  const encode = (text: string, isBig: boolean): Uint8Array => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let index = 0; index < text.length; index += 1) {
      view.setUint16(index * 2, text.charCodeAt(index), !isBig);
    }
    return new Uint8Array(view.buffer);
  };
  const table = 'id\tname\nan-hoa\tAn Hòa, xã của “Tỉnh”\n';

  it.each([
    ['little-endian', `\uFEFF${table}`, false],
    ['big-endian', `\uFEFF${table}`, true],
    ['little-endian without a mark', table, false],
    ['big-endian without a mark', table, true],
  ])('are read when they are UTF-16, %s', async (_, text, isBig) => {
    const { issues } = await page({ 'authorities/places.csv': encode(text, isBig) });
    expect(issues).toEqual([]);
  });

  it.each([
    ['a workbook', 'PK\u0003\u0004\u0000\u0000'],
    ['an old workbook', '\u00D0\u00CF\u0011\u00E0\u0000'],
    ['a PDF', '%PDF-1.7'],
    ['RTF', '{\\rtf1'],
    ['UTF-32', '\u00FF\u00FE\u0000\u0000a\u0000\u0000\u0000'],
    ['HTML', '<html><table>'],
    ['zero bytes', 'a\u0000\u0000b,c'],
  ])('are refused with what they are: %s', async (_, text) => {
    const { issues } = await page({ 'authorities/places.csv': bytes(text) });
    const own = issues.filter(({ file }) => file === 'authorities/places.csv');
    expect(own.map(({ name }) => name)).toEqual(['not-text']);
  });
});

describe('cells in curly quotes', () => {
  it('are told when a separator parts them', async () => {
    const changes = {
      'authorities/places.csv': csv('id,name', 'an-hoa,“An Hòa,An Bình”'),
    };
    expect(await issueNamesOf(changes)).toContain('curly-quotes');
  });
});

describe('quotes that cannot be right', () => {
  const header = 'docCode,fileCode,typeName,issuedDate,subject,mode,language';
  const rowOf = (number: number, subject: string, mode = '01', date = '1976') =>
    `TU-01-0145-00${String(number)},TU-01-0145,Báo cáo,${date},${subject},${mode},01`;

  it('are told at their rows, together with all that is wrong in the other rows', async () => {
    const changes = {
      'fonds/TU/items.csv': csv(
        header,
        rowOf(1, 'Phong trào "thi đua"'),
        rowOf(2, 'Tình hình', ''),
        rowOf(3, '"Ba sẵn sàng'),
        rowOf(4, 'Tình hình', '01', '31/31/1976'),
      ),
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 · subject    misplaced-quote Dấu nháy kép đặt sai chỗ trong ô này. Viết đôi dấu nháy trong lời văn ("") và đặt cả ô trong nháy kép: "Phong trào ""Ba sẵn sàng""". Hoặc dùng nháy cong “ ”.
        3 · mode       missing-access  Thiếu chế độ sử dụng. Ghi 01 (công khai) hoặc 02 (có điều kiện).
        4 · subject    unreadable-csv  Dấu nháy kép mở ở ô này không đóng đúng chỗ, nên nuốt các dòng bên dưới vào một ô. Xóa dấu nháy ấy; nếu là lời trích thì viết đôi ("") và đặt cả ô trong nháy kép. Ô nhiều dòng không được có dòng giống một dòng của bảng.
        5 · issuedDate unreadable-date Không đọc được ngày "31/31/1976". Ghi ngày/tháng/năm, tháng/năm hoặc năm: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.

      4 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 · subject    misplaced-quote A double quote is misplaced in this cell. Double the quotes within text ("") and put the whole cell in quotes: "The movement ""Three Readies""". Or use curly quotes “ ”.
        3 · mode       missing-access  The access is missing. Write 01 (open) or 02 (conditional).
        4 · subject    unreadable-csv  A double quote in this cell is not closed where it should be, so the cell includes the rows below. Remove that quote; if the text quotes something, double it ("") and put the whole cell in quotes. A line inside a cell must not look like a row of the table.
        5 · issuedDate unreadable-date The date "31/31/1976" cannot be read. Day/month/year, month/year or year: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.

      4 errors in 1 file. The site is not built.
      "
    `);
  });

  it('hide no row: those that a quote had swallowed are read as rows', async () => {
    const changes = {
      'fonds/TU/items.csv': csv(
        header,
        rowOf(1, '"Ba sẵn sàng'),
        rowOf(2, 'Danh sách', '03'),
        rowOf(3, 'Đơn thư', 'Mật'),
        rowOf(4, 'Vĩ độ 20°57\'30"'),
      ),
    };
    const { issues } = await readArchive(changes);
    const own = issues.filter(({ file }) => file.endsWith('items.csv'));
    expect(own.map(({ name, row }) => `${String(row)} ${name}`)).toEqual([
      '2 unreadable-csv',
      '5 misplaced-quote',
      '3 secret-row',
      '4 secret-row',
    ]);
  });

  it('are told in the heading too, and of the rows only that they are secret', async () => {
    const changes = {
      'fonds/TU/pages.csv': csv('docCode,"page,mode', 'TU-01-0145-001,2,02', 'TU-01-0145-001,3,03'),
    };
    const { issues } = await readArchive(changes);
    expect(issues.map(({ name, row }) => `${String(row)} ${name}`)).toEqual([
      '3 secret-row',
      '1 unreadable-csv',
    ]);
  });

  it('are told in the tables of an exhibit', async () => {
    const changes = { 'exhibits/cau-moi/so-lieu.csv': csv('Năm,"Số cầu', '1976,3', '1977,4') };
    expect(await issueNamesOf(changes)).toContain('unreadable-csv');
  });
});

describe('text that is not Unicode', () => {
  it('is refused with the row, what it probably says, and the command', async () => {
    const table = `docCode,fileCode,subject,mode\nA-1,TU-01-0145,${tcvn3.title},${tcvn3.open}\n`;
    expect(decodeLegacyText('tcvn3', tcvn3.title)).toBe('Báo cáo tình hình sản xuất');
    const changes = { 'fonds/TU/items.csv': bytes(table) };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 not-utf8 Tệp không phải UTF-8 (có vẻ là TCVN3 (ABC)). Có lẽ là: "A-1 · TU-01-0145 · Báo cáo tình hình sản xuất · Công khai". Chạy: npm run content -- convert content/fonds/TU/items.csv

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 not-utf8 The file is not UTF-8 (it looks like TCVN3 (ABC)). It probably says: "A-1 · TU-01-0145 · Báo cáo tình hình sản xuất · Công khai". Run: npm run content -- convert content/fonds/TU/items.csv

      1 error in 1 file. The site is not built.
      "
    `);
  });

  it('is refused in one cell of a good file too', async () => {
    const table = csv(
      'docCode,fileCode,subject,mode,language,numberOfPage',
      `TU-01-0145-001,TU-01-0145,${tcvn3.title},${tcvn3.open},01,3`,
      'TU-01-0145-002,TU-01-0145,Tình hình,01,01,2',
    );
    expect(await reportOf({ 'fonds/TU/items.csv': table })).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 · subject legacy-text Chữ ở đây theo bảng mã cũ TCVN3. Có lẽ là: "Báo cáo tình hình sản xuất". Chạy: npm run content -- convert content/fonds/TU/items.csv

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
  });

  it('is refused in headings and in prose', async () => {
    const changes = {
      'authorities/places.csv': csv('id,name,Tªn kh¸c', 'an-hoa,An Hòa,x'),
      'pages/gioi-thieu.md': `---\ntitle: Giới thiệu\n---\n\n${tcvn3.title}\n`,
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/authorities/places.csv
        1 · Tªn kh¸c legacy-text Chữ ở đây theo bảng mã cũ TCVN3. Có lẽ là: "Tên khác". Chạy: npm run content -- convert content/authorities/places.csv

      content/pages/gioi-thieu.md
        5 legacy-text Chữ ở đây theo bảng mã cũ TCVN3. Có lẽ là: "Báo cáo tình hình sản xuất". Chạy: npm run content -- convert content/pages/gioi-thieu.md

      2 lỗi trong 2 tệp. Trang không được dựng.
      "
    `);
  });

  it('is refused without a guess when nothing fits', async () => {
    const changes = {
      'pages/gioi-thieu.md': bytes('---\ntitle: caf\u00e9\n---\n'),
      'authorities/places.csv': csv('id,name', 'an-hoa,An H\uFFFDa'),
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/authorities/places.csv
        2 · name broken-character Có ký tự hỏng (�): chữ gốc đã mất khi chuyển mã. Lấy lại từ bản gốc, hoặc gõ lại.

      content/fonds/TU/files.csv
        2 · places unknown-authority Không có mã "an-hoa" trong authorities/places.csv. Kiểm tra mã, hoặc thêm một dòng vào tệp ấy. Nhiều mã thì cách nhau bằng dấu chấm phẩy.

      content/pages/gioi-thieu.md
        2 unknown-encoding Tệp không phải UTF-8, và không rõ là bảng mã nào. Mở tệp bằng bảng tính hoặc trình soạn thảo, lưu lại dạng UTF-8.

      3 lỗi trong 3 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/authorities/places.csv
        2 · name broken-character There is a broken character (�): the text was damaged in conversion. Copy it again from the source, or retype it.

      content/fonds/TU/files.csv
        2 · places unknown-authority There is no id "an-hoa" in authorities/places.csv. Check it, or add a row there. Several ids are separated by semicolons.

      content/pages/gioi-thieu.md
        2 unknown-encoding The file is not UTF-8 and its encoding is not recognised. Open it in a spreadsheet or an editor and save it as UTF-8.

      3 errors in 3 files. The site is not built.
      "
    `);
  });
});
