import type { IssueTypes } from './issue-type.ts';

/** Codes of records, and the addresses made of them. */
export const codeIssues = {
  'missing-id': {
    severity: 'error',
    vi: { message: 'Thiếu {labelVi}.', help: 'Mỗi dòng cần một mã riêng, không đổi về sau.' },
    en: { message: '{labelEn} is missing.', help: 'Every row needs its own permanent id.' },
  },
  'doubled-id': {
    severity: 'error',
    vi: {
      message: 'Mã "{value}" đã có ở {other}.',
      help: 'Mỗi mã chỉ dùng một lần trong toàn kho.',
    },
    en: {
      message: 'The id "{value}" is already used at {other}.',
      help: 'An id can be used only once in the whole archive.',
    },
  },
  'damaged-code': {
    severity: 'error',
    vi: {
      message: '"{value}" là mã đã bị bảng tính đổi thành số.',
      help: 'Định dạng cột là Văn bản (Text) rồi gõ lại mã.',
    },
    en: {
      message: '"{value}" is a code that the spreadsheet turned into a number.',
      help: 'Format the column as text and type the code again.',
    },
  },
  'unusable-id': {
    severity: 'error',
    vi: {
      message: 'Mã "{value}" không có chữ cái hay chữ số nào để làm địa chỉ.',
      help: 'Đặt mã có chữ cái hoặc chữ số.',
    },
    en: {
      message: 'The id "{value}" has no letter or digit to form an address from.',
      help: 'Use letters or digits.',
    },
  },
  'duplicate-slug': {
    severity: 'error',
    vi: {
      message: '"{value}" và "{other}" cho cùng một địa chỉ: {slug}.',
      help: 'Đổi mã mới hơn, sao cho khác cả khi bỏ dấu và không kể chữ hoa.',
    },
    en: {
      message: '"{value}" and "{other}" have the same address: {slug}.',
      help: 'Change the newer one so that it also differs when marks and case are ignored.',
    },
  },
  'old-code-in-use': {
    severity: 'error',
    vi: {
      message: 'Mã cũ "{value}" có cùng địa chỉ với "{other}", là mã đang dùng hoặc đã rút.',
      help: 'Bỏ mã ấy khỏi cột aliases: địa chỉ của một tài liệu không dẫn sang tài liệu khác.',
    },
    en: {
      message:
        'The former code "{value}" has the address of "{other}", which is in use or withdrawn.',
      help: 'Remove it from the column aliases: the address of one record cannot redirect to another.',
    },
  },
  'doubled-old-code': {
    severity: 'error',
    vi: {
      message: 'Mã cũ "{value}" đã là mã cũ của "{other}".',
      help: 'Chỉ giữ mã ấy ở một tài liệu.',
    },
    en: {
      message: 'The former code "{value}" is already one of "{other}".',
      help: 'Keep it for one record only.',
    },
  },
  'long-name': {
    severity: 'error',
    vi: {
      message: '"{value}" làm thành tên thư mục dài {bytes} byte; nhiều nhất {most}.',
      help: 'Đặt mã hoặc tên tệp ngắn hơn, rồi sửa ở những chỗ dẫn tới nó; lời dài để ở tiêu đề.',
    },
    en: {
      message: '"{value}" results in a folder name of {bytes} bytes; at most {most} are allowed.',
      help: 'Choose a shorter code or file name and correct what refers to it; long words belong in the title.',
    },
  },
  'device-name': {
    severity: 'error',
    vi: {
      message: '"{value}" là tên mà Windows dành cho thiết bị, không làm tên thư mục được.',
      help: 'Thêm chữ hoặc số vào mã hay tên tệp, rồi sửa ở những chỗ dẫn tới nó.',
    },
    en: {
      message: '"{value}" is reserved by Windows for a device; no folder can have this name.',
      help: 'Add letters or digits to the code or file name and correct what refers to it.',
    },
  },
  'reserved-name': {
    severity: 'error',
    vi: {
      message: '"{value}" cho một địa chỉ mà trang dùng cho việc khác.',
      help: 'Thêm chữ hoặc số vào mã, rồi sửa ở những chỗ dẫn tới nó.',
    },
    en: {
      message: '"{value}" results in an address that the site uses for something else.',
      help: 'Add letters or digits to the code and correct what refers to it.',
    },
  },
  'broken-code': {
    severity: 'error',
    vi: {
      message: 'Mã "{value}" bị xuống dòng giữa chừng.',
      help: 'Ghi mã trên một dòng.',
    },
    en: {
      message: 'The code "{value}" contains a line break.',
      help: 'Write the code on one line.',
    },
  },
} as const satisfies IssueTypes;
