import type { IssueTypes } from './issue-type.ts';

/** An exhibit: its state, its two languages, and what lies beside it. */
export const exhibitIssues = {
  'unknown-state': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải trạng thái.',
      help: 'Dùng draft, unlisted hoặc published.',
    },
    en: { message: '"{value}" is not a state.', help: 'Use draft, unlisted or published.' },
  },
  'missing-review-key': {
    severity: 'error',
    vi: {
      message: 'Trưng bày unlisted chưa có khóa xem trước.',
      help: 'Thêm dòng này: reviewKey: {key}',
    },
    en: {
      message: 'An unlisted exhibit has no review key.',
      help: 'Add this line: reviewKey: {key}',
    },
  },
  'weak-review-key': {
    severity: 'error',
    vi: {
      message:
        'Khóa xem trước này đoán được; cần ít nhất 32 chữ thường không dấu và chữ số bất kỳ.',
      help: 'Thay bằng dòng này: reviewKey: {key}',
    },
    en: {
      message:
        'This review key can be guessed; it must be 32 random lower-case letters and digits.',
      help: 'Replace it with this line: reviewKey: {key}',
    },
  },
  'missing-translation': {
    severity: 'warning',
    vi: {
      message: 'Trưng bày chưa có bản tiếng Anh.',
      help: 'Thêm index.en.mdx bên cạnh; chưa có thì bản tiếng Anh của trang dẫn tới bản tiếng Việt.',
    },
    en: {
      message: 'The exhibit has no English text.',
      help: 'Add index.en.mdx beside it; until then the English site links to the Vietnamese text.',
    },
  },
  'missing-summary': {
    severity: 'warning',
    vi: { message: 'Bản tiếng Anh chưa có tóm tắt.', help: 'Thêm summary vào phần khai báo.' },
    en: { message: 'The English text has no summary.', help: 'Add summary to its frontmatter.' },
  },
  'unlike-translation': {
    severity: 'warning',
    vi: {
      message: 'Bản tiếng Anh có {en} <{name}>, bản tiếng Việt có {vi}.',
      help: 'Dịch nốt, hoặc bỏ phần thừa.',
    },
    en: {
      message: 'The English text has {en} <{name}>, the Vietnamese {vi}.',
      help: 'Translate the rest, or remove the extra ones.',
    },
  },
  'missing-beside': {
    severity: 'error',
    vi: {
      message: 'Không có tệp "{value}" bên cạnh trưng bày.',
      help: 'Đặt tệp vào cùng thư mục; tên không dấu, viết thường. Loại tệp dùng được: {kinds}.',
    },
    en: {
      message: 'There is no file "{value}" in the folder of the exhibit.',
      help: 'Put it in the same folder, under a plain lower-case name. Kinds that can be used: {kinds}.',
    },
  },
  'unknown-table-column': {
    severity: 'error',
    vi: { message: 'Bảng {file} không có cột "{value}".', help: 'Các cột: {columns}.' },
    en: { message: 'The table {file} has no column "{value}".', help: 'Its columns: {columns}.' },
  },
  'unknown-table-row': {
    severity: 'error',
    vi: {
      message: 'Bảng {file} không có dòng "{value}".',
      help: 'Ghi đúng như ô đầu tiên của dòng ấy.',
    },
    en: {
      message: 'The table {file} has no row "{value}".',
      help: 'Enter the text of the first cell of that row.',
    },
  },
  'not-a-figure': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải con số.',
      help: 'Ghi như 38738 hoặc 38.738; phần lẻ sau dấu phẩy: 12,5.',
    },
    en: {
      message: '"{value}" is not a number.',
      help: 'Write 38738 or 38.738, and 12,5 for decimals.',
    },
  },
  'unknown-chart-type': {
    severity: 'error',
    vi: { message: '"{value}" không phải loại biểu đồ.', help: 'Dùng bar, column hoặc line.' },
    en: { message: '"{value}" is not a kind of chart.', help: 'Use bar, column or line.' },
  },
  'wrong-label-count': {
    severity: 'error',
    vi: {
      message: 'labels có {found} tên, y có {expected} cột.',
      help: 'Mỗi cột một tên, cách nhau bằng dấu chấm phẩy.',
    },
    en: {
      message: 'There are {found} labels for {expected} columns.',
      help: 'Write one per column, separated by semicolons.',
    },
  },
  'no-coordinates': {
    severity: 'error',
    vi: {
      message: 'Địa danh "{value}" chưa có tọa độ.',
      help: 'Ghi latitude và longitude trong authorities/places.csv.',
    },
    en: {
      message: 'The place "{value}" has no coordinates.',
      help: 'Fill in latitude and longitude in authorities/places.csv.',
    },
  },
} as const satisfies IssueTypes;
