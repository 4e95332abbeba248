/** Problems of a YAML line, worded for archivists. The line is never quoted. */
export interface YamlFault {
  readonly reasonVi: string;
  readonly reasonEn: string;
}

const faults: readonly (readonly [RegExp, YamlFault])[] = [
  [
    /^ *\t/,
    {
      reasonVi: 'dòng thụt vào bằng phím Tab; chỉ thụt bằng dấu cách',
      reasonEn: 'the line is indented with a tab; indent with spaces only',
    },
  ],
  [
    /:\s+[“”„«‘’]/,
    {
      reasonVi: 'giá trị đặt trong nháy cong “ ”; dùng nháy thẳng " "',
      reasonEn: 'the value stands in curly quotes “ ”; use straight ones " "',
    },
  ],
  [
    /^[\s-]*[\w.-]+:[^\s]/,
    {
      reasonVi: 'thiếu dấu cách sau dấu hai chấm; viết title: Tên',
      reasonEn: 'a space is missing behind the colon; write title: Name',
    },
  ],
  [
    /^[\s-]*[\w.-]+:\s+(?:"(?:[^"\\]|\\.)*"|'[^']*')\s*[^\s#]/,
    {
      reasonVi:
        'có chữ sau dấu nháy đóng; đặt cả giá trị trong một cặp nháy, nháy bên trong viết \\"',
      reasonEn:
        'words follow the closing quote; put the whole value in one pair, inner quotes as \\"',
    },
  ],
  [
    /^[\s-]*[\w.-]+:\s+[^\s"'].*:(?:\s|$)/,
    {
      reasonVi:
        'giá trị có dấu hai chấm; đặt cả giá trị trong nháy thẳng: title: "Thủy lợi: tổng kết"',
      reasonEn:
        'the value has a colon; put all of it in straight quotes: title: "Irrigation: a review"',
    },
  ],
  [
    /^\s*[^\s:#-][^:]*$/,
    {
      reasonVi:
        'dòng không có tên mục và dấu hai chấm; giá trị dài viết trên một dòng hoặc sau dấu |',
      reasonEn: 'the line has no key with a colon; write a long value on one line or behind a |',
    },
  ],
];

/** Errors that the parser identifies reliably. */
const byCode: Readonly<Record<string, YamlFault>> = {
  DUPLICATE_KEY: {
    reasonVi: 'một mục được ghi hai lần; giữ một lần',
    reasonEn: 'a key is given twice; keep one',
  },
  NOT_KEYS: {
    reasonVi: 'ở đây phải là các mục như title: Tên, mỗi mục một dòng',
    reasonEn: 'here must be keys such as title: Name, one a line',
  },
  NOT_A_LIST: {
    reasonVi: 'tệp phải là một danh sách, mỗi phần bắt đầu bằng dấu gạch và một dấu cách',
    reasonEn: 'the file must be a list, each entry with a hyphen and a space before it',
  },
  NOT_WORDS: {
    reasonVi:
      'phần này của danh sách phải là các từ cách nhau bằng dấu chấm phẩy: - nghị quyết; NQ',
    reasonEn: 'this entry of the list must be words with semicolons between: - nghị quyết; NQ',
  },
  NOT_AN_ENTRY: {
    reasonVi: 'phần này của danh sách không có các mục như id: và title:',
    reasonEn: 'this entry of the list has no keys such as id: and title:',
  },
};

const unclosed: YamlFault = {
  reasonVi: 'một dấu nháy hay ngoặc mở mà không đóng, ở dòng này hoặc các dòng trên',
  reasonEn: 'a quote or bracket is opened and not closed, in this line or above',
};

const general: YamlFault = {
  reasonVi: 'dòng này không khớp với các dòng ở trên; các mục cùng cấp phải thụt vào bằng nhau',
  reasonEn: 'this line does not fit those above; keys of one level are indented alike',
};

/** `code` is the parser's, or one of ours; `line` is where it stopped, which is not quoted. */
export function describeYamlFault(code: string, line = ''): YamlFault {
  const byLine = faults.find(([pattern]) => pattern.test(line))?.[1];
  return byCode[code] ?? byLine ?? (code === 'MISSING_CHAR' ? unclosed : general);
}
