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
      reasonEn: 'a value of a tag stands in curly quotes “ ”; use straight ones " "',
    },
  ],
  [
    /before attribute value/,
    {
      reasonVi: 'giá trị của thẻ không nằm trong nháy; viết image="…"',
      reasonEn: 'a value of a tag is not in quotes; write image="…"',
    },
  ],
  [
    /in attribute value/,
    {
      reasonVi: 'nháy của một giá trị trong thẻ mở mà không đóng',
      reasonEn: 'the quote of a value in a tag is opened and not closed',
    },
  ],
  [
    /^Expected a closing tag|^Unexpected closing tag|corresponding closing tag/,
    {
      reasonVi: 'thẻ mở mà không đóng đúng chỗ; viết <Thẻ … /> hoặc đóng bằng </Thẻ>',
      reasonEn:
        'a tag is opened and not closed in its place; write <Tag … /> or close it with </Tag>',
    },
  ],
  [
    /closing slash/,
    {
      reasonVi: 'thẻ đóng mà không có thẻ mở ở trước',
      reasonEn: 'a tag is closed that was not opened before',
    },
  ],
  [
    /`!`.* before name/,
    {
      reasonVi: 'ghi chú <!-- --> không dùng được ở đây; xóa đi',
      reasonEn: 'a comment <!-- --> cannot be used here; remove it',
    },
  ],
  [
    /before (?:local )?name|in name|before attribute name/,
    {
      reasonVi:
        'dấu < ở đây không mở một thẻ đúng; trong lời văn viết \\<, liên kết viết [chữ](địa chỉ)',
      reasonEn: 'the < here opens no right tag; write \\< in text, and a link as [words](address)',
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
  reasonEn: 'a tag, or a sign { <, is written wrongly',
};

export function describeMarkupFault({ reason }: Pick<MarkupError, 'reason'>): MarkupFault {
  return faults.find(([pattern]) => pattern.test(reason))?.[1] ?? general;
}
