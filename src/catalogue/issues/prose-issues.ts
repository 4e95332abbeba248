import type { IssueTypes } from './issue-type.ts';

/** Texts in Markdown and their components. */
export const proseIssues = {
  'unreadable-markup': {
    severity: 'error',
    vi: {
      message: 'Không đọc được lời văn từ đây: {reasonVi}.',
      help: 'Sửa ở dòng này hoặc ngay trước đó, rồi kiểm tra lại.',
    },
    en: {
      message: 'The text cannot be read from here on: {reasonEn}.',
      help: 'Correct it in this line or just before, then check again.',
    },
  },
  'code-in-prose': {
    severity: 'error',
    vi: {
      message: 'Lời văn không được chứa mã lệnh (import, export hoặc biểu thức).',
      help: 'Bỏ đi. Dấu ngoặc nhọn trong lời văn viết có dấu \\ đằng trước.',
    },
    en: {
      message: 'Text must not contain code (import, export or an expression).',
      help: 'Remove it. Write a brace in text with a \\ before it.',
    },
  },
  'raw-html': {
    severity: 'error',
    vi: { message: 'Không dùng thẻ HTML trong lời văn.', help: 'Viết bằng Markdown.' },
    en: { message: 'HTML tags are not allowed in text.', help: 'Write Markdown.' },
  },
  'unknown-component': {
    severity: 'error',
    vi: { message: 'Không có thành phần <{name}> ở đây.', help: 'Dùng một trong: {known}.' },
    en: { message: 'The component <{name}> is not available here.', help: 'Use one of: {known}.' },
  },
  'misplaced-component': {
    severity: 'error',
    vi: {
      message: '<{name}> nằm giữa dòng chữ.',
      help: 'Đặt thành phần trên dòng riêng, cách lời văn một dòng trống.',
    },
    en: {
      message: '<{name}> is inside a line of text.',
      help: 'Put it on a separate line, with an empty line before and after.',
    },
  },
  'unknown-attribute': {
    severity: 'error',
    vi: { message: '<{name}> không có thuộc tính "{attribute}".', help: 'Dùng: {known}.' },
    en: { message: '<{name}> has no attribute "{attribute}".', help: 'Use: {known}.' },
  },
  'missing-attribute': {
    severity: 'error',
    vi: { message: '<{name}> thiếu thuộc tính "{attribute}".', help: 'Thêm {attribute}="…".' },
    en: { message: '<{name}> requires the attribute "{attribute}".', help: 'Add {attribute}="…".' },
  },
  'misplaced-part': {
    severity: 'error',
    vi: { message: '<{name}> chỉ đứng trong {parents}.', help: 'Chuyển vào trong thành phần ấy.' },
    en: { message: '<{name}> can only be used in {parents}.', help: 'Move it in there.' },
  },
  'wrong-parts': {
    severity: 'error',
    vi: {
      message: '<{name}> phải gồm đúng {count} <{part}>, không có gì khác.',
      help: 'Thêm hoặc bớt <{part}>; lời văn đặt ở trước hoặc sau.',
    },
    en: {
      message: '<{name}> must contain exactly {count} <{part}> and nothing else.',
      help: 'Add or remove a <{part}>; put text before or after it.',
    },
  },
  'too-few-parts': {
    severity: 'error',
    vi: {
      message: '<{name}> chỉ gồm các <{part}>, ít nhất {least}.',
      help: 'Thêm <{part}>; các thành phần khác đặt ở trước hoặc sau.',
    },
    en: {
      message: '<{name}> must contain only <{part}>, at least {least}.',
      help: 'Add a <{part}>; put other components before or after it.',
    },
  },
  'missing-alt': {
    severity: 'warning',
    vi: {
      message: '<{name}> chưa có lời tả ảnh cho người không nhìn thấy.',
      help: 'Thêm alt="…": ảnh cho thấy gì, một câu ngắn.',
    },
    en: {
      message: '<{name}> has no description of its picture.',
      help: 'Add alt="…": one short sentence that describes the picture.',
    },
  },
  'missing-transcript': {
    severity: 'error',
    vi: {
      message: '<{name}> chưa có lời chép cho người không nghe được.',
      help: 'Viết lời chép giữa <{name} …> và </{name}>.',
    },
    en: {
      message: '<{name}> has no transcript for those who cannot hear it.',
      help: 'Write it between <{name} …> and </{name}>.',
    },
  },
  'region-outside': {
    severity: 'error',
    vi: {
      message:
        'Vùng {region} nằm ngoài trang {page} của "{value}", trang ấy rộng {width}, cao {height}.',
      help: 'Đo lại: trái + rộng không quá {width}, trên + cao không quá {height}.',
    },
    en: {
      message:
        'The region {region} is not on page {page} of "{value}", which is {width} wide and {height} high.',
      help: 'Measure again: left + width at most {width}, top + height at most {height}.',
    },
  },
  'quote-not-found': {
    severity: 'warning',
    vi: {
      message: 'Lời trích không có trong toàn văn của "{value}".',
      help: 'So lại với trang; chỗ lược bỏ ghi […].',
    },
    en: {
      message: 'The quotation is not in the transcript of "{value}".',
      help: 'Compare it with the page; mark omissions with […].',
    },
  },
  'claim-unchecked': {
    severity: 'warning',
    vi: {
      message:
        'Chưa đối chiếu được lời trích hoặc vùng ảnh này với "{value}": không đọc được {scan} ({reason}).',
      help: 'Chép lại tệp ấy từ bản gốc hoặc xuất lại tệp toàn văn, rồi kiểm tra lại; nếu không được, tự so lời trích và vùng ảnh với trang.',
    },
    en: {
      message:
        'This quotation or region could not be compared with "{value}": {scan} cannot be read ({reason}).',
      help: 'Copy that file again from the original, or export the transcript again, and check again; if that is not possible, compare the quotation and the region with the page yourself.',
    },
  },
  'bad-region': {
    severity: 'error',
    vi: {
      message: 'Vùng "{value}" không đọc được.',
      help: 'Ghi bốn số điểm ảnh: trái,trên,rộng,cao. Ví dụ 1200,800,900,600.',
    },
    en: {
      message: 'The region "{value}" cannot be read.',
      help: 'Write four numbers in pixels: left,top,width,height, such as 1200,800,900,600.',
    },
  },
  'image-in-prose': {
    severity: 'error',
    vi: {
      message: 'Không chèn ảnh bằng Markdown.',
      help: 'Trong sưu tập và trưng bày, dùng <Figure record="…" page="…" alt="…" />.',
    },
    en: {
      message: 'Pictures cannot be added with Markdown.',
      help: 'In collections and exhibits use <Figure record="…" page="…" alt="…" />.',
    },
  },
  'broken-link': {
    severity: 'error',
    vi: {
      message: 'Đường dẫn "{value}" không dẫn tới trang nào.',
      help: 'Ghi đường dẫn từ gốc, có / ở đầu và cuối.',
    },
    en: {
      message: 'The link "{value}" does not lead to a page.',
      help: 'Write it from the root, starting and ending with /.',
    },
  },
  'unsafe-link': {
    severity: 'error',
    vi: { message: 'Không dùng được đường dẫn "{value}".', help: 'Dùng http, https hoặc mailto.' },
    en: { message: 'Links such as "{value}" are not allowed.', help: 'Use http, https or mailto.' },
  },
} as const satisfies IssueTypes;
