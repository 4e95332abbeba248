/**
 * Bytes of an XML or HTML file as text: by byte-order mark, else by what they are, else by what the
 * file says of itself, else UTF-8. https://www.w3.org/TR/xml/#sec-guessing
 * @throws TypeError when the bytes are not what they are said to be, or RangeError for an unknown name
 */
export function decodeXml(bytes: Uint8Array): string {
  return decode(bytes, findMark(bytes) ?? findByContent(bytes) ?? findDeclared(bytes) ?? 'utf-8');
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/**
 * UTF-16 without a mark shows by the zeros beside the first `<`. What is UTF-8 and not just ASCII is
 * UTF-8, for no text in another encoding looks like it by chance: writers often say another name.
 */
function findByContent(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  if (bytes.every((byte) => byte < 0x80)) return undefined;
  try {
    decode(bytes, 'utf-8');
    return 'utf-8';
  } catch {
    return undefined;
  }
}

/** In the XML declaration, or by HTML's `<meta>`. What begins with ASCII is not UTF-16. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const name =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  return name === undefined || /^utf-?16|^ucs-?2|^iso-10646-ucs-2/i.test(name) ? undefined : name;
}
