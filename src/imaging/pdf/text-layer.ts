import type { ImageSize, TextLine } from '../manifest.ts';
import { toUnion } from '../words/box.ts';
import { toTextLines, type Piece } from '../words/text-line.ts';
import { withPdfPage, type PdfDocument } from './open-pdf.ts';
import { withMemory, type Pdfium } from './pdfium.ts';

/** Lines of the text that a page of a PDF holds itself, boxes in pixels of the page as drawn. */
export function readTextLayer(pdf: PdfDocument, frame: number, image: ImageSize): TextLine[] {
  const { pdfium } = pdf;
  return withPdfPage(pdf, frame, (page) => {
    const textPage = pdfium._FPDFText_LoadPage(page);
    if (textPage === 0) return [];
    try {
      return splitLines(listCharacters(pdfium, page, textPage, image))
        .filter((line) => line.some(({ box }) => box !== undefined))
        .flatMap((pieces) => toTextLines({ pieces }, { x: 1, y: 1 }, image));
    } finally {
      pdfium._FPDFText_ClosePage(textPage);
    }
  });
}

/** PDFium puts a line end behind each line that it makes out. */
function splitLines(characters: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const character of characters) {
    if (character.text === '\n') lines.push([]);
    else lines.at(-1)?.push(character);
  }
  return lines;
}

/** Boxes in pixels; none for the spaces and line ends that PDFium puts in. */
function listCharacters(
  pdfium: Pdfium,
  page: number,
  textPage: number,
  { width, height }: ImageSize,
): Piece[] {
  return withMemory(pdfium, 40, (memory) => {
    const toPixel = (x: number, y: number) => {
      pdfium._FPDF_PageToDevice(page, 0, 0, width, height, 0, x, y, memory + 32, memory + 36);
      const at = (memory + 32) >> 2;
      return { x: pdfium.HEAP32[at] ?? 0, y: pdfium.HEAP32[at + 1] ?? 0, width: 0, height: 0 };
    };
    const count = pdfium._FPDFText_CountChars(textPage);
    return Array.from({ length: Math.max(0, count) }, (_, index) => {
      const text = toText(pdfium._FPDFText_GetUnicode(textPage, index));
      const [left, right, bottom, top] = [memory, memory + 8, memory + 16, memory + 24] as const;
      if (!pdfium._FPDFText_GetCharBox(textPage, index, left, right, bottom, top)) return { text };
      const read = (address: number) => pdfium.HEAPF64[address >> 3] ?? 0;
      if (read(left) === read(right)) return { text };
      const corners = [toPixel(read(left), read(top)), toPixel(read(right), read(bottom))];
      const box = toUnion(corners);
      return box === undefined ? { text } : { text, box };
    });
  });
}

/** PDFium writes U+0002 or U+FFFE for the hyphen of a word broken at a line's end. */
function toText(code: number): string {
  if (code === 0x02 || code === 0xfffe) return '-';
  return code === 0 || code > 0x10ffff ? '' : String.fromCodePoint(code);
}
