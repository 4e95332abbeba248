import { listPageObjects } from './page-objects.ts';
import { withMemory, type Pdfium } from './pdfium.ts';

/** Maximum number of pictures examined per page. */
const mostJpegs = 100;

/** The JPEG files embedded in a PDF page, unchanged. */
export function listJpegs(pdfium: Pdfium, page: number): readonly Uint8Array[] {
  const jpegs: Uint8Array[] = [];
  for (const { pointer, type } of listPageObjects(pdfium, page)) {
    if (type !== 'image' || jpegs.length >= mostJpegs) continue;
    if (pdfium._FPDFImageObj_GetImageFilterCount(pointer) !== 1) continue;
    if (readFilter(pdfium, pointer) !== 'DCTDecode') continue;
    const length = pdfium._FPDFImageObj_GetImageDataRaw(pointer, 0, 0);
    if (length === 0) continue;
    jpegs.push(
      withMemory(pdfium, length, (at) => {
        pdfium._FPDFImageObj_GetImageDataRaw(pointer, at, length);
        return pdfium.HEAPU8.slice(at, at + length);
      }),
    );
  }
  return jpegs;
}

function readFilter(pdfium: Pdfium, image: number): string {
  const most = 64;
  return withMemory(pdfium, most, (at) => {
    const length = pdfium._FPDFImageObj_GetImageFilter(image, 0, at, most);
    if (length <= 1 || length > most) return '';
    return new TextDecoder('latin1').decode(pdfium.HEAPU8.slice(at, at + length - 1));
  });
}
