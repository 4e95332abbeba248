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
  'scan-format': {
    severity: 'error',
    vi: {
      message: 'Định dạng ảnh của trang {page} không đọc được ở đây ({reason}).',
      help: 'Chạy lệnh trong ngoặc trong thư mục của tệp để chuyển sang TIFF mà không mất gì, rồi thay tệp này bằng tệp mới.',
    },
    en: {
      message: 'The image format of page {page} cannot be read here ({reason}).',
      help: 'Run the command in brackets in the folder of the file to convert it to TIFF without loss, then replace this file with the new one.',
    },
  },
  'scan-not-picture': {
    severity: 'error',
    vi: {
      message: 'Tệp quét của trang {page} không phải ảnh mà là {reason}.',
      help: 'Chép lại từ bản gốc, hoặc chuyển tệp này ra ngoài.',
    },
    en: {
      message: 'The scan of page {page} is not a picture but {reason}.',
      help: 'Copy it again from the original, or move this file out.',
    },
  },
  'scan-misnamed': {
    severity: 'error',
    vi: {
      message:
        'Đuôi tên tệp của trang {page} không đúng với loại tệp nên không đọc được ({reason}).',
      help: 'Đổi tên như trong ngoặc.',
    },
    en: {
      message:
        'The suffix of the scan of page {page} does not match the kind of the file, so it cannot be read ({reason}).',
      help: 'Rename it as stated in brackets.',
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
      help: 'Kiểm tra lại tệp; nếu ảnh to thật, đặt SCAN_MEGAPIXELS như trong ngoặc.',
    },
    en: {
      message: 'The image of page {page} has too many pixels ({reason}).',
      help: 'Check the file; if it really is that large, set SCAN_MEGAPIXELS as stated in brackets.',
    },
  },
  'pdf-page-too-large': {
    severity: 'error',
    vi: {
      message: 'Trang {page} của PDF lớn hơn mọi khổ giấy ({reason}).',
      help: 'Đặt lại khổ trang; nếu khổ ấy đúng, đặt PDF_MEGAPIXELS như trong ngoặc (nhiều nhất 400).',
    },
    en: {
      message: 'Page {page} of the PDF is larger than any sheet ({reason}).',
      help: 'Correct its page size; if it is right, set PDF_MEGAPIXELS as stated in brackets (at most 400).',
    },
  },
  'pdf-locked': {
    severity: 'error',
    vi: {
      message: 'Tệp PDF của trang {page} bị khoá nên không đọc được ({reason}).',
      help: 'Bỏ khoá rồi lưu lại, ví dụ: qpdf --decrypt --password=… cu.pdf moi.pdf.',
    },
    en: {
      message: 'The PDF of page {page} is locked, so it cannot be read ({reason}).',
      help: 'Unlock it and save it, for example: qpdf --decrypt --password=… old.pdf new.pdf.',
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
