import type { ImageSize } from '#src/domain/page-images.ts';
import { toUnion, type Box } from '../words/box.ts';
import { withMemory, type Pdfium } from './pdfium.ts';

/** A character of a page's text, in PDFium's order. */
export interface Character {
  /** Empty if it has no Unicode value. */
  readonly text: string;
  /** In pixels of the rendered page; none for spaces and line ends that PDFium inserted. */
  readonly box?: Box;
  /** Pointer to its text object; 0 if PDFium inserted it. */
  readonly object: number;
  /** Name of its font; empty if PDFium inserted it. */
  readonly font: string;
  /** The PDF gives no valid Unicode value for it. */
  readonly isBroken: boolean;
  /** A hyphen at a line's end: the next character is in the next line. */
  readonly isBreak: boolean;
}

/** Every character of a page, visible or not. */
export function listCharacters(
  pdfium: Pdfium,
  page: number,
  textPage: number,
  { width, height }: ImageSize,
): Character[] {
  return withMemory(pdfium, 40, (memory) => {
    const toPixel = (x: number, y: number) => {
      pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, memory + 32, memory + 36);
      const at = (memory + 32) >> 2;
      return { x: pdfium.HEAP32[at] ?? 0, y: pdfium.HEAP32[at + 1] ?? 0, width: 0, height: 0 };
    };
    const readBox = (index: number): Box | undefined => {
      const [left, right, bottom, top] = [memory, memory + 8, memory + 16, memory + 24] as const;
      if (!pdfium._FPDFText_GetCharBox(textPage, index, left, right, bottom, top)) return undefined;
      const read = (pointer: number) => pdfium.HEAPF64[pointer >> 3] ?? 0;
      if (read(left) === read(right)) return undefined;
      return toUnion([toPixel(read(left), read(top)), toPixel(read(right), read(bottom))]);
    };
    const fonts = new Map<number, string>([[0, '']]);
    const count = pdfium._FPDFText_CountChars(textPage);
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
      // The library uses unsigned numbers; WebAssembly returns them signed.
      const code = pdfium._FPDFText_GetUnicode(textPage, index) >>> 0;
      const box = readBox(index);
      const text = toText(code);
      const object = pdfium._FPDFText_GetTextObject(textPage, index);
      const font = fonts.get(object) ?? readFont(pdfium, textPage, index);
      fonts.set(object, font);
      return {
        text,
        ...(box === undefined ? {} : { box }),
        object,
        font,
        isBroken: text === '',
        isBreak: isHyphen(code),
      };
    });
  });
}

function readFont(pdfium: Pdfium, textPage: number, index: number): string {
  return withMemory(pdfium, longestName, (at) => {
    const length = pdfium._FPDFText_GetFontInfo(textPage, index, at, longestName, 0);
    if (length <= 1 || length > longestName) return '';
    return new TextDecoder().decode(pdfium.HEAPU8.slice(at, at + length - 1));
  });
}

/** PDF 1.7, annex C: names have at most 127 bytes. */
const longestName = 512;

/** PDFium writes U+0002 or U+FFFE for the hyphen of a word broken at a line's end. */
function isHyphen(code: number): boolean {
  return code === 0x02 || code === 0xfffe;
}

/** Empty for non-characters: unpaired surrogates, private use, controls other than spaces. */
function toText(code: number): string {
  if (isHyphen(code)) return '-';
  if (code > 0x10_ff_ff || (code >= 0xd8_00 && code <= 0xdf_ff)) return '';
  const text = String.fromCodePoint(code);
  if (code === 0xf0_b7) return '•';
  // Ligatures are typographic: ﬁ is fi.
  if (code >= 0xfb_00 && code <= 0xfb_06) return text.normalize('NFKC');
  if (/\s/u.test(text)) return text;
  return /[\p{Cc}\p{Co}\p{Cn}\uFFFD]/u.test(text) ? '' : text;
}
