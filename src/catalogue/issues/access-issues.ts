import type { IssueTypes } from './issue-type.ts';

/** Access. A doubtful case always stops the build. */
export const accessIssues = {
  'secret-row': {
    severity: 'error',
    vi: {
      message: 'Dòng này là tài liệu mật, không được có trong thư mục nội dung.',
      help: 'Xóa dòng và mọi bản sao của tệp, kể cả trong lịch sử của kho mã; báo người phụ trách bảo mật.',
    },
    en: {
      message: 'This row is a secret record and may not be in the content folder.',
      help: 'Remove it and every copy of the file, from version history too; tell the officer in charge.',
    },
  },
  'secrecy-mention': {
    severity: 'warning',
    vi: {
      message: 'Ở đây có lời nhắc tới bí mật.',
      help: 'Xem lại bản gốc. Không phải tài liệu mật thì ghi tên người xem và ngày vào cột secrecyChecked của dòng; là tài liệu mật thì xóa dòng.',
    },
    en: {
      message: 'The text here mentions secrecy.',
      help: 'Check the original. If it is not secret, enter who checked it and when in the column secrecyChecked of this row; if it is, remove the row.',
    },
  },
  'beside-secret-row': {
    severity: 'error',
    vi: {
      message: 'Dòng này có lỗi và đứng cạnh tài liệu mật; nó có thể là một phần của dòng mật.',
      help: 'Xử lý dòng mật trước, rồi kiểm tra lại: khi ấy lỗi của dòng này mới được nêu rõ.',
    },
    en: {
      message: 'This row has errors and is next to a secret one; it may be part of it.',
      help: 'Deal with the secret row first, then check again: the errors of this row will be reported then.',
    },
  },
  'partial-row': {
    severity: 'error',
    vi: {
      message:
        'Dòng này có lỗi và thiếu hoặc thừa ô; nó có thể là một phần của dòng khác, nên nội dung không in ra.',
      help: 'Mở tệp, xem dòng này và các dòng kề: ô có dấu phân cách hoặc xuống dòng phải nằm trong dấu nháy kép. Sửa rồi kiểm tra lại.',
    },
    en: {
      message:
        'This row has errors and too few or too many cells; it may be part of another row, so its content is not shown.',
      help: 'Open the file and look at this row and its neighbours: a cell with a separator or a line break must be in double quotes. Correct it, then check again.',
    },
  },
  'secret-reference': {
    severity: 'error',
    vi: {
      message: 'Dòng này dẫn tới tài liệu mật.',
      help: 'Xóa dòng; không tài liệu nào thuộc về tài liệu mật được có ở đây.',
    },
    en: {
      message: 'This refers to a secret record.',
      help: 'Remove it; nothing about a secret record may be in the content folder.',
    },
  },
  'closed-in-output': {
    severity: 'error',
    vi: {
      message: 'Nội dung không công khai của {value} sẽ hiện ra ở {output}.',
      help: 'Tìm nơi nội dung ấy được chép ra (nhan đề, mô tả, bài viết, phụ đề, tệp trong public/) và bỏ đi; nếu được phép công khai, sửa chế độ sử dụng hoặc vùng che.',
    },
    en: {
      message: 'Closed information about {value} would be visible at {output}.',
      help: 'Find where it was copied to (a title, a description, a story, subtitles, a file in public/) and remove it; if it may be public, change the access mode or the redaction.',
    },
  },
  'unreadable-output': {
    severity: 'error',
    vi: {
      message: 'Cửa kiểm soát không mở được {output}, nên trang sẽ không được đưa ra.',
      help: 'Bỏ tệp này, hoặc thay bằng tệp không nén, tệp ZIP hoặc gzip không mật khẩu; không đặt liên kết (symlink).',
    },
    en: {
      message: 'The gate cannot open {output}, so the site would not be published.',
      help: 'Remove it, or replace it with an unpacked file, or a ZIP or gzip file without a password; symbolic links are not allowed.',
    },
  },
  'redaction-unsearched': {
    severity: 'error',
    vi: {
      message:
        'Cửa kiểm soát không đọc được tệp này ({reason}), nên không biết chữ nào nằm dưới vùng che của {value}; chữ của trang sẽ hiện ra ở {output}, nên trang sẽ không được đưa ra.',
      help: 'Chép lại tệp từ bản gốc, hoặc xuất lại tệp toàn văn; nếu vì quá giờ hay quá bộ nhớ, tăng PAGE_SECONDS hoặc PAGE_MEMORY_MB. Cần dựng ngay thì đóng trang ấy trong pages.csv.',
    },
    en: {
      message:
        'The gate cannot read this file ({reason}), so it does not know which words are under the redactions of {value}; words of the page would be visible at {output}, so the site would not be published.',
      help: 'Copy the file again from the original, or export the transcription again; where a limit was met, raise PAGE_SECONDS or PAGE_MEMORY_MB. To build at once, close the page in pages.csv.',
    },
  },
  'closed-unsearched': {
    severity: 'warning',
    vi: {
      message:
        'Cửa kiểm soát không đọc được tệp này ({reason}), nên không tìm được nội dung không công khai của {value} trong trang dựng ra: nếu ai đã chép nội dung ấy sang nơi khác thì không phát hiện được.',
      help: 'Chép lại tệp từ bản gốc để cửa kiểm soát đọc được, hoặc xem lại các bài viết và mô tả có nhắc đến hồ sơ này.',
    },
    en: {
      message:
        'The gate cannot read this file ({reason}), so it cannot search the site for closed information about {value}: a copy elsewhere would not be found.',
      help: 'Copy the file again from the original so that the gate can read it, or check the stories and descriptions that mention this record.',
    },
  },
  'missing-access': {
    severity: 'error',
    vi: {
      message: 'Thiếu chế độ sử dụng.',
      help: 'Ghi 01 (công khai) hoặc 02 (có điều kiện).',
    },
    en: { message: 'The access is missing.', help: 'Write 01 (open) or 02 (conditional).' },
  },
  'unknown-access': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải chế độ sử dụng.',
      help: 'Dùng 01 (công khai) hoặc 02 (có điều kiện).',
    },
    en: {
      message: '"{value}" is not an access mode.',
      help: 'Use 01 (open) or 02 (conditional).',
    },
  },
  'open-with-reason': {
    severity: 'error',
    vi: {
      message: 'Ghi là công khai mà vẫn có lý do hoặc căn cứ hạn chế ({column}).',
      help: 'Còn hạn chế thì ghi mode 02; đã mở thì xóa accessReason, accessNote, accessBasis; sẽ mở thì ghi ngày vào opensOn.',
    },
    en: {
      message: 'It is open, but has a reason or a legal basis for restriction ({column}).',
      help: 'If it is restricted, write mode 02; if it is open, clear accessReason, accessNote and accessBasis; if it is to open later, enter the day in opensOn.',
    },
  },
  'unknown-reason': {
    severity: 'error',
    vi: { message: '"{value}" không phải lý do hạn chế.', help: 'Dùng một trong: {codesVi}.' },
    en: { message: '"{value}" is not a reason.', help: 'Use one of: {codesEn}.' },
  },
  'unknown-record-kind': {
    severity: 'error',
    vi: { message: '"{value}" không phải loại tài liệu.', help: 'Dùng một trong: {codesVi}.' },
    en: { message: '"{value}" is not a kind of record.', help: 'Use one of: {codesEn}.' },
  },
  'missing-reason': {
    severity: 'warning',
    vi: {
      message: 'Sử dụng có điều kiện mà không nói lý do.',
      help: 'Ghi accessReason để độc giả biết vì sao.',
    },
    en: {
      message: 'Access is conditional, but there is no reason.',
      help: 'Fill in accessReason so that readers know why.',
    },
  },
  'unknown-ground': {
    severity: 'error',
    vi: { message: '"{value}" không phải căn cứ che.', help: 'Dùng một trong: {codesVi}.' },
    en: { message: '"{value}" is not a ground for a redaction.', help: 'Use one of: {codesEn}.' },
  },
  'missing-ground': {
    severity: 'warning',
    vi: {
      message: 'Chỗ che chưa ghi căn cứ.',
      help: 'Ghi ground để độc giả biết vì sao chỗ ấy được che.',
    },
    en: {
      message: 'A redaction has no ground.',
      help: 'Fill in ground so that readers know why it is redacted.',
    },
  },
  'missing-access-note': {
    severity: 'error',
    vi: { message: 'Lý do là "other" mà không có ghi chú.', help: 'Nói lý do ở accessNote.' },
    en: { message: 'The reason is "other" without a note.', help: 'Say why in accessNote.' },
  },
  'withheld-reference': {
    severity: 'warning',
    vi: {
      message: '"{value}" là tài liệu không công bố; chỗ này chỉ hiện lời báo đã rút.',
      help: 'Thay bằng tài liệu khác, hoặc viết lại đoạn này.',
    },
    en: {
      message: '"{value}" is withheld; only a note that it was withdrawn is shown here.',
      help: 'Choose another record, or rewrite this passage.',
    },
  },
  'closed-picture': {
    severity: 'warning',
    vi: {
      message: 'Trang {page} của "{value}" chưa mở, ảnh sẽ không hiện.',
      help: 'Chọn trang khác, hoặc chờ đến ngày mở.',
    },
    en: {
      message: 'Page {page} of "{value}" is closed; its picture will not be shown.',
      help: 'Choose another page, or wait until it opens.',
    },
  },
} as const satisfies IssueTypes;
