/** Problems of markup, worded for archivists. */
export interface MarkupFault {
  readonly reasonVi: string;
  readonly reasonEn: string;
}

/** The parser's error class, which is not exported by name. */
export interface MarkupError {
  readonly reason: string;
  readonly ruleId: string;
  readonly line?: number;
}

export function isMarkupError(error: unknown): error is MarkupError {
  return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

const faults: readonly (readonly [RegExp, MarkupFault])[] = [
  [
    /`[“”„«»‘’]`/,
    {
      reasonVi: 'giá trị của thẻ đặt trong nháy cong “ ”; dùng nháy thẳng " "',
      reasonEn: 'an attribute value is in curly quotes “ ”; use straight ones " "',
    },
  ],
  [
    /before attribute value/,
    {
      reasonVi: 'giá trị của thẻ không nằm trong nháy; viết image="…"',
      reasonEn: 'an attribute value is not in quotes; write image="…"',
    },
  ],
  [
    /in attribute value/,
    {
      reasonVi: 'nháy của một giá trị trong thẻ mở mà không đóng',
      reasonEn: 'the quote of an attribute value is not closed',
    },
  ],
  [
    /^Expected a closing tag|^Unexpected closing tag|corresponding closing tag/,
    {
      reasonVi: 'thẻ mở mà không đóng đúng chỗ; viết <Thẻ … /> hoặc đóng bằng </Thẻ>',
      reasonEn: 'a tag is not closed where it should be; write <Tag … /> or close it with </Tag>',
    },
  ],
  [
    /closing slash/,
    {
      reasonVi: 'thẻ đóng mà không có thẻ mở ở trước',
      reasonEn: 'a closing tag has no opening tag before it',
    },
  ],
  [
    /`!`.* before name/,
    {
      reasonVi: 'ghi chú <!-- --> không dùng được ở đây; xóa đi',
      reasonEn: 'comments <!-- --> are not allowed here; remove it',
    },
  ],
  [
    /before (?:local )?name|in name|before attribute name/,
    {
      reasonVi:
        'dấu < ở đây không mở một thẻ đúng; trong lời văn viết \\<, liên kết viết [chữ](địa chỉ)',
      reasonEn:
        'the < here does not start a valid tag; write \\< in text, and a link as [words](address)',
    },
  ],
  [
    /expression|acorn/,
    {
      reasonVi: 'dấu { hay } trong lời văn; viết \\{ và \\}',
      reasonEn: 'a { or } in the text; write \\{ and \\}',
    },
  ],
];

const general: MarkupFault = {
  reasonVi: 'một thẻ hay dấu { < viết không đúng',
  reasonEn: 'a tag, or a character { or <, is written incorrectly',
};

export function describeMarkupFault({ reason }: Pick<MarkupError, 'reason'>): MarkupFault {
  return faults.find(([pattern]) => pattern.test(reason))?.[1] ?? general;
}
