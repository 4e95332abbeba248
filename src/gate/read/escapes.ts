/**
 * Escaped characters: percent-encoding, HTML character references, escapes of JSON, JavaScript and
 * CSS, also doubly escaped (`%25E1`, `&amp;#7843;`, `\\u1ea3`).
 */
export interface Unescaped {
  /** Code point, or `separator`. */
  code: number;
  /** Position after the last byte. */
  next: number;
}

const separator = 0x20;

const percent = 0x25;
const ampersand = 0x26;
const semicolon = 0x3b;
const backslash = 0x5c;
const softHyphen = 0xad;

/** HTML 4 names of Latin letters, in code point order from U+00C0. */
const latinNames =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute ' +
  'Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc ' +
  'euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave ' +
  'uacute ucirc uuml yacute thorn yuml';
const otherNames: readonly (readonly [string, number])[] = [
  ['Abreve', 0x102], ['abreve', 0x103], ['Dstrok', 0x110], ['dstrok', 0x111], ['Itilde', 0x128],
  ['itilde', 0x129], ['Utilde', 0x168], ['utilde', 0x169], ['OElig', 0x152], ['oelig', 0x153],
  ['shy', softHyphen], ['zwj', 0x200d], ['zwnj', 0x200c],
]; // prettier-ignore
const named = new Map<string, number>([
  ...latinNames.split(' ').map((name, index): [string, number] => [name, 0xc0 + index]),
  ...otherNames,
]);

/**
 * Decodes the escape that begins at `at`, at `%`, `&` or `\`. Anything else is a separator of one
 * byte. It fills `into` and allocates nothing, because it runs for every such byte of a site.
 */
export function readEscape(bytes: Uint8Array, at: number, end: number, into: Unescaped): void {
  into.code = separator;
  into.next = at + 1;
  const sign = bytes[at];
  if (sign === percent) readPercent(bytes, at, end, into);
  else if (sign === ampersand) readReference(bytes, at, end, into);
  else if (sign === backslash) readBackslash(bytes, at, end, into);
}

function readPercent(bytes: Uint8Array, at: number, end: number, into: Unescaped): void {
  let next = at;
  const lead = octet();
  if (lead < 0) return;
  let code = lead;
  let missing = 0;
  if (lead >= 0xf0) [code, missing] = [lead & 0x07, 3];
  else if (lead >= 0xe0) [code, missing] = [lead & 0x0f, 2];
  else if (lead >= 0xc0) [code, missing] = [lead & 0x1f, 1];
  for (; missing > 0; missing -= 1) {
    const octetRead = octet();
    if (octetRead < 0) return;
    code = (code << 6) | (octetRead & 0x3f);
  }
  into.code = code;
  into.next = next;

  /** The byte that `%E1` or `%25E1` encodes, or -1. */
  function octet(): number {
    let position = next;
    if (position >= end || bytes[position] !== percent) return -1;
    while (bytes[position + 1] === 0x32 && bytes[position + 2] === 0x35 && position + 4 < end)
      position += 2;
    const value = readHex(bytes, position + 1, position + 3, end);
    if (value >= 0) next = position + 3;
    return value;
  }
}

function readReference(bytes: Uint8Array, at: number, end: number, into: Unescaped): void {
  let position = at + 1;
  while (isAmp(bytes, position, end)) position += 4;
  if (position > at + 1) into.next = position;
  let stop = position;
  while (stop < end && stop - position < 10 && bytes[stop] !== semicolon) stop += 1;
  if (stop >= end || bytes[stop] !== semicolon) return;
  const name = Buffer.from(bytes.subarray(position, stop)).toString('latin1');
  if (name.startsWith('#')) {
    const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    if (!(code >= 0 && code <= 0x10ffff)) return;
    into.code = code;
    into.next = stop + 1;
  } else if (/^[A-Za-z]\w+$/.test(name)) {
    into.code = named.get(name) ?? separator;
    into.next = stop + 1;
  }
}

function isAmp(bytes: Uint8Array, at: number, end: number): boolean {
  return (
    at + 4 < end &&
    bytes[at] === 0x61 &&
    bytes[at + 1] === 0x6d &&
    bytes[at + 2] === 0x70 &&
    bytes[at + 3] === semicolon
  );
}

function readBackslash(bytes: Uint8Array, at: number, end: number, into: Unescaped): void {
  let position = at + 1;
  while (position < end && bytes[position] === backslash) position += 1;
  into.next = position;
  const sign = bytes[position] ?? 0;
  if (sign === 0x75 && bytes[position + 1] === 0x7b) {
    readBraces(bytes, position + 2, end, into);
    return;
  }
  const width = sign === 0x75 ? 4 : sign === 0x78 ? 2 : 0;
  if (width > 0) {
    const code = readHex(bytes, position + 1, position + 1 + width, end);
    if (code < 0) return;
    into.code = code;
    into.next = position + 1 + width;
    return;
  }
  // CSS writes two to six hex digits, and one space may end them.
  let stop = position;
  while (stop < end && stop - position < 6 && hexDigit(bytes[stop] ?? 0) >= 0) stop += 1;
  if (stop - position >= 2) {
    into.code = readHex(bytes, position, stop, end);
    into.next = bytes[stop] === 0x20 ? stop + 1 : stop;
  } else if (sign === 0x6e || sign === 0x72 || sign === 0x74 || sign === 0x62 || sign === 0x66) {
    into.next = position + 1; // \n \r \t \b \f
  }
}

function readBraces(bytes: Uint8Array, at: number, end: number, into: Unescaped): void {
  let stop = at;
  while (stop < end && stop - at < 7 && bytes[stop] !== 0x7d) stop += 1;
  const code = bytes[stop] === 0x7d ? readHex(bytes, at, stop, end) : -1;
  if (code < 0) return;
  into.code = code;
  into.next = stop + 1;
}

function readHex(bytes: Uint8Array, from: number, to: number, end: number): number {
  if (to > end || from >= to) return -1;
  let value = 0;
  for (let position = from; position < to; position += 1) {
    const digit = hexDigit(bytes[position] ?? 0);
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
