import type { ImageSize } from '#src/domain/page-images.ts';
import { ScanError } from '../problems.ts';
import { draw } from './draw.ts';
import type { PdfDocument } from './open-pdf.ts';
import { withMemory, type Pdfium } from './pdfium.ts';

/** Resolution of a page that is not a scan, or whose scan is too coarse for text set on it. */
const usualDpi = 300;
const leastDpi = 150;
/** A scan fills most of its page; below this share an image is an illustration. */
export const scanShare = 0.5;
/** A page that cannot be drawn at this resolution is larger than any real sheet. */
const coarsestDpi = 50;

export interface DrawnPage extends ImageSize {
  readonly dpi: number;
  /** RGBA on white, 8 bits. */
  readonly data: Uint8Array;
}

/**
 * Renders a page of a PDF with its annotations and field values, with its rotation; a scanned page
 * pixel for pixel.
 *
 * @param maxPixels limits memory: 4 bytes each here, and as much again later
 * @throws ScanError `pdf-page-too-large`
 */
export function drawPdfPage(pdf: PdfDocument, page: number, maxPixels: number): DrawnPage {
  const { pdfium } = pdf;
  const points = {
    width: pdfium._FPDF_GetPageWidth(page),
    height: pdfium._FPDF_GetPageHeight(page),
  };
  const area = (points.width * points.height) / 72 ** 2;
  const most = Math.sqrt(maxPixels / area);
  if (!(most >= coarsestDpi)) {
    const [width, height] = [points.width, points.height].map(toMetres);
    const needed = Math.ceil((area * coarsestDpi ** 2) / 1e6);
    throw new ScanError('pdf-page-too-large', `${width} × ${height} m; PDF_MEGAPIXELS=${needed}`);
  }
  const dpi = Math.min(findScanDpi(pdfium, page, area) ?? usualDpi, most);
  const toSide = (length: number) => Math.max(1, Math.round((length * dpi) / 72));
  const size = { width: toSide(points.width), height: toSide(points.height) };
  return { ...size, dpi: Math.round(dpi), data: draw(pdf, page, { page: size }) };
}

function toMetres(points: number): string {
  return ((points / 72) * 0.0254).toFixed(1);
}

const imageObject = 3;

/** Resolution of the largest image, if it is large enough to be a scan of the page. */
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
