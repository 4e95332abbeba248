import { expect, it } from 'vitest';
import { formatForTerminal } from '#src/catalogue/issues/index.ts';
import { toIssue } from '#src/catalogue/issues/issue.ts';

const place = (file: string) => ({ file: `TU/145/nghi-quyet/${file}`, in: 'scans' }) as const;
const issues = [
  toIssue('words-unreadable', place('0001.xml'), { page: 1, reason: '<TEI>' }),
  toIssue('words-other-size', place('0002.xml'), { page: 2, reason: '1000×900 / 700×1000' }),
  toIssue('words-turn-unknown', place('0003.xml'), { page: 3, reason: 'EXIF 3' }),
  toIssue('words-size-missing', place('0004.xml'), { page: 4, reason: 'pixel / 700×1000' }),
  toIssue('words-beside-image', place('0005.xml'), { page: 5, reason: 2 }),
  toIssue('words-unplaced', place('0006.xml'), { page: 6, reason: 1 }),
];

it('problems of transcriptions state what is not shown and how to fix it', () => {
  expect(formatForTerminal(issues, { language: 'vi', root: 'content' })).toMatchInlineSnapshot(`
    "Cảnh báo (không dừng việc dựng trang):

    scans/TU/145/nghi-quyet/0001.xml
       words-unreadable Không đọc được tệp toàn văn này cho trang 1 (<TEI>): trang hiện không có chữ. Xuất lại dạng ALTO, PAGE XML hoặc hOCR, mỗi trang ảnh một trang chép.

    scans/TU/145/nghi-quyet/0002.xml
       words-other-size Tệp toàn văn thuộc về ảnh có khổ khác ảnh của trang 2 (1000×900 / 700×1000): chữ hiện không kèm vị trí; nếu trang có vùng che thì không hiện chữ nào. Xuất lại tệp toàn văn từ đúng ảnh này.

    scans/TU/145/nghi-quyet/0003.xml
       words-turn-unknown Ảnh của trang 3 được xoay bằng ghi chú EXIF, không rõ toàn văn làm trước hay sau khi xoay (EXIF 3): chữ hiện không kèm vị trí; nếu trang có vùng che thì không hiện chữ nào. Lưu ảnh đã xoay thẳng (không còn ghi chú xoay), rồi làm lại toàn văn.

    scans/TU/145/nghi-quyet/0004.xml
       words-size-missing Tệp toàn văn không ghi khổ trang (pixel / 700×1000), nên không chắc chữ của trang 4 nằm ở đâu: nếu trang có vùng che thì không hiện chữ nào. Xuất lại có ghi khổ trang (ALTO: WIDTH, HEIGHT; PAGE: imageWidth, imageHeight; hOCR: bbox của ocr_page).

    scans/TU/145/nghi-quyet/0005.xml
       words-beside-image Trang 5 có vùng che, mà tệp toàn văn đặt 2 dòng ra ngoài ảnh: toạ độ không đáng tin, nên không hiện chữ nào của trang. Xuất lại tệp toàn văn từ đúng ảnh này.

    scans/TU/145/nghi-quyet/0006.xml
       words-unplaced Trang 6 có vùng che, mà tệp toàn văn không cho biết 1 dòng (hoặc vài chữ của dòng) nằm ở đâu: các dòng ấy không hiện. Thêm toạ độ cho các dòng ấy trong tệp toàn văn.

    Không có lỗi. 6 cảnh báo."
  `);
});

it('problems of transcriptions read the same in English', () => {
  expect(formatForTerminal(issues, { language: 'en', root: 'content' })).toMatchInlineSnapshot(`
    "Warnings (they do not stop the build):

    scans/TU/145/nghi-quyet/0001.xml
       words-unreadable The transcription cannot be read for page 1 (<TEI>): the page has no words. Export it again as ALTO, PAGE XML or hOCR, one page for each page of the scan.

    scans/TU/145/nghi-quyet/0002.xml
       words-other-size The transcription belongs to an image of a different size or shape than page 2 (1000×900 / 700×1000): words are shown without positions, and not at all on a page with redactions. Export the transcription from this exact image.

    scans/TU/145/nghi-quyet/0003.xml
       words-turn-unknown The image of page 3 is rotated by its EXIF data, and it is unknown whether the transcription was made before or after that rotation (EXIF 3): words are shown without positions, and not at all on a page with redactions. Save the image upright, without EXIF rotation, and transcribe it again.

    scans/TU/145/nghi-quyet/0004.xml
       words-size-missing The transcription does not state the size of its page (pixel / 700×1000), so the positions of the words of page 4 are uncertain: none are shown on a page with redactions. Export it with the size of the page (ALTO: WIDTH, HEIGHT; PAGE: imageWidth, imageHeight; hOCR: bbox of ocr_page).

    scans/TU/145/nghi-quyet/0005.xml
       words-beside-image Page 5 has redactions, and the transcription places 2 lines outside the image: its coordinates cannot be trusted, so no words of the page are shown. Export the transcription from this exact image.

    scans/TU/145/nghi-quyet/0006.xml
       words-unplaced Page 6 has redactions, and the transcription has no positions for 1 lines or some of their words: these lines are not shown. Add their coordinates to the transcription.

    No errors. 6 warnings."
  `);
});
