import type { IssueTypes } from './issue-type.ts';

/** A file as a whole, and the shape of its table. */
export const fileIssues = {
  'missing-site': {
    severity: 'warning',
    vi: {
      message: 'Chưa có site.yaml, trang dùng các giá trị mặc định.',
      help: 'Thêm site.yaml với tên cơ quan lưu trữ, địa chỉ trang và thông tin liên hệ.',
    },
    en: {
      message: 'There is no site.yaml; defaults are used.',
      help: 'Add site.yaml with the name of the archive, its address and contacts.',
    },
  },
  'missing-content': {
    severity: 'error',
    vi: {
      message: 'Không có thư mục nội dung này.',
      help: 'Kiểm tra biến CONTENT_DIR.',
    },
    en: {
      message: 'There is no such content folder.',
      help: 'Check the environment variable CONTENT_DIR.',
    },
  },
  'missing-file': {
    severity: 'error',
    vi: { message: 'Thiếu tệp này.', help: 'Thêm tệp, hoặc bỏ thư mục.' },
    en: { message: 'This file is missing.', help: 'Add it, or remove the folder.' },
  },
  'unknown-file': {
    severity: 'error',
    vi: {
      message: 'Tệp này không thuộc loại nào trang biết đọc.',
      help: 'Đổi tên tệp, hoặc chuyển ra khỏi thư mục nội dung.',
    },
    en: {
      message: 'The site cannot read files of this kind.',
      help: 'Rename it, or move it out of the content folder.',
    },
  },
  'leftover-file': {
    severity: 'warning',
    vi: {
      message:
        'Tệp này do Excel, Word hoặc trình soạn thảo để lại; trang không đọc và không công bố.',
      help: 'Xóa tệp, hoặc chuyển ra khỏi thư mục nội dung.',
    },
    en: {
      message:
        'This file was left behind by Excel, Word or an editor; it is neither read nor published.',
      help: 'Delete it, or move it out of the content folder.',
    },
  },
  'not-utf8': {
    severity: 'error',
    vi: {
      message: 'Tệp không phải UTF-8 (có vẻ là {encoding}).',
      help: 'Chạy: npm run content -- convert {path}',
    },
    en: {
      message: 'The file is not UTF-8 (it looks like {encoding}).',
      help: 'Run: npm run content -- convert {path}',
    },
  },
  'unknown-encoding': {
    severity: 'error',
    vi: {
      message: 'Tệp không phải UTF-8, và không rõ là bảng mã nào.',
      help: 'Mở tệp bằng bảng tính hoặc trình soạn thảo, lưu lại dạng UTF-8.',
    },
    en: {
      message: 'The file is not UTF-8 and its encoding is not recognised.',
      help: 'Open it in a spreadsheet or an editor and save it as UTF-8.',
    },
  },
  'legacy-text': {
    severity: 'error',
    vi: {
      message: 'Chữ ở đây theo bảng mã cũ {encoding}.',
      help: 'Chạy: npm run content -- convert {path}',
    },
    en: {
      message: 'The text here is in the old encoding {encoding}.',
      help: 'Run: npm run content -- convert {path}',
    },
  },
  mojibake: {
    severity: 'error',
    vi: {
      message: 'Chữ ở đây là UTF-8 bị đọc nhầm bảng mã rồi lưu lại.',
      help: 'Mở lại bảng tính gốc, chọn Lưu thành (Save As) > CSV UTF-8; khi mở CSV bằng bảng tính, chọn bảng mã UTF-8.',
    },
    en: {
      message: 'The text here is UTF-8 that was opened with the wrong encoding and saved again.',
      help: 'Open the workbook itself and choose Save As > CSV UTF-8; when opening a CSV in a spreadsheet, choose UTF-8.',
    },
  },
  'lost-letters': {
    severity: 'error',
    vi: {
      message: 'Chữ có dấu ở đây đã mất thành dấu hỏi (?) khi lưu dạng CSV thường (ANSI).',
      help: 'Không sửa tệp này được: mở lại bảng tính gốc, chọn Lưu thành (Save As) > CSV UTF-8 rồi thay tệp.',
    },
    en: {
      message:
        'Letters with marks became question marks here when the file was saved as plain CSV (ANSI).',
      help: 'This file cannot be repaired: open the workbook itself, choose Save As > CSV UTF-8 and replace the file.',
    },
  },
  'not-text': {
    severity: 'error',
    vi: {
      message: 'Tệp này không phải tệp văn bản: {kindVi}.',
      help: 'Mở tệp bằng đúng phần mềm rồi lưu: bảng thành CSV UTF-8 (Lưu thành > CSV UTF-8), bài viết thành văn bản thường UTF-8. Đổi đuôi tên tệp không đổi được loại tệp.',
    },
    en: {
      message: 'This is not a text file: {kindEn}.',
      help: 'Open it in its own program and save tables as CSV UTF-8 (Save As > CSV UTF-8), texts as plain text in UTF-8. Changing the file name extension does not change the kind of file.',
    },
  },
  'broken-character': {
    severity: 'error',
    vi: {
      message: 'Có ký tự hỏng (�): chữ gốc đã mất khi chuyển mã.',
      help: 'Lấy lại từ bản gốc, hoặc gõ lại.',
    },
    en: {
      message: 'There is a broken character (�): the text was damaged in conversion.',
      help: 'Copy it again from the source, or retype it.',
    },
  },
  'unreadable-csv': {
    severity: 'error',
    vi: {
      message: 'Dấu nháy kép mở ở ô này không đóng đúng chỗ, nên nuốt các dòng bên dưới vào một ô.',
      help: 'Xóa dấu nháy ấy; nếu là lời trích thì viết đôi ("") và đặt cả ô trong nháy kép. Ô nhiều dòng không được có dòng giống một dòng của bảng.',
    },
    en: {
      message:
        'A double quote in this cell is not closed where it should be, so the cell includes the rows below.',
      help: 'Remove that quote; if the text quotes something, double it ("") and put the whole cell in quotes. A line inside a cell must not look like a row of the table.',
    },
  },
  'misplaced-quote': {
    severity: 'error',
    vi: {
      message: 'Dấu nháy kép đặt sai chỗ trong ô này.',
      help: 'Viết đôi dấu nháy trong lời văn ("") và đặt cả ô trong nháy kép: "Phong trào ""Ba sẵn sàng""". Hoặc dùng nháy cong “ ”.',
    },
    en: {
      message: 'A double quote is misplaced in this cell.',
      help: 'Double the quotes within text ("") and put the whole cell in quotes: "The movement ""Three Readies""". Or use curly quotes “ ”.',
    },
  },
  'unreadable-yaml': {
    severity: 'error',
    vi: {
      message: 'Không đọc được dòng này: {reasonVi}.',
      help: 'Sửa ở dòng này hoặc ngay trước đó, rồi kiểm tra lại.',
    },
    en: {
      message: 'This line cannot be read: {reasonEn}.',
      help: 'Correct it in this line or just before, then check again.',
    },
  },
  'yaml-comment': {
    severity: 'warning',
    vi: {
      message: 'Phần sau dấu # ở dòng này là ghi chú, không được đọc.',
      help: "Nếu đó là chữ của giá trị, đặt cả giá trị trong dấu nháy đơn: 'Phông số #2'. Nếu là ghi chú, chuyển xuống một dòng riêng.",
    },
    en: {
      message: 'Text after the # in this line is a comment and is not read.',
      help: "If it belongs to the value, put the whole value in single quotes: 'Fonds #2'. If it is a comment, put it on a separate line.",
    },
  },
  'yaml-mark': {
    severity: 'error',
    vi: {
      message: 'Dấu {mark} ở đầu giá trị là dấu riêng của YAML, nên chữ liền sau nó bị mất.',
      help: 'Đặt cả giá trị trong dấu nháy đơn.',
    },
    en: {
      message:
        'A {mark} at the start of a value has a special meaning in YAML: the word after it is lost.',
      help: 'Put the whole value in single quotes.',
    },
  },
  'yaml-brackets': {
    severity: 'warning',
    vi: {
      message: 'Dấu [ ] ở đây được đọc là danh sách một mục, nên hai dấu ngoặc bị mất.',
      help: 'Đặt cả giá trị trong dấu nháy đơn nếu ngoặc là chữ của nó; danh sách thì ghi mỗi mục một dòng bắt đầu bằng dấu -.',
    },
    en: {
      message: 'The [ ] here are read as a list with one entry, so the brackets are lost.',
      help: 'Put the whole value in single quotes if the brackets belong to it; write a list with one entry per line, each starting with -.',
    },
  },
  'yaml-braces': {
    severity: 'error',
    vi: {
      message: 'Dấu ngoặc nhọn ở đây được đọc là các mục con, nên chữ bên trong bị mất.',
      help: 'Đặt cả giá trị trong dấu nháy đơn.',
    },
    en: {
      message: 'The braces here are read as nested entries, so the words inside are lost.',
      help: 'Put the whole value in single quotes.',
    },
  },
  'missing-frontmatter': {
    severity: 'error',
    vi: {
      message: 'Tệp không có phần khai báo giữa hai dòng ---.',
      help: 'Bắt đầu tệp bằng dòng ---, các trường, rồi dòng ---.',
    },
    en: {
      message: 'The file has no frontmatter between two lines of ---.',
      help: 'Start with a line ---, then the fields, then a line ---.',
    },
  },
  'unknown-column': {
    severity: 'error',
    vi: {
      message: 'Không biết cột "{heading}".',
      help: 'Đổi tên theo bảng cột trong content/README.md, hoặc bỏ cột.',
    },
    en: {
      message: 'Unknown column "{heading}".',
      help: 'Use a name from content/README.en.md, or remove it.',
    },
  },
  'doubled-column': {
    severity: 'error',
    vi: {
      message: 'Hai cột cùng là "{field}": cột {first} và cột {second}.',
      help: 'Chỉ giữ một.',
    },
    en: {
      message: 'Two columns are both "{field}": columns {first} and {second}.',
      help: 'Keep one.',
    },
  },
  'missing-column': {
    severity: 'error',
    vi: { message: 'Thiếu cột bắt buộc: {labelVi}.', help: 'Thêm cột {field}.' },
    en: { message: 'A required column is missing: {labelEn}.', help: 'Add the column {field}.' },
  },
  'wrong-column-count': {
    severity: 'error',
    vi: {
      message: 'Dòng có {found} ô, đầu bảng có {expected} cột.',
      help: 'Ô có dấu phân cách hoặc xuống dòng phải nằm trong dấu nháy kép.',
    },
    en: {
      message: 'The row has {found} cells, the heading has {expected}.',
      help: 'A cell that contains a separator or a line break needs double quotes.',
    },
  },
  'unquoted-separator': {
    severity: 'warning',
    vi: {
      message: 'Dấu "{separator}" trong lời văn không nằm trong nháy kép; đã đọc liền thành một ô.',
      help: 'Xem lại dòng, rồi đặt ô ấy trong dấu nháy kép.',
    },
    en: {
      message: 'A "{separator}" in text is not quoted; it was read as part of its cell.',
      help: 'Check the row, and put that cell in double quotes.',
    },
  },
  'curly-quotes': {
    severity: 'error',
    vi: {
      message:
        'Dòng có {found} ô, đầu bảng có {expected} cột: nháy cong “ ” không giữ được dấu phân cách trong ô.',
      help: 'Đặt cả ô trong nháy thẳng: "…".',
    },
    en: {
      message:
        'The row has {found} cells, the heading has {expected}: curly quotes “ ” do not protect a separator in a cell.',
      help: 'Put the whole cell in straight quotes: "…".',
    },
  },
  'heading-below': {
    severity: 'error',
    vi: {
      message: 'Đầu bảng có vẻ ở dòng {found}, không phải dòng đầu tiên.',
      help: 'Xóa các dòng ở trên (tên cơ quan, tên mục lục…) để dòng đầu của tệp là tên các cột.',
    },
    en: {
      message: 'The heading seems to be row {found}, not the first.',
      help: 'Remove the rows above it (name of the archive, of the list…), so that the file starts with the column names.',
    },
  },
  'other-heading': {
    severity: 'error',
    vi: {
      message: 'Từ dòng này là một bảng khác, có đầu bảng khác; các dòng sau chưa được đọc.',
      help: 'Mỗi tệp chỉ có một bảng: xếp các dòng ấy vào các cột của bảng trên rồi xóa dòng này.',
    },
    en: {
      message: 'Another table with a different heading starts here; the rows below are not read.',
      help: 'A file can contain only one table: move those rows into the columns of the table above and remove this row.',
    },
  },
  'not-a-record': {
    severity: 'warning',
    vi: {
      message: 'Dòng này không phải tài liệu ({kindVi}), trang bỏ qua.',
      help: 'Xóa dòng khỏi bảng.',
    },
    en: {
      message: 'This row is not a record ({kindEn}); it is skipped.',
      help: 'Remove it from the table.',
    },
  },
  'empty-row': {
    severity: 'warning',
    vi: { message: 'Dòng trống.', help: 'Xóa dòng.' },
    en: { message: 'Empty row.', help: 'Remove it.' },
  },
} as const satisfies IssueTypes;
