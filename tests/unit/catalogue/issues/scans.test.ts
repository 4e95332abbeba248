import { describe, expect, it } from 'vitest';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { toIssue } from '#src/catalogue/issues/issue.ts';
import { csv, issueNamesOf, readArchive, reportOf, type Changes } from '../archive.ts';

const scans = '../scans/TU/TU-01-0145';
const item = `${scans}/TU-01-0145-001`;

describe('scans that no item uses', () => {
  it('are told by folder, with the folder that was probably meant', async () => {
    const changes: Changes = {
      [`${scans}/tu-01-0145-002/1.jpg`]: '',
      [`${item}/jpg/1.jpg`]: '',
      '../scans/TU/lẻ.jpg': '',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      Cảnh báo (không dừng việc dựng trang):

      scans/TU
         unused-scans Không văn bản nào dùng 1 tệp trong thư mục này. Đổi tên thư mục theo <phông>/<mã hồ sơ>/<mã văn bản> (đúng cả chữ hoa), ghi vào cột scans, hoặc chuyển ra ngoài.

      scans/TU/TU-01-0145/TU-01-0145-001/jpg
         unused-scans Không văn bản nào dùng 1 tệp trong thư mục này. Đổi tên thư mục theo <phông>/<mã hồ sơ>/<mã văn bản> (đúng cả chữ hoa), ghi vào cột scans, hoặc chuyển ra ngoài.

      scans/TU/TU-01-0145/tu-01-0145-002
         unused-scans Không văn bản nào dùng 1 tệp trong thư mục này. Có phải "TU/TU-01-0145/TU-01-0145-003"?

      Không có lỗi. 3 cảnh báo.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      Warnings (they do not stop the build):

      scans/TU
         unused-scans No item uses the 1 files in this folder. Rename the folder to <fonds>/<file code>/<item code> (case matters), enter it in the column scans, or move it out.

      scans/TU/TU-01-0145/TU-01-0145-001/jpg
         unused-scans No item uses the 1 files in this folder. Rename the folder to <fonds>/<file code>/<item code> (case matters), enter it in the column scans, or move it out.

      scans/TU/TU-01-0145/tu-01-0145-002
         unused-scans No item uses the 1 files in this folder. Did you mean "TU/TU-01-0145/TU-01-0145-003"?

      No errors. 3 warnings.
      "
    `);
  });

  it('are counted after the twentieth of a fonds', async () => {
    const folders = Array.from({ length: 25 }, (_, index) => `../scans/TU/thừa-${index}/1.jpg`);
    const names = await issueNamesOf(Object.fromEntries(folders.map((path) => [path, ''])));
    expect(names.filter((name) => name === 'unused-scans')).toHaveLength(20);
    expect(names).toContain('more-unused-scans');
  });

  it('are not told of rows that have an error of their own', async () => {
    const changes: Changes = {
      'fonds/TU/files.csv': csv('fileCode,title,mode', 'TU-01-0145,Một,Hạn chế dùng'),
    };
    expect(await issueNamesOf(changes)).not.toContain('unused-scans');
  });

  it('of secret records are an error that does not name them', async () => {
    const changes: Changes = {
      'fonds/TU/items.csv': csv(
        'docCode,fileCode,subject,mode',
        'TU-01-0145-077,TU-01-0145,Việc riêng,03',
      ),
      'fonds/TU/pages.csv': null,
      'fonds/TU/redactions.csv': null,
      [`${scans}/TU-01-0145-077/1.jpg`]: '',
    };
    const { issues } = await readArchive(changes);
    const found = issues.find(({ name }) => name === 'secret-scans');
    expect(found).toMatchObject({ severity: 'error', file: '', params: { count: 1 } });
    expect(JSON.stringify(issues)).not.toContain('TU-01-0145-077');
  });
});

describe('files in the folder of an item', () => {
  it('that would lose a page are errors, others warnings; each states its fix', async () => {
    const changes: Changes = {
      [`${item}/1.tif`]: '',
      [`${item}/11.jp2`]: '',
      [`${item}/2.heic`]: '',
      [`${item}/toàn văn.pdf`]: '%PDF-1.7',
      [`${item}/toàn văn.txt`]: '',
      [`${item}/alto/1.xml`]: '',
      [`${item}/alto/12.xml`]: '',
    };
    expect(await reportOf(changes)).toMatchInlineSnapshot(`
      "
      scans/TU/TU-01-0145/TU-01-0145-001
        1.jpg  doubled-scan      "1.jpg" và "1.tif" cùng tên, không rõ tệp nào là trang. Giữ một tệp trong thư mục này, chuyển tệp kia ra ngoài.
        11.jp2 unreadable-format Định dạng JP2 không đọc được ở đây, trang sẽ bị thiếu. Chuyển sang TIFF mà không mất gì bằng lệnh này trong thư mục của tệp: vips copy "11.jp2" "11.tif[compression=deflate]"; rồi chuyển tệp này ra ngoài.

      content/fonds/TU/pages.csv
        2 · page doubtful-page Không rõ ảnh nào: trang 2 của "TU-01-0145-001" là 1.tif, mà 2.JPG (mang số 2) là trang 3. Ghi tên tệp vào cột scan, hoặc chọn: npm run content -- confirm-pages "TU-01-0145-001"

      Cảnh báo (không dừng việc dựng trang):

      scans/TU/TU-01-0145/TU-01-0145-001
        2.heic       unread-copy          Tệp này không được đọc; trang lấy từ "2.JPG". Nếu là bản khác của cùng một trang thì chuyển ra ngoài; nếu không, lưu thành TIFF hoặc JPEG với tên riêng.
        alto/1.xml   second-transcript    Ảnh này đã có tệp toàn văn "1.xml"; tệp này không được đọc. Giữ bản đúng, chuyển bản kia ra ngoài.
        alto/12.xml  unmatched-transcript Tệp toàn văn này không cùng tên với ảnh nào, nên không được dùng. Đặt tên như ảnh của nó: 0001.xml cho 0001.jpg.
        toàn văn.pdf pdf-beside-images    Tệp PDF này không được đọc: trong thư mục có ảnh rời, PDF được coi là bản sao của chúng. Nếu PDF có trang mà ảnh rời không có, tách các trang ấy thành ảnh; nếu không, chuyển PDF ra ngoài.
        toàn văn.txt unused-scan-file     Tệp này không phải trang, không phải tệp toàn văn; không được dùng. Chuyển ra ngoài thư mục ảnh. Nếu là ảnh quét, đổi đuôi tệp cho đúng loại; nếu là tệp toàn văn, xuất lại dạng ALTO, PAGE XML hoặc hOCR.

      content/fonds/TU/items.csv
        2 · numberOfPage page-count Ghi 3 trang mà có 4 ảnh. Kiểm tra xem thiếu ảnh hay ghi nhầm số.

      3 lỗi trong 2 tệp. Trang không được dựng. 6 cảnh báo.
      "
    `);
    expect(await reportOf(changes, 'en')).toMatchInlineSnapshot(`
      "
      scans/TU/TU-01-0145/TU-01-0145-001
        1.jpg  doubled-scan      "1.jpg" and "1.tif" have the same name; it is not known which of them is the page. Keep one file in this folder and move the other out.
        11.jp2 unreadable-format The format JP2 cannot be read here; its page would be missing. Convert it to TIFF without loss by this command in the folder of the file: vips copy "11.jp2" "11.tif[compression=deflate]"; then move this file out.

      content/fonds/TU/pages.csv
        2 · page doubtful-page It is not clear which scan is meant: page 2 of "TU-01-0145-001" is 1.tif, but 2.JPG, which has that number, is page 3. Enter the file name in the column scan, or choose: npm run content -- confirm-pages "TU-01-0145-001"

      Warnings (they do not stop the build):

      scans/TU/TU-01-0145/TU-01-0145-001
        2.heic       unread-copy          This file is not read; the page comes from "2.JPG". Move it out if it is a copy of that page; otherwise save it as TIFF or JPEG under a different name.
        alto/1.xml   second-transcript    Its scan already has the transcript "1.xml"; this one is not read. Keep the right one and move the other out.
        alto/12.xml  unmatched-transcript This transcript does not have the name of a scan; it is not used. Give it the name of its scan: 0001.xml for 0001.jpg.
        toàn văn.pdf pdf-beside-images    This PDF is not read: next to single images it is assumed to be a copy of them. If it has pages that are missing from the images, save those as images; otherwise move the PDF out.
        toàn văn.txt unused-scan-file     This file is neither a page nor a transcript; it is not used. Move it out of the folder. If it is a scan, give it the right file name extension; if it is a transcript, export it as ALTO, PAGE XML or hOCR.

      content/fonds/TU/items.csv
        2 · numberOfPage page-count 3 pages are entered, but there are 4 scans. Check whether scans are missing or the number is wrong.

      3 errors in 2 files. The site is not built. 6 warnings.
      "
    `);
  });

  // Shown where the files are read: dangling-link, circular-folder, looping-tiff, broken-tiff,
  // tiff-without-page, tiff-thumbnail.
});

it('an item that names its file by inventory and number finds its scans by the code of that file', async () => {
  const { catalogue, issues } = await readArchive({
    'fonds/TU/files.csv': csv(
      'fileCode,fileCatalog,fileNotation,title,mode',
      'TU-01-0145,01,145,Một,01',
    ),
    'fonds/TU/items.csv': csv(
      'docCode,fileCatalog,fileNotation,subject,mode,scans',
      'TU-01-0145-001,01,145,Nghị quyết,01,',
      'TU-01-0145-002,01,145,Báo cáo,01,rieng/bao-cao',
    ),
  });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(catalogue?.items[0]?.pages.map(({ scan }) => scan)).toEqual([
    'TU/TU-01-0145/TU-01-0145-001/1.jpg',
    'TU/TU-01-0145/TU-01-0145-001/2.JPG',
    'TU/TU-01-0145/TU-01-0145-001/10.jpg',
  ]);
});

it('files whose suffix does not say what they are, are reported with their kind', () => {
  const place = (column: string) => ({ file: 'TU/H1/V1', in: 'scans', column }) as const;
  const issues = [
    toIssue('misnamed-scan', place('1.bmp'), { format: 'JPEG', target: '1.jpg' }),
    toIssue('not-a-picture', place('2.psd'), { format: 'HTML' }),
  ];
  const report = (language: 'vi' | 'en') =>
    `\n${formatForTerminal(issues, { language, root: 'content' })}\n`;
  expect(report('vi')).toMatchInlineSnapshot(`
    "
    scans/TU/H1/V1
      1.bmp misnamed-scan Tệp này là JPEG, nhưng đuôi tên khác nên không được đọc; trang sẽ bị thiếu. Đổi tên thành "1.jpg".
      2.psd not-a-picture Tệp này không phải ảnh mà là HTML; trang sẽ bị thiếu. Chép lại ảnh từ bản gốc, hoặc chuyển tệp này ra ngoài.

    2 lỗi trong 1 tệp. Trang không được dựng.
    "
  `);
  expect(report('en')).toMatchInlineSnapshot(`
    "
    scans/TU/H1/V1
      1.bmp misnamed-scan This file is JPEG, but its suffix differs, so it is not read; its page would be missing. Rename it to "1.jpg".
      2.psd not-a-picture This file is not a picture but HTML; its page would be missing. Copy the picture again from the original, or move this file out.

    2 errors in 1 file. The site is not built.
    "
  `);
});

describe('PDFs', () => {
  it('that are unreadable, or contain unapplied redactions, are reported with the fix', () => {
    const place = { file: 'TU/H1/V1', in: 'scans', column: '1.pdf' } as const;
    const issues = [
      toIssue('unapplied-redaction', place, { pages: '2, 3' }),
      toIssue('unreadable-pdf', place, { reason: 'PAGE_SECONDS=300' }),
    ];
    const report = (language: 'vi' | 'en') =>
      `\n${formatForTerminal(issues, { language, root: 'content' })}\n`;
    expect(report('vi')).toMatchInlineSnapshot(`
      "
      scans/TU/H1/V1
        1.pdf unapplied-redaction PDF có vùng đánh dấu che (Redact) chưa được áp dụng, ở trang: 2, 3. Chữ và ảnh bên dưới vẫn còn nguyên. Mở bằng phần mềm PDF, chọn áp dụng che (Apply Redactions) rồi lưu lại; hoặc xoá các dấu ấy.

      Cảnh báo (không dừng việc dựng trang):

      scans/TU/H1/V1
        1.pdf unreadable-pdf Không đọc được tệp PDF này (PAGE_SECONDS=300); các trang của nó sẽ không hiện. Bỏ mật khẩu nếu có, mở bằng phần mềm khác rồi lưu lại. Tên viết hoa là giới hạn có thể tăng.

      1 lỗi trong 1 tệp. Trang không được dựng. 1 cảnh báo.
      "
    `);
    expect(report('en')).toMatchInlineSnapshot(`
      "
      scans/TU/H1/V1
        1.pdf unapplied-redaction The PDF has redactions that are marked but not applied, on pages: 2, 3. The content under them is still there. Apply the redactions in a PDF program and save the file; or remove the marks.

      Warnings (they do not stop the build):

      scans/TU/H1/V1
        1.pdf unreadable-pdf This PDF cannot be read (PAGE_SECONDS=300); its pages will not be shown. Remove its password, or open it in another program and save it again. A name in capitals is a limit that you can raise.

      1 error in 1 file. The site is not built. 1 warning.
      "
    `);
  });
});
