import { describe, expect, it } from 'vitest';
import { csv, issueNamesOf, reportOf, type Changes } from '../archive.ts';

/** Without the texts that refer to records. */
const alone: Changes = {
  'collections/mua-xuan.mdx': null,
  'collections/mua-xuan.en.mdx': null,
  'exhibits/cau-moi': null,
  'fonds/TU/pages.csv': null,
  'fonds/TU/redactions.csv': null,
};

describe('values', () => {
  const broken: Changes = {
    ...alone,
    'fonds/TU/items.csv': csv(
      'docCode,fileCode,docOrdinal,typeName,issuedDate,subject,subject_en,language,numberOfPage,folios,format,mode',
      'A-1,TU-01-0145,một,Báo cao,31/02/1976,Một,,Lào,3,6-1,rách,01',
      'A-1,TU-01-0145,1,Văn tự,1976,,Two,01,3,,01,01',
      ',TU-01-0145,1,Báo cáo,76,Ba,,01; 99,3,,01,01',
      '"1,23E+12",TU-01-0145,1,Báo cáo,1976,Bốn,,01,3,,01,01',
      `A/2,TU-01-0145,2,Báo cáo,1976,${'dài '.repeat(130)},,01,3,,01,01`,
      'a 2,TU-01-0145,3,Báo cáo,1976,Năm,,01,3,,01,01',
      '///,TU-01-0145,4,Báo cáo,1976,Sáu,,01,3,,01,01',
    ),
  };

  it('are reported, each with its fix', async () => {
    expect(await reportOf(broken)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 · docOrdinal not-a-number      "một" không phải số nguyên. Chỉ ghi chữ số, ví dụ 12.
        2 · folios     unreadable-folios Không đọc được số tờ "6-1". Ghi như 1-6; 104; 159-160.
        2 · issuedDate unreadable-date   Không đọc được ngày "31/02/1976". Ghi ngày/tháng/năm, tháng/năm hoặc năm: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        2 · language   unknown-language  "Lào" không phải mã ngôn ngữ. Dùng một trong: 01 (Tiếng Việt), 02 (Tiếng Anh), 03 (Tiếng Pháp), 04 (Tiếng Nga), 05 (Tiếng Trung), 06 (Việt - Anh), 07 (Việt - Nga), 08 (Việt - Pháp), 09 (Hán Nôm), 10 (Việt - Trung), 11 (Khác).
        3 · docCode    doubled-id        Mã "A-1" đã có ở fonds/TU/items.csv:2. Mỗi mã chỉ dùng một lần trong toàn kho.
        3 · subject    missing-value     Thiếu Trích yếu nội dung. Điền vào, đây là thông tin bắt buộc.
        4 · docCode    missing-id        Thiếu Mã văn bản. Mỗi dòng cần một mã riêng, không đổi về sau.
        4 · issuedDate unreadable-date   Không đọc được ngày "76". Ghi ngày/tháng/năm, tháng/năm hoặc năm: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        4 · language   unknown-language  "99" không phải mã ngôn ngữ. Dùng một trong: 01 (Tiếng Việt), 02 (Tiếng Anh), 03 (Tiếng Pháp), 04 (Tiếng Nga), 05 (Tiếng Trung), 06 (Việt - Anh), 07 (Việt - Nga), 08 (Việt - Pháp), 09 (Hán Nôm), 10 (Việt - Trung), 11 (Khác).
        5 · docCode    damaged-code      "1,23E+12" là mã đã bị bảng tính đổi thành số. Định dạng cột là Văn bản (Text) rồi gõ lại mã.
        7 · docCode    duplicate-slug    "a 2" và "A/2" cho cùng một địa chỉ: a-2. Đổi mã mới hơn, sao cho khác cả khi bỏ dấu và không kể chữ hoa.
        8 · docCode    unusable-id       Mã "///" không có chữ cái hay chữ số nào để làm địa chỉ. Đặt mã có chữ cái hoặc chữ số.

      Cảnh báo (không dừng việc dựng trang):

      content/fonds/TU/items.csv
        2 · format   unknown-code "rách" không có trong danh mục; được giữ như lời tả. Dùng một trong: 01 (Tốt), 02 (Bình thường), 03 (Hỏng).
        3 · typeName unknown-type Có 1 tên loại ngoài danh mục, ở 1 dòng: "Văn tự" (1). Sửa tên viết sai; loại riêng của kho thì thêm vào documentTypes trong site.yaml. Trang vẫn hiện như đã ghi.
        6 · subject  too-long     Trích yếu nội dung có 519 ký tự; tiêu chuẩn cho tối đa 500. Rút gọn, hoặc chuyển phần chi tiết sang mô tả.

      12 lỗi trong 1 tệp. Trang không được dựng. 3 cảnh báo.
      "
    `);
  });

  it('are also reported in English', async () => {
    expect(await reportOf(broken, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/items.csv
        2 · docOrdinal not-a-number      "một" is not a whole number. Digits only, such as 12.
        2 · folios     unreadable-folios The folios "6-1" cannot be read. Write as 1-6; 104; 159-160.
        2 · issuedDate unreadable-date   The date "31/02/1976" cannot be read. Day/month/year, month/year or year: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        2 · language   unknown-language  "Lào" is not a language code. Use one of: 01 (Vietnamese), 02 (English), 03 (French), 04 (Russian), 05 (Chinese), 06 (Vietnamese and English), 07 (Vietnamese and Russian), 08 (Vietnamese and French), 09 (Classical Chinese and Nôm), 10 (Vietnamese and Chinese), 11 (Other).
        3 · docCode    doubled-id        The id "A-1" is already used at fonds/TU/items.csv:2. An id can be used only once in the whole archive.
        3 · subject    missing-value     Title is missing. Fill it in; it is required.
        4 · docCode    missing-id        Item code is missing. Every row needs its own permanent id.
        4 · issuedDate unreadable-date   The date "76" cannot be read. Day/month/year, month/year or year: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.
        4 · language   unknown-language  "99" is not a language code. Use one of: 01 (Vietnamese), 02 (English), 03 (French), 04 (Russian), 05 (Chinese), 06 (Vietnamese and English), 07 (Vietnamese and Russian), 08 (Vietnamese and French), 09 (Classical Chinese and Nôm), 10 (Vietnamese and Chinese), 11 (Other).
        5 · docCode    damaged-code      "1,23E+12" is a code that the spreadsheet turned into a number. Format the column as text and type the code again.
        7 · docCode    duplicate-slug    "a 2" and "A/2" have the same address: a-2. Change the newer one so that it also differs when marks and case are ignored.
        8 · docCode    unusable-id       The id "///" has no letter or digit to form an address from. Use letters or digits.

      Warnings (they do not stop the build):

      content/fonds/TU/items.csv
        2 · format   unknown-code "rách" is not in the code list; it is kept as free text. Use one of: 01 (Good), 02 (Fair), 03 (Damaged).
        3 · typeName unknown-type 1 document types are not in the lists, in 1 rows: "Văn tự" (1). Correct misspelt ones; add your own types to documentTypes in site.yaml. They are shown as written.
        6 · subject  too-long     Title has 519 characters; the standard allows 500. Shorten it, or move details to the description.

      12 errors in 1 file. The site is not built. 3 warnings.
      "
    `);
  });

  it('of files, authorities and anniversaries', async () => {
    const changes: Changes = {
      ...alone,
      'fonds/TU/files.csv': csv(
        'fileCode,title,publicTitle_en,mode,opensOn,withheld,language,startDate,endDate,totalDoc',
        'TU-01-0145,Một,One,01,2030,,01,1977,1976,3',
        'TU-01-0146,Hai,,01,,có lẽ,01,,,',
      ),
      'authorities/places.csv': csv(
        'id,name,latitude,validFrom,validUntil',
        'an-hoa,An Hòa,20° 57′,1990,1945',
      ),
      'anniversaries.yaml': '- id: a\n  title: Một\n  day: 31/2\n',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/anniversaries.yaml
        3 · day unreadable-day-of-year "31/2" không phải ngày trong năm. Ghi ngày/tháng: 3/2. Theo âm lịch: 10/3 âm lịch.

      content/authorities/places.csv
        2 · latitude   bad-coordinate   "20° 57′" không phải tọa độ. Ghi độ thập phân, ví dụ 20.9575.
        2 · validUntil end-before-start Kết thúc (1945) trước khi bắt đầu (1990). Kiểm tra hai ngày; có khi chúng bị đổi chỗ.

      content/fonds/TU/files.csv
        2 · endDate        end-before-start Kết thúc (1976) trước khi bắt đầu (1977). Kiểm tra hai ngày; có khi chúng bị đổi chỗ.
        2 · opensOn        unreadable-day   "2030" không phải một ngày trọn vẹn. Ghi đủ ngày/tháng/năm: 03/02/2030.
        2 · publicTitle_en english-alone    Tiêu đề công khai có tiếng Anh mà không có tiếng Việt. Điền cột publicTitle; tiếng Anh chỉ đi kèm tiếng Việt.
        3 · withheld       unknown-flag     "có lẽ" không rõ là có hay không. Ghi x khi có, để trống khi không.

      7 lỗi trong 3 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/anniversaries.yaml
        3 · day unreadable-day-of-year "31/2" is not a day of the year. Day/month: 3/2. By the lunar calendar: 10/3 âm lịch.

      content/authorities/places.csv
        2 · latitude   bad-coordinate   "20° 57′" is not a coordinate. Decimal degrees, such as 20.9575.
        2 · validUntil end-before-start It ends (1945) before it starts (1990). Check both dates; they may be swapped.

      content/fonds/TU/files.csv
        2 · endDate        end-before-start It ends (1976) before it starts (1977). Check both dates; they may be swapped.
        2 · opensOn        unreadable-day   "2030" is not a complete date. Day/month/year: 03/02/2030.
        2 · publicTitle_en english-alone    Public title has an English text but no Vietnamese one. Fill in publicTitle; English is only used in addition to Vietnamese.
        3 · withheld       unknown-flag     "có lẽ" is neither yes nor no. Write x for yes; leave it empty for no.

      7 errors in 3 files. The site is not built.
      "
    `);
  });

  it('of anniversaries: days, years, records and fields', async () => {
    const changes: Changes = {
      'anniversaries.yaml': [
        '- id: a\n  title: Một\n  day: 31/3 âm lịch\n',
        '- id: b\n  title: Hai\n  day: 3/2\n  every: 5\n',
        '- id: c\n  title: Ba\n  day: 3/2\n  since: 2030\n  every: 0\n',
        '- id: d\n  title: Bốn\n  day: 3/2\n  records: TU-01-0145-9; TU-01-0145-001\n',
        '- id: d!\n  title: Năm\n  day: 3/2\n  ghi: x\n',
        '- Quốc khánh\n',
      ].join(''),
      'exhibits/cau-moi/index.mdx': '---\ntitle: a\nsummary: b\nanniversary: a\n---\n',
      'exhibits/cau-moi/index.en.mdx': '---\ntitle: a\nsummary: b\n---\n',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/anniversaries.yaml
        3 · day      unreadable-lunar-day "31/3 âm lịch" không phải ngày âm lịch. Ghi ngày 1–30, tháng 1–12 rồi chữ âm lịch: 10/3 âm lịch. Không dùng tháng nhuận.
        7 · every    every-without-since  Có số năm nhắc lại mà không có năm của sự kiện. Điền since, hoặc bỏ every để nhắc hằng năm.
        11 · since   future-event         Năm của sự kiện (2030) chưa tới. Ghi năm sự kiện xảy ra, ví dụ 1930.
        12 · every   every-nothing        Không thể nhắc lại sau 0 năm. Ghi 5, 10…, hoặc bỏ every để nhắc hằng năm.
        16 · records unknown-reference    Không có hồ sơ hay văn bản "TU-01-0145-9". Có phải "TU-01-0145"?
        17 · id      duplicate-slug       "d!" và "d" cho cùng một địa chỉ: d. Đổi mã mới hơn, sao cho khác cả khi bỏ dấu và không kể chữ hoa.
        20 · ghi     unknown-column       Không biết cột "ghi". Đổi tên theo bảng cột trong content/README.md, hoặc bỏ cột.
        21           unreadable-yaml      Không đọc được dòng này: phần này của danh sách không có các mục như id: và title:. Sửa ở dòng này hoặc ngay trước đó, rồi kiểm tra lại.

      8 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/anniversaries.yaml
        3 · day      unreadable-lunar-day "31/3 âm lịch" is not a day of the lunar calendar. Day 1–30, month 1–12, then the words âm lịch: 10/3 âm lịch. No leap months.
        7 · every    every-without-since  It has an interval in years, but no year of the event. Fill in since, or leave out every to keep it yearly.
        11 · since   future-event         The year of the event (2030) has not come yet. Write the year in which it happened, such as 1930.
        12 · every   every-nothing        An anniversary cannot be kept every 0 years. Write 5, 10…, or leave out every to keep it yearly.
        16 · records unknown-reference    There is no file or item "TU-01-0145-9". Did you mean "TU-01-0145"?
        17 · id      duplicate-slug       "d!" and "d" have the same address: d. Change the newer one so that it also differs when marks and case are ignored.
        20 · ghi     unknown-column       Unknown column "ghi". Use a name from content/README.en.md, or remove it.
        21           unreadable-yaml      This line cannot be read: this entry of the list has no keys such as id: and title:. Correct it in this line or just before, then check again.

      8 errors in 1 file. The site is not built.
      "
    `);
  });

  it('of redactions: one that blacks out nothing is an error', async () => {
    const changes = {
      'fonds/TU/redactions.csv': csv(
        'docCode,page,x,y,width,height,ground',
        'TU-01-0145-001,3,1,1,0,9,harm',
      ),
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/redactions.csv
        2 · width empty-redaction Hình chữ nhật che phải có chiều rộng và chiều cao lớn hơn 0. Đo lại trên bản quét gốc.

      1 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/redactions.csv
        2 · width empty-redaction A redaction needs a width and a height above 0. Measure it again on the master.

      1 error in 1 file. The site is not built.
      "
    `);
  });

  it('of frontmatter and site.yaml, with lines of the file', async () => {
    const changes: Changes = {
      ...alone,
      'site.yaml':
        'name: Lưu trữ\nurl: luutru\nseal: ABCD\nemial: a@b.vn\nrequests:\n  workingDays:\n    copy: 0\npublicFields:\n  item: [subjekt, scans]\n',
      'fonds/TU/fonds.md': '---\ntilte: Phông\nmode: ""\ntitle: [a\n---\n',
      'pages/gioi-thieu.md': 'Không có phần khai báo.\n',
      'pages/phong.md': '---\ntitle: Phông\ncover: x\ntitle: Hai\n---\n',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/fonds/TU/fonds.md
        5 unreadable-yaml Không đọc được dòng này: dòng này không khớp với các dòng ở trên; các mục cùng cấp phải thụt vào bằng nhau. Sửa ở dòng này hoặc ngay trước đó, rồi kiểm tra lại.

      content/pages/gioi-thieu.md
        1 missing-frontmatter Tệp không có phần khai báo giữa hai dòng ---. Bắt đầu tệp bằng dòng ---, các trường, rồi dòng ---.

      content/pages/phong.md
                  reserved-address Địa chỉ "/phong/" đã dành cho phần khác của trang. Đổi tên tệp.
        3 · cover unknown-column   Không biết cột "cover". Đổi tên theo bảng cột trong content/README.md, hoặc bỏ cột.
        4 · title doubled-column   Hai cột cùng là "title": cột 2 và cột 4. Chỉ giữ một.

      content/site.yaml
        1 · name                      bad-setting     Giá trị của "name" không dùng được. Cần: các mục con, thụt vào dưới tên mục.
        2 · url                       url-scheme      Địa chỉ trang (url) không bắt đầu bằng https:// hoặc http://: "luutru". Ghi đủ, ví dụ https://phongdoc.tinh.example.
        3 · seal                      bad-setting     Giá trị của "seal" không dùng được. Cần: nhiều nhất 3.
        4 · emial                     unknown-setting Không biết mục "emial". Bỏ mục này.
        7 · requests.workingDays.copy bad-setting     Giá trị của "requests.workingDays.copy" không dùng được. Cần: ít nhất 1.

      10 lỗi trong 4 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/fonds/TU/fonds.md
        5 unreadable-yaml This line cannot be read: this line does not fit those above; keys of one level are indented alike. Correct it in this line or just before, then check again.

      content/pages/gioi-thieu.md
        1 missing-frontmatter The file has no frontmatter between two lines of ---. Start with a line ---, then the fields, then a line ---.

      content/pages/phong.md
                  reserved-address The address "/phong/" is used by the site. Rename the file.
        3 · cover unknown-column   Unknown column "cover". Use a name from content/README.en.md, or remove it.
        4 · title doubled-column   Two columns are both "title": columns 2 and 4. Keep one.

      content/site.yaml
        1 · name                      bad-setting     The value of "name" cannot be used. Expected: entries indented below the name.
        2 · url                       url-scheme      The address of the site (url) does not begin with https:// or http://: "luutru". Write it in full, such as https://phongdoc.tinh.example.
        3 · seal                      bad-setting     The value of "seal" cannot be used. Expected: at most 3.
        4 · emial                     unknown-setting Unknown setting "emial". Remove it.
        7 · requests.workingDays.copy bad-setting     The value of "requests.workingDays.copy" cannot be used. Expected: at least 1.

      10 errors in 4 files. The site is not built.
      "
    `);
  });

  it('of site.yaml: a field to publish that does not exist', async () => {
    const changes = { 'site.yaml': 'publicFields:\n  item:\n    - subjekt\n    - scans\n' };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      content/site.yaml
        3 · publicFields.item unknown-field publicFields: không có trường "subjekt". Có phải "subject"?
        3 · publicFields.item unknown-field publicFields: không có trường "scans". Dùng tên cột trong content/README.md.

      2 lỗi trong 1 tệp. Trang không được dựng.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      content/site.yaml
        3 · publicFields.item unknown-field publicFields: there is no field "subjekt". Did you mean "subject"?
        3 · publicFields.item unknown-field publicFields: there is no field "scans". Use the column names of content/README.en.md.

      2 errors in 1 file. The site is not built.
      "
    `);
  });

  it('say nothing of settings that are not there but that defaults are used', async () => {
    expect(await reportOf({ 'site.yaml': null })).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      content/site.yaml
         missing-site Chưa có site.yaml, trang dùng các giá trị mặc định. Thêm site.yaml với tên cơ quan lưu trữ, địa chỉ trang và thông tin liên hệ.

      Không có lỗi. 1 cảnh báo.
      "
    `);
    expect(await reportOf({ 'site.yaml': null }, 'en')).toMatchInlineSnapshot(`
      "
      Warnings (they do not stop the build):

      content/site.yaml
         missing-site There is no site.yaml; defaults are used. Add site.yaml with the name of the archive, its address and contacts.

      No errors. 1 warning.
      "
    `);
  });

  it('are read right: numbers with their unit, dates in words, flags', async () => {
    const changes: Changes = {
      ...alone,
      'fonds/TU/files.csv': csv(
        'fileCode,title,mode,startDate,numberOfPaper,withheld',
        'TU-01-0145,Một,01,không ngày,12 tờ,không',
        'TU-01-0146,Hai,01,cuối 1945,12,',
      ),
    };
    // The item of the second file was written later.
    expect(await issueNamesOf(changes)).toEqual(['date-outside-file']);
  });
});
