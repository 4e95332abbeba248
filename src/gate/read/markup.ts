const open = 0x3c;
const close = 0x3e;
const quote = 0x22;
const apostrophe = 0x27;

/**
 * Markup split into text between tags, and tags. Each byte is in one of the two, except the words
 * of ALTO, which are attributes: they are in both.
 */
export interface SplitMarkup {
  readonly text: Uint8Array;
  readonly tags: Uint8Array;
}

/** Whether a file begins like HTML, XML or SVG. */
export function beginsAsMarkup(bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x20 && byte < 0x80);
  return first >= 0 && first < 64 && bytes[first] === open;
}

/** Undefined if there are no tags. */
export function splitMarkup(bytes: Uint8Array): SplitMarkup | undefined {
  let tag = findTag(bytes, 0);
  if (tag < 0) return undefined;
  const text = new Uint8Array(bytes.length + 1);
  const tags = new Uint8Array(bytes.length);
  let textLength = 0;
  let tagsLength = 0;
  let at = 0;
  while (tag >= 0) {
    text.set(bytes.subarray(at, tag), textLength);
    textLength += tag - at;
    text[textLength++] = 0x20;
    at = findEnd(bytes, tag);
    const word = findAltoWord(bytes, tag, at);
    text.set(word, textLength);
    textLength += word.length;
    tags.set(bytes.subarray(tag, at), tagsLength);
    tagsLength += at - tag;
    tag = findTag(bytes, at);
  }
  text.set(bytes.subarray(at), textLength);
  textLength += bytes.length - at;
  return { text: text.subarray(0, textLength), tags: tags.subarray(0, tagsLength) };
}

const altoTag = Buffer.from('<String ');
const noWord = new Uint8Array();

/** The value of `CONTENT` in `<String CONTENT="…"/>`. */
function findAltoWord(bytes: Uint8Array, start: number, end: number): Uint8Array {
  if (altoTag.some((sign, at) => bytes[start + at] !== sign)) return noWord;
  const tag = Buffer.from(bytes.subarray(start, end)).toString('latin1');
  const [, , word] = /\sCONTENT\s*=\s*(["'])(.*?)\1/s.exec(tag) ?? [];
  return word === undefined ? noWord : Buffer.from(word, 'latin1');
}

function findTag(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(open, from);
  while (at >= 0 && !beginsTag(bytes[at + 1] ?? 0)) at = bytes.indexOf(open, at + 1);
  return at;
}

/** A letter, `/`, `!` or `?` */
function beginsTag(sign: number): boolean {
  const lower = sign | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || sign === 0x2f || sign === 0x21 || sign === 0x3f;
}

/** Position after the `>` that ends a tag, ignoring `>` in quoted values. */
function findEnd(bytes: Uint8Array, from: number): number {
  let quoted = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const sign = bytes[at] ?? 0;
    if (quoted !== 0) {
      if (sign === quoted) quoted = 0;
    } else if (sign === close) {
      return at + 1;
    } else if (sign === quote || sign === apostrophe) {
      quoted = sign;
    }
  }
  return bytes.length;
}
