import type { ImageSize } from '../manifest.ts';
import { withPdfPage, type PdfDocument } from './open-pdf.ts';
import { withMemory, type Pdfium } from './pdfium.ts';

/** Where a page is no scan, or its scan is too coarse to set type on. */
const usualDpi = 300;
const leastDpi = 150;
/** A scan fills most of its page; less than this share is a picture in a text. */
const scanShare = 0.5;
/** Bounds memory: 4 bytes a pixel here, and as much again behind it. */
const maxPixels = 120_000_000;

export interface DrawnPage extends ImageSize {
  readonly dpi: number;
  /** RGBA on white, 8 bits. */
  readonly data: Uint8Array;
}

/**
 * Draws a page of a PDF, from 0, with its annotations, as it is turned; where it is a scan, pixel
 * for pixel.
 */
export function drawPdfPage(pdf: PdfDocument, frame: number): DrawnPage {
  const { pdfium } = pdf;
  return withPdfPage(pdf, frame, (page) => {
    const points = {
      width: pdfium._FPDF_GetPageWidth(page),
      height: pdfium._FPDF_GetPageHeight(page),
    };
    const area = (points.width * points.height) / 72 ** 2;
    const dpi = Math.min(findScanDpi(pdfium, page, area) ?? usualDpi, Math.sqrt(maxPixels / area));
    const toSide = (length: number) => Math.max(1, Math.round((length * dpi) / 72));
    const size = { width: toSide(points.width), height: toSide(points.height) };
    return { ...size, dpi: Math.round(dpi), data: draw(pdfium, page, size) };
  });
}

function draw(pdfium: Pdfium, page: number, { width, height }: ImageSize): Uint8Array {
  const bytes = width * height * 4;
  return withMemory(pdfium, bytes, (address) => {
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, bgra, address, width * 4);
    try {
      pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xff_ff_ff_ff);
      pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, annotations | redFirst);
    } finally {
      pdfium._FPDFBitmap_Destroy(bitmap);
    }
    return pdfium.HEAPU8.slice(address, address + bytes);
  });
}

const bgra = 4;
const annotations = 0x01;
const redFirst = 0x10;
const imageObject = 3;

/** Resolution of the largest image, when it is large enough to be a scan of the page. */
function findScanDpi(pdfium: Pdfium, page: number, pageArea: number): number | undefined {
  let largest = { area: 0, dpi: 0 };
  withMemory(pdfium, 28, (metadata) => {
    for (let index = pdfium._FPDFPage_CountObjects(page) - 1; index >= 0; index -= 1) {
      const object = pdfium._FPDFPage_GetObject(page, index);
      if (pdfium._FPDFPageObj_GetType(object) !== imageObject) continue;
      if (!pdfium._FPDFImageObj_GetImageMetadata(object, page, metadata)) continue;
      // FPDF_IMAGEOBJ_METADATA: width, height, horizontal_dpi, vertical_dpi, …
      const [width = 0, height = 0] = pdfium.HEAPU32.subarray(metadata >> 2, (metadata >> 2) + 2);
      const [across = 0, down = 0] = pdfium.HEAPF32.subarray(
        (metadata >> 2) + 2,
        (metadata >> 2) + 4,
      );
      const area = (width / across) * (height / down);
      if (area > largest.area) largest = { area, dpi: Math.max(across, down) };
    }
  });
  if (largest.area < pageArea * scanShare) return undefined;
  return largest.dpi >= leastDpi ? largest.dpi : undefined;
}
