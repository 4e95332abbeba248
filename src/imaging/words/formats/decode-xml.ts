/**
 * Decodes an XML or HTML file: by byte order mark, else by content, else by its declared encoding,
 * else UTF-8. https://www.w3.org/TR/xml/#sec-guessing
 *
 * @throws TypeError if the bytes do not fit the encoding, or RangeError for an unknown name
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
 * UTF-16 without a mark is recognised by the zeros beside the first `<`. Valid UTF-8 beyond ASCII
 * is UTF-8, because other encodings never look like it by chance, and declarations are often wrong.
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

/** From the XML declaration or HTML's `<meta>`. A file that begins with ASCII is not UTF-16. */
function findDeclared(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2000));
  const name =
    /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1] ??
    /<meta\b[^>]*\bcharset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1];
  return name === undefined || /^utf-?16|^ucs-?2|^iso-10646-ucs-2/i.test(name) ? undefined : name;
}
