import type { IssueTypes } from './issue-type.ts';

/** Rows that close a page or a part of it, and the scans that they were written for. */
export const bindingIssues = {
  'changed-scans': {
    severity: 'error',
    vi: {
      message: 'Ảnh của "{item}" đã đổi: trang {page} trước là {before}, nay là {now}. {fateVi}',
      help: 'Xem lại rồi nhận: npm run content -- confirm-pages "{item}"',
    },
    en: {
      message:
        'The scans of "{item}" have changed: page {page} was {before} and is now {now}. {fateEn}',
      help: 'Check it, then accept it: npm run content -- confirm-pages "{item}"',
    },
  },
  'doubtful-page': {
    severity: 'error',
    vi: {
      message:
        'Không rõ ảnh nào: trang {page} của "{item}" là {scan}, mà {named} (mang số {page}) là trang {other}.',
      help: 'Ghi tên tệp vào cột scan, hoặc chọn: npm run content -- confirm-pages "{item}"',
    },
    en: {
      message:
        'It is not clear which scan is meant: page {page} of "{item}" is {scan}, but {named}, which has that number, is page {other}.',
      help: 'Enter the file name in the column scan, or choose: npm run content -- confirm-pages "{item}"',
    },
  },
  'doubtful-folio': {
    severity: 'warning',
    vi: {
      message: 'Trang {page} của "{item}" là {scan}, mà {named} (mang số {page}) là trang {other}.',
      help: 'Nếu không đúng, ghi tên tệp vào cột scan.',
    },
    en: {
      message:
        'Page {page} of "{item}" is {scan}; {named}, which has that number, is page {other}.',
      help: 'If this is not intended, enter the file name in the column scan.',
    },
  },
  'new-lock': {
    severity: 'warning',
    vi: {
      message: 'Lần đầu ghi nhận ảnh của {count} văn bản có trang bị đóng hoặc che: {items}.',
      help: 'Kiểm tra các trang ấy một lần, rồi lưu tệp này cùng các bảng CSV.',
    },
    en: {
      message:
        'The scans of {count} items with closed or redacted pages were recorded for the first time: {items}.',
      help: 'Check those pages once, then commit this file with the tables.',
    },
  },
  'restored-lock': {
    severity: 'warning',
    vi: {
      message: 'Tệp này đã mất dòng của {count} văn bản; đã ghi lại từ lần dựng trước: {items}.',
      help: 'Không xóa tệp này. Ảnh đổi có chủ ý thì dùng lệnh: npm run content -- confirm-pages',
    },
    en: {
      message:
        'The lines of {count} items were missing; they were restored from an earlier run: {items}.',
      help: 'Do not delete this file. For an intended change: npm run content -- confirm-pages',
    },
  },
  'unwritable-lock': {
    severity: 'error',
    vi: {
      message: 'Không ghi được tệp này ({reason}), nên không giữ được trang nào là ảnh nào.',
      help: 'Cho quyền ghi, hoặc chạy npm run content -- check trên máy ghi được rồi lưu tệp cùng các bảng.',
    },
    en: {
      message:
        'This file cannot be written ({reason}), so the scan of each page cannot be recorded.',
      help: 'Allow writing, or run npm run content -- check on a machine where it can be written, and commit the file.',
    },
  },
  'unreadable-lock': {
    severity: 'error',
    vi: {
      message: 'Dòng này của pages.lock không đọc được.',
      help: 'Lấy lại tệp từ kho mã (git checkout), không sửa tay.',
    },
    en: {
      message: 'This line of pages.lock cannot be read.',
      help: 'Restore the file from version control; do not edit it.',
    },
  },
  'conflicted-lock': {
    severity: 'error',
    vi: {
      message: 'pages.lock còn dấu xung đột khi gộp hai bản.',
      help: 'Lấy một trong hai bản (git checkout --ours hoặc --theirs), rồi chạy npm run content -- check.',
    },
    en: {
      message: 'pages.lock still contains merge conflict markers.',
      help: 'Keep one of the two versions (git checkout --ours or --theirs), then run npm run content -- check.',
    },
  },
  'stale-lock': {
    severity: 'warning',
    vi: {
      message: 'pages.lock còn ghi "{item}", mã này không còn trong items.csv.',
      help: 'Nếu đã bỏ văn bản: npm run content -- confirm-pages "{item}"',
    },
    en: {
      message: 'pages.lock still has "{item}", which is no longer in items.csv.',
      help: 'If the item was removed: npm run content -- confirm-pages "{item}"',
    },
  },
  'unhashed-scan': {
    severity: 'error',
    vi: {
      message: 'Không đọc được tệp ảnh này ({reason}); trang bị đóng hoặc che cần nó.',
      help: 'Kiểm tra quyền đọc và ổ đĩa, hoặc chép lại tệp.',
    },
    en: {
      message: 'This scan cannot be read ({reason}); a closed or redacted page needs it.',
      help: 'Check the read permission and the disk, or copy it again.',
    },
  },
  'unknown-scan': {
    severity: 'error',
    vi: {
      message: '"{item}" không có ảnh "{value}".',
      help: 'Ghi tên tệp như trong thư mục ảnh; tệp nhiều trang thì thêm # và số trang: {example}.',
    },
    en: {
      message: '"{item}" has no scan "{value}".',
      help: 'Write the file name as in the folder; for a file of several pages add # and the page: {example}.',
    },
  },
  'unlike-scan': {
    severity: 'error',
    vi: {
      message: 'Cột scan ghi "{value}" là trang {found}, cột page ghi trang {page}.',
      help: 'Sửa một trong hai, hoặc chỉ giữ cột scan.',
    },
    en: {
      message:
        'The column scan says "{value}", which is page {found}; the column page says {page}.',
      help: 'Correct one of them, or use only the column scan.',
    },
  },
} as const satisfies IssueTypes;
