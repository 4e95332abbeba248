import type { ImageSize } from '#src/domain/page-images.ts';
import type { PdfDocument } from './open-pdf.ts';
import { withMemory } from './pdfium.ts';

/** A region of a page in pixels of the page rendered at `page` size. */
export interface Drawing {
  readonly page: ImageSize;
  /** Default: the whole page. */
  readonly part?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** RGB, 8 bits each; default: white. */
  readonly background?: number;
  /** Only the page's own content, without annotations and fields. */
  readonly contentOnly?: boolean;
}

/** Renders a page with its rotation: RGBA, 8 bits. */
export function draw(
  { pdfium, form }: PdfDocument,
  page: number,
  { page: size, part, background = 0xff_ff_ff, contentOnly = false }: Drawing,
): Uint8Array {
  const { x, y, width, height } = part ?? { x: 0, y: 0, ...size };
  const bytes = width * height * 4;
  return withMemory(pdfium, bytes, (pointer) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, bgra, pointer, width * 4);
    try {
      const opaque = (0xff_00_00_00 | background) >>> 0;
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, opaque);
      const place = [page, -x, -y, size.width, size.height, 0] as const;
      const flags = contentOnly ? redFirst : annotations | redFirst;
      pdfium._FPDF_RenderPageBitmap(bitmap, ...place, flags);
      if (form !== 0 && !contentOnly) pdfium._FPDF_FFLDraw(form, bitmap, ...place, flags);
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
    return pdfium.HEAPU8.slice(pointer, pointer + bytes);
  });
}

/** `FPDFBitmap_BGRA` */
const bgra = 4;
/** `FPDF_ANNOT` */
const annotations = 0x01;
/** `FPDF_REVERSE_BYTE_ORDER` */
const redFirst = 0x10;
