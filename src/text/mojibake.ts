/** Encodings as which UTF-8 is read by mistake, most likely first. */
const encodings = ['windows-1252', 'windows-1258', 'macintosh', 'windows-1250'] as const;

/** The byte of each character of an encoding; undefined bytes map to themselves. */
function toBytesOf(encoding: string): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const character = decoder.decode(Uint8Array.of(byte));
    if (byte < 0xa0) bytes.set(String.fromCharCode(byte), byte);
    bytes.set(character, byte);
  }
  return bytes;
}

const tables = encodings.map(toBytesOf);

/** Fast pre-check without false negatives: a lead byte and a second byte, in any of the tables. */
const mayBeMisread = toPairs();

function toPairs(): RegExp {
  const within = (from: number, to: number): string =>
    tables
      .flatMap((table) => [...table].filter(([, byte]) => byte >= from && byte <= to))
      .map(([character]) => character.replace(/[\]\\^-]/, String.raw`\$&`))
      .join('');
  return new RegExp(`[${within(0xc2, 0xef)}][${within(0x80, 0xbf)}]`);
}
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Non-ASCII characters of Vietnamese text: letters and typographic signs. */
const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ\u0300\u0301\u0303\u0309\u0323]/u;
const signs = /[–—‘’“”…•«»°\u00A0]/u;

/**
 * Repairs UTF-8 text that was read as another encoding and saved again, once or several times:
 * `Tá»‰nh á»§y` → `Tỉnh ủy`. Lost letters become `�`. Undefined for other text. Expects the raw
 * text: `tidy` removes characters that are bytes here.
 */
export function repairMojibake(text: string): string | undefined {
  let repaired: string | undefined;
  for (let times = 0; times < 3; times += 1) {
    const once = repairOnce(repaired ?? text);
    if (once === undefined) return repaired?.normalize('NFC');
    repaired = once;
  }
  return repaired?.normalize('NFC');
}

function repairOnce(text: string): string | undefined {
  if (!mayBeMisread.test(text)) return undefined;
  let best: { readonly text: string; readonly letters: number } | undefined;
  for (const table of tables) {
    const found = repairWith(text, table);
    if (found.letters > (best?.letters ?? 0)) best = found;
  }
  return best?.text;
}

function repairWith(
  text: string,
  table: ReadonlyMap<string, number>,
): { readonly text: string; readonly letters: number } {
  const parts: string[] = [];
  let letters = 0;
  let index = 0;
  while (index < text.length) {
    const found = readSequence(text, index, table);
    if (found === undefined) {
      parts.push(text.charAt(index));
      index += 1;
    } else {
      parts.push(found.text);
      letters += found.letters;
      index += found.length;
    }
  }
  return { text: parts.join(''), letters };
}

interface Sequence {
  readonly text: string;
  readonly length: number;
  /** 1 when it is certainly a Vietnamese letter. */
  readonly letters: number;
}

/** Reads one UTF-8 sequence whose bytes are one character each. */
function readSequence(
  text: string,
  start: number,
  table: ReadonlyMap<string, number>,
): Sequence | undefined {
  const lead = table.get(text.charAt(start)) ?? 0;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : 0;
  if (length === 0) return undefined;
  const bytes = [lead];
  for (let offset = 1; offset < length; offset += 1) {
    const byte = table.get(text.charAt(start + offset)) ?? 0;
    if (byte < 0x80 || byte > 0xbf) break;
    bytes.push(byte);
  }
  // The bytes 81, 8D, 8F, 90 and 9D are undefined in Windows-1252, and some programs drop them.
  if (lead === 0xe1 && bytes.length === 2 && (bytes[1] === 0xba || bytes[1] === 0xbb)) {
    return { text: '\uFFFD', length: 2, letters: 0 };
  }
  if (bytes.length < length) return undefined;
  const character = decode(Uint8Array.from(bytes));
  if (character === undefined) return undefined;
  const isLetter = vietnamese.test(character);
  const isSure = length > 2 || !afterWords.test(text.charAt(start + 1)) || isOddCase(text, start);
  if (!isLetter && !signs.test(character) && !tables[0]?.has(character)) return undefined;
  return { text: character, length, letters: Number(isLetter && isSure) };
}

/** Characters that may follow an undamaged word: `“HỢP TÁC XÃ”`. */
const afterWords = /[\u2010-\u203A\u00A0\u00AD\u02C6\u02DC]/;

/** `lÃ`: no word has a capital after a small letter. */
function isOddCase(text: string, position: number): boolean {
  return /\p{Ll}/u.test(text.charAt(position - 1)) && /\p{Lu}/u.test(text.charAt(position));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
