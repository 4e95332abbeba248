/** What the first bytes of a file say that is no text in UTF-8. */
export type Container =
  | { readonly kind: 'utf-16'; readonly encoding: 'utf-16le' | 'utf-16be' }
  | { readonly kind: 'not-text'; readonly words: readonly [string, string] };

const signatures: readonly (readonly [readonly number[], readonly [string, string]])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    [
      'tệp nén, như bảng tính .xlsx, .ods hay văn bản .docx',
      'a ZIP file, such as .xlsx, .ods or .docx',
    ],
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    ['tệp Excel hay Word cũ (.xls, .doc)', 'an old Excel or Word file (.xls, .doc)'],
  ],
  [
    [0x25, 0x50, 0x44, 0x46],
    ['tệp PDF', 'a PDF'],
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    ['văn bản RTF', 'an RTF document'],
  ],
  [
    [0xff, 0xfe, 0x00, 0x00],
    ['văn bản UTF-32', 'text in UTF-32'],
  ],
  [
    [0x00, 0x00, 0xfe, 0xff],
    ['văn bản UTF-32', 'text in UTF-32'],
  ],
];

/** Undefined for what may be text with one byte or more a letter. */
export function findContainer(bytes: Uint8Array): Container | undefined {
  for (const [signature, words] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) return { kind: 'not-text', words };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'utf-16', encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'utf-16', encoding: 'utf-16be' };
  if (isMarkup(bytes)) {
    return {
      kind: 'not-text',
      words: [
        'trang HTML hay XML (bảng tính lưu dạng web)',
        'HTML or XML (a sheet saved for the web)',
      ],
    };
  }
  return bytes.includes(0) ? findUtf16(bytes) : undefined;
}

/** Systems of administration write HTML tables and call them `.xls` or `.csv`. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^(?:\u00EF\u00BB\u00BF)?\s*<(?:!doctype|\?xml|html|table|head|meta)\b/i.test(start);
}

/** ASCII letters of UTF-16 have a zero beside them, always on the same side. */
function findUtf16(bytes: Uint8Array): Container {
  const zeros = [0, 0] as [number, number];
  for (const [index, byte] of bytes.subarray(0, 4096).entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = zeros;
  if (bytes.length % 2 === 0 && even === 0) return { kind: 'utf-16', encoding: 'utf-16le' };
  if (bytes.length % 2 === 0 && odd === 0) return { kind: 'utf-16', encoding: 'utf-16be' };
  return {
    kind: 'not-text',
    words: [
      'có byte 0, như tệp của chương trình hay tệp chép hỏng',
      'it contains zero bytes, as program files and damaged copies do',
    ],
  };
}
