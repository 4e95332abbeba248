import { expect, it } from 'vitest';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { toIssue } from '#src/catalogue/issues/issue.ts';

const place = (file: string) => ({ file: `TU/145/nghi-quyet/${file}`, in: 'scans' }) as const;
const issues = [
  toIssue('scan-empty', place('0001.jpg'), { page: 1 }),
  toIssue('scan-unreadable', place('0002.jpg'), { page: 2, reason: 'unsupported format' }),
  toIssue('scan-format', place('1.jp2'), { page: 2, reason: 'JPEG 2000: vips copy …' }),
  toIssue('scan-not-picture', place('2.jpg'), { page: 2, reason: 'HTML' }),
  toIssue('scan-misnamed', place('3.jpg'), { page: 2, reason: 'PDF: 3.pdf' }),
  toIssue('pdf-locked', place('khoa.pdf'), { page: 2, reason: 'PDF: locked with a password' }),
  toIssue('scan-damaged', place('0003.jpg'), { page: 3, reason: 'premature end' }),
  toIssue('scan-crashed', place('0004.jpg'), { page: 4, reason: 'SIGSEGV' }),
  toIssue('scan-too-slow', place('0005.jpg'), { page: 5, reason: '120 s' }),
  toIssue('scan-too-heavy', place('0006.jpg'), { page: 6, reason: '4096 MiB' }),
  toIssue('scan-too-large', place('0007.jpg'), {
    page: 7,
    reason: '90000 × 90000; SCAN_MEGAPIXELS=8100',
  }),
  toIssue('pdf-page-too-large', place('tap.pdf'), {
    page: 8,
    reason: '9 × 9 m; PDF_MEGAPIXELS=314',
  }),
  toIssue('redaction-outside', place('0009.jpg'), { page: 9, reason: '9000,1,9,9 / 400×300' }),
  toIssue(
    'closed-in-output',
    { file: 'fonds/TU/items.csv' },
    { output: 'pagefind/TU-01-0145-002.txt', value: 'TU-01-0145-001 · pages.1.redactions' },
  ),
  toIssue('unreadable-output', { file: 'site.yaml' }, { output: 'anh.7z' }),
  toIssue('redaction-unsearched', place('0010.xml'), {
    ...{ value: 'TU-01-0145-001 · pages.10.redactions', reason: 'EACCES' },
    output: 'iiif/TU-01-0145-001/words.json',
  }),
  toIssue('closed-unsearched', place('kin.pdf'), {
    value: 'TU-01-0145-001 · pages.11.scan',
    reason: 'PDF: locked with a password',
  }),
];

it('problems that would stop a build later are reported in Vietnamese', () => {
  expect(formatForTerminal(issues, { language: 'vi', root: 'content' })).toMatchInlineSnapshot(`
    "scans/TU/145/nghi-quyet/0001.jpg
       scan-empty Tệp quét của trang 1 rỗng (0 byte). Chép lại từ bản gốc.

    scans/TU/145/nghi-quyet/0002.jpg
       scan-unreadable Không đọc được ảnh của trang 2 (unsupported format). Tệp hỏng hoặc không phải ảnh: chép lại từ bản gốc, hoặc quét lại.

    scans/TU/145/nghi-quyet/0003.jpg
       scan-damaged Một phần ảnh của trang 3 bị hỏng (premature end); chỗ hỏng sẽ hiện ra như bị che, nên trang sẽ không có ảnh. Chép lại từ bản gốc hoặc quét lại; nếu bản gốc cũng vậy, ghi «có» ở cột damagedScan trong pages.csv.

    scans/TU/145/nghi-quyet/0004.jpg
       scan-crashed Bộ giải mã ảnh dừng đột ngột ở trang 4 (SIGSEGV). Lưu lại ảnh dưới dạng TIFF hoặc JPEG.

    scans/TU/145/nghi-quyet/0005.jpg
       scan-too-slow Đọc trang 5 quá lâu nên đã dừng (120 s). Lưu lại tệp bằng phần mềm khác, hoặc tăng PAGE_SECONDS.

    scans/TU/145/nghi-quyet/0006.jpg
       scan-too-heavy Đọc trang 6 tốn quá nhiều bộ nhớ nên đã dừng (4096 MiB). Lưu lại tệp bằng phần mềm khác, hoặc tăng PAGE_MEMORY_MB.

    scans/TU/145/nghi-quyet/0007.jpg
       scan-too-large Ảnh của trang 7 có quá nhiều điểm ảnh (90000 × 90000; SCAN_MEGAPIXELS=8100). Kiểm tra lại tệp; nếu ảnh to thật, đặt SCAN_MEGAPIXELS như trong ngoặc.

    scans/TU/145/nghi-quyet/0009.jpg
       redaction-outside Vùng che của trang 9 nằm ngoài ảnh (9000,1,9,9 / 400×300), nên trang sẽ không có ảnh. Sửa toạ độ trong redactions.csv.

    scans/TU/145/nghi-quyet/0010.xml
       redaction-unsearched Cửa kiểm soát không đọc được tệp này (EACCES), nên không biết chữ nào nằm dưới vùng che của TU-01-0145-001 · pages.10.redactions; chữ của trang sẽ hiện ra ở iiif/TU-01-0145-001/words.json, nên trang sẽ không được đưa ra. Chép lại tệp từ bản gốc, hoặc xuất lại tệp toàn văn; nếu vì quá giờ hay quá bộ nhớ, tăng PAGE_SECONDS hoặc PAGE_MEMORY_MB. Cần dựng ngay thì đóng trang ấy trong pages.csv.

    scans/TU/145/nghi-quyet/1.jp2
       scan-format Định dạng ảnh của trang 2 không đọc được ở đây (JPEG 2000: vips copy …). Chạy lệnh trong ngoặc trong thư mục của tệp để chuyển sang TIFF mà không mất gì, rồi thay tệp này bằng tệp mới.

    scans/TU/145/nghi-quyet/2.jpg
       scan-not-picture Tệp quét của trang 2 không phải ảnh mà là HTML. Chép lại từ bản gốc, hoặc chuyển tệp này ra ngoài.

    scans/TU/145/nghi-quyet/3.jpg
       scan-misnamed Đuôi tên tệp của trang 2 không đúng với loại tệp nên không đọc được (PDF: 3.pdf). Đổi tên như trong ngoặc.

    scans/TU/145/nghi-quyet/khoa.pdf
       pdf-locked Tệp PDF của trang 2 bị khoá nên không đọc được (PDF: locked with a password). Bỏ khoá rồi lưu lại, ví dụ: qpdf --decrypt --password=… cu.pdf moi.pdf.

    scans/TU/145/nghi-quyet/tap.pdf
       pdf-page-too-large Trang 8 của PDF lớn hơn mọi khổ giấy (9 × 9 m; PDF_MEGAPIXELS=314). Đặt lại khổ trang; nếu khổ ấy đúng, đặt PDF_MEGAPIXELS như trong ngoặc (nhiều nhất 400).

    content/fonds/TU/items.csv
       closed-in-output Nội dung không công khai của TU-01-0145-001 · pages.1.redactions sẽ hiện ra ở pagefind/TU-01-0145-002.txt. Tìm nơi nội dung ấy được chép ra (nhan đề, mô tả, bài viết, phụ đề, tệp trong public/) và bỏ đi; nếu được phép công khai, sửa chế độ sử dụng hoặc vùng che.

    content/site.yaml
       unreadable-output Cửa kiểm soát không mở được anh.7z, nên trang sẽ không được đưa ra. Bỏ tệp này, hoặc thay bằng tệp không nén, tệp ZIP hoặc gzip không mật khẩu; không đặt liên kết (symlink).

    Cảnh báo (không dừng việc dựng trang):

    scans/TU/145/nghi-quyet/kin.pdf
       closed-unsearched Cửa kiểm soát không đọc được tệp này (PDF: locked with a password), nên không tìm được nội dung không công khai của TU-01-0145-001 · pages.11.scan trong trang dựng ra: nếu ai đã chép nội dung ấy sang nơi khác thì không phát hiện được. Chép lại tệp từ bản gốc để cửa kiểm soát đọc được, hoặc xem lại các bài viết và mô tả có nhắc đến hồ sơ này.

    16 lỗi trong 16 tệp. Trang không được dựng. 1 cảnh báo."
  `);
});

it('and in English', () => {
  expect(formatForTerminal(issues, { language: 'en', root: 'content' })).toMatchInlineSnapshot(`
    "scans/TU/145/nghi-quyet/0001.jpg
       scan-empty The scan of page 1 is empty (0 bytes). Copy it again from the original.

    scans/TU/145/nghi-quyet/0002.jpg
       scan-unreadable The image of page 2 cannot be read (unsupported format). The file is damaged or not an image: copy it again from the original, or scan it again.

    scans/TU/145/nghi-quyet/0003.jpg
       scan-damaged Part of the image of page 3 is damaged (premature end) and would look redacted, so the page will have no picture. Copy it again from the original or scan it again; if the original is no better, enter "yes" in the column damagedScan of pages.csv.

    scans/TU/145/nghi-quyet/0004.jpg
       scan-crashed The image decoder crashed on page 4 (SIGSEGV). Save the image again as TIFF or JPEG.

    scans/TU/145/nghi-quyet/0005.jpg
       scan-too-slow Reading page 5 took too long and was stopped (120 s). Save the file again with another program, or raise PAGE_SECONDS.

    scans/TU/145/nghi-quyet/0006.jpg
       scan-too-heavy Reading page 6 took too much memory and was stopped (4096 MiB). Save the file again with another program, or raise PAGE_MEMORY_MB.

    scans/TU/145/nghi-quyet/0007.jpg
       scan-too-large The image of page 7 has too many pixels (90000 × 90000; SCAN_MEGAPIXELS=8100). Check the file; if it really is that large, set SCAN_MEGAPIXELS as stated in brackets.

    scans/TU/145/nghi-quyet/0009.jpg
       redaction-outside A redaction of page 9 is outside the image (9000,1,9,9 / 400×300), so the page will have no picture. Correct its coordinates in redactions.csv.

    scans/TU/145/nghi-quyet/0010.xml
       redaction-unsearched The gate cannot read this file (EACCES), so it does not know which words are under the redactions of TU-01-0145-001 · pages.10.redactions; words of the page would be visible at iiif/TU-01-0145-001/words.json, so the site would not be published. Copy the file again from the original, or export the transcription again; where a limit was met, raise PAGE_SECONDS or PAGE_MEMORY_MB. To build at once, close the page in pages.csv.

    scans/TU/145/nghi-quyet/1.jp2
       scan-format The image format of page 2 cannot be read here (JPEG 2000: vips copy …). Run the command in brackets in the folder of the file to convert it to TIFF without loss, then replace this file with the new one.

    scans/TU/145/nghi-quyet/2.jpg
       scan-not-picture The scan of page 2 is not a picture but HTML. Copy it again from the original, or move this file out.

    scans/TU/145/nghi-quyet/3.jpg
       scan-misnamed The suffix of the scan of page 2 does not match the kind of the file, so it cannot be read (PDF: 3.pdf). Rename it as stated in brackets.

    scans/TU/145/nghi-quyet/khoa.pdf
       pdf-locked The PDF of page 2 is locked, so it cannot be read (PDF: locked with a password). Unlock it and save it, for example: qpdf --decrypt --password=… old.pdf new.pdf.

    scans/TU/145/nghi-quyet/tap.pdf
       pdf-page-too-large Page 8 of the PDF is larger than any sheet (9 × 9 m; PDF_MEGAPIXELS=314). Correct its page size; if it is right, set PDF_MEGAPIXELS as stated in brackets (at most 400).

    content/fonds/TU/items.csv
       closed-in-output Closed information about TU-01-0145-001 · pages.1.redactions would be visible at pagefind/TU-01-0145-002.txt. Find where it was copied to (a title, a description, a story, subtitles, a file in public/) and remove it; if it may be public, change the access mode or the redaction.

    content/site.yaml
       unreadable-output The gate cannot open anh.7z, so the site would not be published. Remove it, or replace it with an unpacked file, or a ZIP or gzip file without a password; symbolic links are not allowed.

    Warnings (they do not stop the build):

    scans/TU/145/nghi-quyet/kin.pdf
       closed-unsearched The gate cannot read this file (PDF: locked with a password), so it cannot search the site for closed information about TU-01-0145-001 · pages.11.scan: a copy elsewhere would not be found. Copy the file again from the original so that the gate can read it, or check the stories and descriptions that mention this record.

    16 errors in 16 files. The site is not built. 1 warning."
  `);
});
