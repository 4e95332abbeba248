import { openSync } from 'fontkit';
import { textFace } from './faces.ts';

/**
 * A font for the invisible text over a page image. Every character has the same glyph, half as wide
 * as high, so that text of any script can be searched and copied while only one glyph is embedded.
 */
export interface HiddenFont {
  /** Name of the font in the resources of a page. */
  readonly name: string;
  /** A text encoded for a content stream, and its number of glyphs. */
  encode(text: string): { readonly literal: string; readonly length: number };
  /** Adds the font to the current page. */
  use(): void;
  /** Writes the font, once all texts are known. */
  end(): void;
}

/** Width of all glyphs, in em. */
export const glyphWidth = 0.5;
/** Descent below the baseline, in em. */
export const descent = 0.2;

const name = 'Hidden';
/**
 * The code of a character is its UTF-16 value, so that the gate finds words in the file. Characters
 * of four bytes get codes from the private use area, and so do characters of that area itself. It
 * has 6,400 codes: more than one item needs.
 */
const privateUse = { first: 0xe000, last: 0xf8ff } as const;

export function openHiddenFont(doc: PDFKit.PDFDocument): HiddenFont {
  const codes = new Map<string, number>();
  let nextPrivate: number = privateUse.first;
  const toCode = (character: string): number => {
    const known = codes.get(character);
    if (known !== undefined) return known;
    const point = character.codePointAt(0) ?? 0x20;
    const isPrivate = point >= privateUse.first && point <= privateUse.last;
    const code = point > 0xffff || isPrivate ? nextPrivate++ : point;
    codes.set(character, code);
    return code;
  };
  const reference = doc.ref({});
  const file = buildFile();
  return {
    name,
    encode(text) {
      const characters = Array.from(text);
      const bytes = characters.flatMap((character) => {
        const code = toCode(character);
        return [code >> 8, code & 0xff];
      });
      return { literal: toLiteral(bytes), length: characters.length };
    },
    use() {
      const fonts = doc.page.fonts as object;
      Object.assign(fonts, { [name]: reference });
    },
    end() {
      write(doc, reference, file, codes);
    },
  };
}

/**
 * A font file with one glyph, as high as a line and `glyphWidth` wide, because programs highlight
 * found or selected text at the height of its glyphs, and a blank glyph has none.
 */
function buildFile(): Uint8Array {
  const font = openSync(textFace);
  const subset = font.createSubset();
  subset.includeGlyph(font.glyphForCodePoint('ậ'.codePointAt(0) ?? 0).id);
  return subset.encode();
}

/** ISO 32000-1, 9.7: a composite font whose every code is the first glyph of the file. */
function write(
  doc: PDFKit.PDFDocument,
  reference: PDFKit.PDFKitReference,
  bytes: Uint8Array,
  codes: ReadonlyMap<string, number>,
): void {
  const file = stream(doc, { Length1: bytes.length }, bytes);
  const map = Buffer.alloc(2 * 0x10000);
  for (let code = 0; code < 0x10000; code += 1) map.writeUInt16BE(1, code * 2);
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: 'HiddenText',
    Flags: 4,
    FontBBox: [0, -descent * 1000, glyphWidth * 1000, (1 - descent) * 1000],
    ItalicAngle: 0,
    Ascent: (1 - descent) * 1000,
    Descent: -descent * 1000,
    CapHeight: (1 - descent) * 1000,
    StemV: 80,
    FontFile2: file,
  });
  descriptor.end(undefined);
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: 'HiddenText',
    CIDSystemInfo: {
      Registry: new String('Adobe'),
      Ordering: new String('Identity'),
      Supplement: 0,
    },
    FontDescriptor: descriptor,
    DW: glyphWidth * 1000,
    CIDToGIDMap: stream(doc, {}, map),
  });
  descendant.end(undefined);
  Object.assign(reference.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: 'HiddenText',
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: stream(doc, {}, Buffer.from(buildToUnicode(codes))),
  });
  reference.end(undefined);
}

function stream(doc: PDFKit.PDFDocument, data: object, bytes: Uint8Array): PDFKit.PDFKitReference {
  const reference = doc.ref(data);
  reference.end(bytes);
  return reference;
}

/** ISO 32000-1, 9.10.3; at most 100 characters per section. */
function buildToUnicode(codes: ReadonlyMap<string, number>): string {
  const lines = [...codes].map(([character, code]) => `<${toHex(code)}> <${toUtf16(character)}>`);
  const sections = Array.from({ length: Math.ceil(lines.length / 100) }, (_, part) => {
    const some = lines.slice(part * 100, part * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar\n`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${sections.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

function toUtf16(character: string): string {
  return Array.from({ length: character.length }, (_, at) => toHex(character.charCodeAt(at))).join(
    '',
  );
}

function toHex(code: number): string {
  return code.toString(16).padStart(4, '0').toUpperCase();
}

/** ISO 32000-1, 7.3.4.2: one character per byte, with special characters escaped. */
function toLiteral(bytes: readonly number[]): string {
  const written = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === '\r') return '\\r';
    return '()\\'.includes(character) ? `\\${character}` : character;
  });
  return `(${written.join('')})`;
}
