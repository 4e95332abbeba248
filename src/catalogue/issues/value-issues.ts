import type { IssueTypes } from './issue-type.ts';

/** One value, read by itself. */
export const valueIssues = {
  'missing-value': {
    severity: 'error',
    vi: { message: 'Thiếu {labelVi}.', help: 'Điền vào, đây là thông tin bắt buộc.' },
    en: { message: '{labelEn} is missing.', help: 'Fill it in; it is required.' },
  },
  'english-alone': {
    severity: 'error',
    vi: {
      message: '{labelVi} có tiếng Anh mà không có tiếng Việt.',
      help: 'Điền cột {field}; tiếng Anh chỉ đi kèm tiếng Việt.',
    },
    en: {
      message: '{labelEn} has an English text but no Vietnamese one.',
      help: 'Fill in {field}; English is only used in addition to Vietnamese.',
    },
  },
  'too-long': {
    severity: 'warning',
    vi: {
      message: '{labelVi} có {length} ký tự; tiêu chuẩn cho tối đa {max}.',
      help: 'Rút gọn, hoặc chuyển phần chi tiết sang mô tả.',
    },
    en: {
      message: '{labelEn} has {length} characters; the standard allows {max}.',
      help: 'Shorten it, or move details to the description.',
    },
  },
  'not-a-number': {
    severity: 'error',
    vi: { message: '"{value}" không phải số nguyên.', help: 'Chỉ ghi chữ số, ví dụ 12.' },
    en: { message: '"{value}" is not a whole number.', help: 'Digits only, such as 12.' },
  },
  'bad-coordinate': {
    severity: 'error',
    vi: { message: '"{value}" không phải tọa độ.', help: 'Ghi độ thập phân, ví dụ 20.9575.' },
    en: { message: '"{value}" is not a coordinate.', help: 'Decimal degrees, such as 20.9575.' },
  },
  'unknown-code': {
    severity: 'warning',
    vi: {
      message: '"{value}" không có trong danh mục; được giữ như lời tả.',
      help: 'Dùng một trong: {codesVi}.',
    },
    en: {
      message: '"{value}" is not in the code list; it is kept as free text.',
      help: 'Use one of: {codesEn}.',
    },
  },
  'unknown-language': {
    severity: 'error',
    vi: { message: '"{value}" không phải mã ngôn ngữ.', help: 'Dùng một trong: {codesVi}.' },
    en: { message: '"{value}" is not a language code.', help: 'Use one of: {codesEn}.' },
  },
  'unknown-type': {
    severity: 'warning',
    vi: {
      message: 'Có {types} tên loại ngoài danh mục, ở {count} dòng: {examplesVi}.',
      help: 'Sửa tên viết sai; loại riêng của kho thì thêm vào documentTypes trong site.yaml. Trang vẫn hiện như đã ghi.',
    },
    en: {
      message: '{types} document types are not in the lists, in {count} rows: {examplesEn}.',
      help: 'Correct misspelt ones; add your own types to documentTypes in site.yaml. They are shown as written.',
    },
  },
  'unreadable-date': {
    severity: 'error',
    vi: {
      message: 'Không đọc được ngày "{value}".',
      help: 'Ghi ngày/tháng/năm, tháng/năm hoặc năm: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.',
    },
    en: {
      message: 'The date "{value}" cannot be read.',
      help: 'Day/month/year, month/year or year: 03/02/1976, 8/1945, 1930, khoảng 1930, 1945–1954.',
    },
  },
  'two-digit-year': {
    severity: 'error',
    vi: {
      message: 'Năm trong "{value}" chỉ có hai chữ số.',
      help: 'Ghi năm đủ bốn chữ số: 05/02/1976.',
    },
    en: {
      message: 'The year in "{value}" has two digits.',
      help: 'Write all four digits: 05/02/1976.',
    },
  },
  'serial-date': {
    severity: 'error',
    vi: {
      message: '"{value}" là số mà bảng tính dùng thay cho ngày.',
      help: 'Trong bảng tính, định dạng cột là Ngày (dd/mm/yyyy) hoặc Văn bản, rồi xuất lại.',
    },
    en: {
      message: '"{value}" is a date as a spreadsheet stores it internally.',
      help: 'Format the column as a date (dd/mm/yyyy) or as text in the spreadsheet, and export again.',
    },
  },
  'month-first-column': {
    severity: 'error',
    vi: {
      message:
        'Cột này viết tháng trước ngày: {count} giá trị chỉ hiểu được như vậy, như "{value}". Các ngày khác trong cột cũng chưa được đọc.',
      help: 'Trong bảng tính, đổi định dạng cả cột thành ngày/tháng/năm (dd/mm/yyyy) rồi xuất lại; xem lại những ngày mà ngày và tháng đều từ 1 đến 12.',
    },
    en: {
      message:
        'This column has the month before the day: {count} values are only valid that way, such as "{value}". The other dates of the column are not read either.',
      help: 'Format the whole column as day/month/year (dd/mm/yyyy) in the spreadsheet and export again; check the dates whose day and month are both from 1 to 12.',
    },
  },
  'partial-date': {
    severity: 'warning',
    vi: {
      message: '"{value}" bỏ trống ngày hoặc tháng; đọc là {dateVi}.',
      help: 'Ghi {dateVi} khi không rõ ngày tháng; ../{dateVi} nếu muốn nói "đến {dateVi}".',
    },
    en: {
      message: '"{value}" leaves the day or the month blank; it is read as {dateEn}.',
      help: 'Write {dateVi} when the day is not known; ../{dateVi} to say "until {dateEn}".',
    },
  },
  'future-date': {
    severity: 'warning',
    vi: { message: 'Ngày "{value}" chưa tới.', help: 'Kiểm tra năm, ví dụ 2067 thay cho 1967.' },
    en: {
      message: 'The date "{value}" is in the future.',
      help: 'Check the year: 2067 may stand for 1967.',
    },
  },
  'date-outside-file': {
    severity: 'warning',
    vi: {
      message: 'Ngày "{value}" ở ngoài thời gian của hồ sơ ({dateVi}).',
      help: 'Kiểm tra ngày của văn bản, hoặc thời gian bắt đầu và kết thúc của hồ sơ.',
    },
    en: {
      message: 'The date "{value}" is outside the dates of the file ({dateEn}).',
      help: 'Check the date of the item, or the start and end of the file.',
    },
  },
  'spreadsheet-error': {
    severity: 'error',
    vi: {
      message: '"{value}" là lỗi hay công thức của bảng tính, không phải nội dung.',
      help: 'Sửa công thức trong bảng tính, hoặc dán giá trị (Paste Values), rồi xuất lại.',
    },
    en: {
      message: '"{value}" is a spreadsheet error or formula, not a value.',
      help: 'Correct the formula in the spreadsheet, or paste values, and export again.',
    },
  },
  'null-word': {
    severity: 'warning',
    vi: {
      message: 'Cột này có {count} ô ghi "{value}"; đọc là để trống.',
      help: 'Để trống những ô không có giá trị khi xuất từ cơ sở dữ liệu.',
    },
    en: {
      message: 'This column has "{value}" in {count} cells; they are read as empty.',
      help: 'Export missing values from the database as empty cells.',
    },
  },
  'number-conflict': {
    severity: 'warning',
    vi: {
      message: 'Số "{number}" khác số trong ký hiệu "{value}"; trang hiện ký hiệu.',
      help: 'Sửa cột số hoặc cột ký hiệu cho khớp.',
    },
    en: {
      message:
        'The number "{number}" differs from the one in the notation "{value}"; the notation is shown.',
      help: 'Correct the number or the notation.',
    },
  },
  'folio-count': {
    severity: 'error',
    vi: {
      message: '"{value}" là số lượng tờ, không phải tờ số mấy.',
      help: 'Ghi số lượng vào cột numberOfPaper (Số lượng tờ); cột này ghi như 12-15.',
    },
    en: {
      message: '"{value}" is a number of sheets, not a list of folios.',
      help: 'Write the count under numberOfPaper (Sheets), and folios as 12-15.',
    },
  },
  'combined-column': {
    severity: 'warning',
    vi: {
      message: 'Không thấy tên loại ở đầu ô gộp tên loại và trích yếu này; tên loại ghi là Khác.',
      help: 'Thêm cột Tên loại văn bản (typeName) và điền tên loại.',
    },
    en: {
      message:
        'No type was found at the start of this cell of type and title; the type is set to Khác (other).',
      help: 'Add the column typeName and fill in the type.',
    },
  },
  'unreadable-day': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải một ngày trọn vẹn.',
      help: 'Ghi đủ ngày/tháng/năm: 03/02/2030.',
    },
    en: { message: '"{value}" is not a complete date.', help: 'Day/month/year: 03/02/2030.' },
  },
  'unreadable-day-of-year': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải ngày trong năm.',
      help: 'Ghi ngày/tháng: 3/2. Theo âm lịch: 10/3 âm lịch.',
    },
    en: {
      message: '"{value}" is not a day of the year.',
      help: 'Day/month: 3/2. By the lunar calendar: 10/3 âm lịch.',
    },
  },
  'unreadable-lunar-day': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải ngày âm lịch.',
      help: 'Ghi ngày 1–30, tháng 1–12 rồi chữ âm lịch: 10/3 âm lịch. Không dùng tháng nhuận.',
    },
    en: {
      message: '"{value}" is not a day of the lunar calendar.',
      help: 'Day 1–30, month 1–12, then the words âm lịch: 10/3 âm lịch. No leap months.',
    },
  },
  'every-without-since': {
    severity: 'error',
    vi: {
      message: 'Có số năm nhắc lại mà không có năm của sự kiện.',
      help: 'Điền since, hoặc bỏ every để nhắc hằng năm.',
    },
    en: {
      message: 'It has an interval in years, but no year of the event.',
      help: 'Fill in since, or leave out every to keep it yearly.',
    },
  },
  'every-nothing': {
    severity: 'error',
    vi: {
      message: 'Không thể nhắc lại sau 0 năm.',
      help: 'Ghi 5, 10…, hoặc bỏ every để nhắc hằng năm.',
    },
    en: {
      message: 'An anniversary cannot be kept every 0 years.',
      help: 'Write 5, 10…, or leave out every to keep it yearly.',
    },
  },
  'future-event': {
    severity: 'error',
    vi: {
      message: 'Năm của sự kiện ({value}) chưa tới.',
      help: 'Ghi năm sự kiện xảy ra, ví dụ 1930.',
    },
    en: {
      message: 'The year of the event ({value}) has not come yet.',
      help: 'Write the year in which it happened, such as 1930.',
    },
  },
  'bad-rights-address': {
    severity: 'error',
    vi: {
      message: '"{value}" không phải địa chỉ giấy phép.',
      help: 'Ghi địa chỉ một giấy phép của creativecommons.org hoặc một tuyên bố của rightsstatements.org; lời của cơ quan ghi vào rightsStatement.',
    },
    en: {
      message: '"{value}" is not the address of a licence or rights statement.',
      help: 'Write the address of a licence at creativecommons.org or of a statement at rightsstatements.org; the archive’s own text belongs in rightsStatement.',
    },
  },
  'empty-redaction': {
    severity: 'error',
    vi: {
      message: 'Hình chữ nhật che phải có chiều rộng và chiều cao lớn hơn 0.',
      help: 'Đo lại trên bản quét gốc.',
    },
    en: {
      message: 'A redaction needs a width and a height above 0.',
      help: 'Measure it again on the master.',
    },
  },
  'end-before-start': {
    severity: 'error',
    vi: {
      message: 'Kết thúc ({end}) trước khi bắt đầu ({start}).',
      help: 'Kiểm tra hai ngày; có khi chúng bị đổi chỗ.',
    },
    en: {
      message: 'It ends ({end}) before it starts ({start}).',
      help: 'Check both dates; they may be swapped.',
    },
  },
  'unreadable-folios': {
    severity: 'error',
    vi: { message: 'Không đọc được số tờ "{value}".', help: 'Ghi như 1-6; 104; 159-160.' },
    en: { message: 'The folios "{value}" cannot be read.', help: 'Write as 1-6; 104; 159-160.' },
  },
  'unknown-flag': {
    severity: 'error',
    vi: {
      message: '"{value}" không rõ là có hay không.',
      help: 'Ghi x khi có, để trống khi không.',
    },
    en: {
      message: '"{value}" is neither yes nor no.',
      help: 'Write x for yes; leave it empty for no.',
    },
  },
} as const satisfies IssueTypes;
