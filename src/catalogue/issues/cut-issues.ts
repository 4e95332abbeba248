import type { IssueTypes } from './issue-type.ts';

/** Pages that a build could not cut. Names match the build's own problems. */
export const cutIssues = {
  'scan-empty': {
    severity: 'error',
    vi: {
      message: 'Tệp quét của trang {page} rỗng (0 byte).',
      help: 'Chép lại từ bản gốc.',
    },
    en: {
      message: 'The scan of page {page} is empty (0 bytes).',
      help: 'Copy it again from the original.',
    },
  },
  'scan-unreadable': {
    severity: 'error',
    vi: {
      message: 'Không đọc được ảnh của trang {page} ({reason}).',
      help: 'Tệp hỏng hoặc không phải ảnh: chép lại từ bản gốc, hoặc quét lại.',
    },
    en: {
      message: 'The image of page {page} cannot be read ({reason}).',
      help: 'The file is damaged or not an image: copy it again from the original, or scan it again.',
    },
  },
  'scan-damaged': {
    severity: 'error',
    vi: {
      message:
        'Một phần ảnh của trang {page} bị hỏng ({reason}); chỗ hỏng sẽ hiện ra như bị che, nên trang sẽ không có ảnh.',
      help: 'Chép lại từ bản gốc hoặc quét lại; nếu bản gốc cũng vậy, ghi «có» ở cột damagedScan trong pages.csv.',
    },
    en: {
      message:
        'Part of the image of page {page} is damaged ({reason}) and would look redacted, so the page will have no picture.',
      help: 'Copy it again from the original or scan it again; if the original is no better, enter "yes" in the column damagedScan of pages.csv.',
    },
  },
  'scan-crashed': {
    severity: 'error',
    vi: {
      message: 'Bộ giải mã ảnh dừng đột ngột ở trang {page} ({reason}).',
      help: 'Lưu lại ảnh dưới dạng TIFF hoặc JPEG.',
    },
    en: {
      message: 'The image decoder crashed on page {page} ({reason}).',
      help: 'Save the image again as TIFF or JPEG.',
    },
  },
  'scan-too-slow': {
    severity: 'error',
    vi: {
      message: 'Đọc trang {page} quá lâu nên đã dừng ({reason}).',
      help: 'Lưu lại tệp bằng phần mềm khác, hoặc tăng PAGE_SECONDS.',
    },
    en: {
      message: 'Reading page {page} took too long and was stopped ({reason}).',
      help: 'Save the file again with another program, or raise PAGE_SECONDS.',
    },
  },
  'scan-too-heavy': {
    severity: 'error',
    vi: {
      message: 'Đọc trang {page} tốn quá nhiều bộ nhớ nên đã dừng ({reason}).',
      help: 'Lưu lại tệp bằng phần mềm khác, hoặc tăng PAGE_MEMORY_MB.',
    },
    en: {
      message: 'Reading page {page} took too much memory and was stopped ({reason}).',
      help: 'Save the file again with another program, or raise PAGE_MEMORY_MB.',
    },
  },
  'scan-too-large': {
    severity: 'error',
    vi: {
      message: 'Ảnh của trang {page} có quá nhiều điểm ảnh ({reason}).',
      help: 'Kiểm tra lại tệp, hoặc tăng SCAN_MEGAPIXELS.',
    },
    en: {
      message: 'The image of page {page} has too many pixels ({reason}).',
      help: 'Check the file, or raise SCAN_MEGAPIXELS.',
    },
  },
  'pdf-page-too-large': {
    severity: 'error',
    vi: {
      message: 'Trang {page} của PDF lớn hơn mọi khổ giấy ({reason}).',
      help: 'Đặt lại khổ trang, hoặc tăng PDF_MEGAPIXELS.',
    },
    en: {
      message: 'Page {page} of the PDF is larger than any sheet ({reason}).',
      help: 'Correct its page size, or raise PDF_MEGAPIXELS.',
    },
  },
  'redaction-outside': {
    severity: 'error',
    vi: {
      message: 'Vùng che của trang {page} nằm ngoài ảnh ({reason}), nên trang sẽ không có ảnh.',
      help: 'Sửa toạ độ trong redactions.csv.',
    },
    en: {
      message:
        'A redaction of page {page} is outside the image ({reason}), so the page will have no picture.',
      help: 'Correct its coordinates in redactions.csv.',
    },
  },
} as const satisfies IssueTypes;
