import type { IssueTypes } from './issue-type.ts';

/** Transcriptions beside scans. Of the same names as what a build says of the pages it shows. */
export const wordsIssues = {
  'words-unreadable': {
    severity: 'warning',
    vi: {
      message:
        'Không đọc được tệp toàn văn này cho trang {page} ({reason}): trang hiện không có chữ.',
      help: 'Xuất lại dạng ALTO, PAGE XML hoặc hOCR, mỗi trang ảnh một trang chép.',
    },
    en: {
      message:
        'The transcription cannot be read for page {page} ({reason}): the page has no words.',
      help: 'Export it again as ALTO, PAGE XML or hOCR, one page for each page of the scan.',
    },
  },
  'words-other-size': {
    severity: 'warning',
    vi: {
      message:
        'Tệp toàn văn thuộc về ảnh có khổ khác ảnh của trang {page} ({reason}): chữ hiện không kèm vị trí; nếu trang có vùng che thì không hiện chữ nào.',
      help: 'Xuất lại tệp toàn văn từ đúng ảnh này.',
    },
    en: {
      message:
        'The transcription belongs to an image of a different size or shape than page {page} ({reason}): words are shown without positions, and not at all on a page with redactions.',
      help: 'Export the transcription from this exact image.',
    },
  },
  'words-turn-unknown': {
    severity: 'warning',
    vi: {
      message:
        'Ảnh của trang {page} được xoay bằng ghi chú EXIF, không rõ toàn văn làm trước hay sau khi xoay ({reason}): chữ hiện không kèm vị trí; nếu trang có vùng che thì không hiện chữ nào.',
      help: 'Lưu ảnh đã xoay thẳng (không còn ghi chú xoay), rồi làm lại toàn văn.',
    },
    en: {
      message:
        'The image of page {page} is rotated by its EXIF data, and it is unknown whether the transcription was made before or after that rotation ({reason}): words are shown without positions, and not at all on a page with redactions.',
      help: 'Save the image upright, without EXIF rotation, and transcribe it again.',
    },
  },
  'words-size-missing': {
    severity: 'warning',
    vi: {
      message:
        'Tệp toàn văn không ghi khổ trang ({reason}), nên không chắc chữ của trang {page} nằm ở đâu: nếu trang có vùng che thì không hiện chữ nào.',
      help: 'Xuất lại có ghi khổ trang (ALTO: WIDTH, HEIGHT; PAGE: imageWidth, imageHeight; hOCR: bbox của ocr_page).',
    },
    en: {
      message:
        'The transcription does not state the size of its page ({reason}), so the positions of the words of page {page} are uncertain: none are shown on a page with redactions.',
      help: 'Export it with the size of the page (ALTO: WIDTH, HEIGHT; PAGE: imageWidth, imageHeight; hOCR: bbox of ocr_page).',
    },
  },
  'words-beside-image': {
    severity: 'warning',
    vi: {
      message:
        'Trang {page} có vùng che, mà tệp toàn văn đặt {reason} dòng ra ngoài ảnh: toạ độ không đáng tin, nên không hiện chữ nào của trang.',
      help: 'Xuất lại tệp toàn văn từ đúng ảnh này.',
    },
    en: {
      message:
        'Page {page} has redactions, and the transcription places {reason} lines outside the image: its coordinates cannot be trusted, so no words of the page are shown.',
      help: 'Export the transcription from this exact image.',
    },
  },
  'words-unplaced': {
    severity: 'warning',
    vi: {
      message:
        'Trang {page} có vùng che, mà tệp toàn văn không cho biết {reason} dòng (hoặc vài chữ của dòng) nằm ở đâu: các dòng ấy không hiện.',
      help: 'Thêm toạ độ cho các dòng ấy trong tệp toàn văn.',
    },
    en: {
      message:
        'Page {page} has redactions, and the transcription has no positions for {reason} lines or some of their words: these lines are not shown.',
      help: 'Add their coordinates to the transcription.',
    },
  },
} as const satisfies IssueTypes;
