import { readEscape, type Unescaped } from './escapes.ts';
import { gap, isHan, letterTable, nothing, pairs } from './letters.ts';

/** Folded text: letters and digits without case and marks, words separated by one `gap`. */
export interface Folded {
  /** `length` units are used; begins with a gap. */
  readonly units: Uint16Array;
  readonly length: number;
  /**
   * It contains control bytes, so it is not plain text, and words may have neighbours without a
   * gap.
   */
  readonly binary: boolean;
}

const plain = 0;
const escape = 1;
const control = 2;
const classes = buildClasses();
const escaped: Unescaped = { code: 0, next: 0 };

/** Maximum number of units from folding `size` bytes. */
export function roomFor(size: number): number {
  return 2 * size + 8;
}

/**
 * Folds bytes, read as UTF-8 in any case, with all escapes decoded: composed and decomposed, upper
 * case, slugs, percent-encoding, character references and escapes of one text all become equal.
 *
 * @param units at least `roomFor(bytes.length)` long; filled
 */
export function foldBytes(bytes: Uint8Array, units: Uint16Array): Folded {
  const table = letterTable();
  const end = bytes.length;
  let length = 1;
  let binary = false;
  let at = 0;
  units[0] = gap;
  while (at < end) {
    let code = bytes[at] ?? 0;
    if (code < 0x80) {
      const kind = classes[code];
      at += 1;
      if (kind === escape) {
        readEscape(bytes, at - 1, end, escaped);
        code = escaped.code;
        at = escaped.next;
      } else if (kind === control) {
        binary = true;
      }
    } else {
      const width = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : code >= 0xc0 ? 2 : 1;
      code = decode(bytes, at, width);
      at += code === gap ? 1 : width;
    }
    if (code > 0xffff) {
      units[length++] = 0xd800 + ((code - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff);
      continue;
    }
    const unit = table[code] ?? gap;
    if (unit === gap) {
      if (units[length - 1] !== gap) units[length++] = gap;
    } else if (unit >= gap) {
      units[length++] = unit;
      if (isHan(unit)) units[length++] = unit;
    } else if (unit !== nothing) {
      const [first, second] = pairs[unit] ?? [gap, gap];
      units[length++] = first;
      units[length++] = second;
    }
  }
  return { units, length, binary };
}

const encoder = new TextEncoder();

/** The folded form of a text as a string, trimmed of gaps. */
export function foldToString(text: string): string {
  const bytes = encoder.encode(text);
  const { units, length } = foldBytes(bytes, new Uint16Array(roomFor(bytes.length)));
  return Buffer.from(units.buffer, 0, 2 * length)
    .toString('utf16le')
    .trim();
}

/** A code point of UTF-8, or a gap if invalid. */
function decode(bytes: Uint8Array, at: number, width: number): number {
  if (width === 1) return gap;
  let code = (bytes[at] ?? 0) & (0xff >> (width + 1));
  for (let index = 1; index < width; index += 1) {
    const byte = bytes[at + index] ?? 0;
    if ((byte & 0xc0) !== 0x80) return gap;
    code = (code << 6) | (byte & 0x3f);
  }
  return code > 0x10ffff ? gap : code;
}

function buildClasses(): Uint8Array {
  const built = new Uint8Array(0x80).fill(plain);
  built.fill(control, 0, 0x20);
  for (const space of [0x09, 0x0a, 0x0c, 0x0d]) built[space] = plain;
  for (const sign of '%&\\') built[sign.charCodeAt(0)] = escape;
  return built;
}
