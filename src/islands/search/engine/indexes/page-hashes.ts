const decoder = new TextDecoder();
const signatureLength = 'pagefind_dcd'.length;
/** Major types of CBOR. https://www.rfc-editor.org/rfc/rfc8949#section-3.1 */
const text = 3;
const array = 4;

/**
 * The id of every entry of a Pagefind index, in insertion order: its unpacked `pf_meta` is
 * `[version, [[id, words, group], …], …]` in CBOR. Pagefind itself returns only ids.
 */
export function readPageHashes(bytes: Uint8Array): readonly string[] {
  let at = signatureLength;
  const readHead = (expected?: number): number => {
    const first = bytes[at++] ?? 0;
    const type = first >> 5;
    if (expected !== undefined && type !== expected)
      throw new Error('The search index is of an unknown kind.');
    const short = first & 31;
    if (short < 24) return short;
    let value = 0;
    for (let left = 2 ** (short - 24); left > 0; left -= 1)
      value = value * 256 + (bytes[at++] ?? 0);
    return value;
  };
  const readText = (): string => {
    const length = readHead(text);
    at += length;
    return decoder.decode(bytes.subarray(at - length, at));
  };
  const skip = (): void => {
    const isText = (bytes[at] ?? 0) >> 5 === text;
    const value = readHead();
    if (isText) at += value;
  };
  readHead(array);
  readText();
  const count = readHead(array);
  return Array.from({ length: count }, () => {
    const parts = readHead(array);
    const id = readText();
    for (let part = 1; part < parts; part += 1) skip();
    return id;
  });
}
