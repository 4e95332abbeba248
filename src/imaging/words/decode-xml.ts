/**
 * Bytes of an XML file as text, by byte-order mark, else by its declaration, else UTF-8.
 * https://www.w3.org/TR/xml/#sec-guessing
 * @throws TypeError when the bytes are not what they are said to be, or RangeError for an unknown name
 */
export function decodeXml(bytes: Uint8Array): string {
  return new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes);
}

function findEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}
