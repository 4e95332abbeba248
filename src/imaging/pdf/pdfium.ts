import { PDFiumModule } from '@hyzyla/pdfium';

type Module = Awaited<ReturnType<typeof PDFiumModule>>;

/** PDFium as it is compiled, with what its package's types leave out. Addresses are numbers. */
export interface Pdfium extends Module {
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  _FPDFImageObj_GetImageMetadata(image: number, page: number, metadata: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  _FPDFText_GetCharBox(
    textPage: number,
    index: number,
    left: number,
    right: number,
    bottom: number,
    top: number,
  ): number;
  /** `page_x` and `page_y` in points, the pixel at `device_x` and `device_y`. */
  _FPDF_PageToDevice(
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    pageX: number,
    pageY: number,
    deviceX: number,
    deviceY: number,
  ): number;
  /** Fills `start` with where to go on, and `link` with the next link of a page; 0 after the last. */
  _FPDFLink_Enumerate(page: number, start: number, link: number): number;
  /** Where a link leads within the document; 0 when it leads elsewhere. */
  _FPDFLink_GetDest(document: number, link: number): number;
  /** From 0. */
  _FPDFDest_GetDestPageIndex(document: number, destination: number): number;
}

let loaded: Promise<Pdfium> | undefined;

/** The library, loaded once a process. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= PDFiumModule({}).then((module) => {
    module._FPDF_InitLibraryWithConfig({ version: 2 });
    return module as Pdfium;
  });
  return loaded;
}

/** Lends `bytes` of the library's memory to `work`. */
export function withMemory<Result>(
  pdfium: Pdfium,
  bytes: number,
  work: (address: number) => Result,
): Result {
  const address = pdfium.wasmExports.malloc(bytes);
  if (address === 0) throw new Error(`PDFium: no memory for ${bytes} bytes`);
  try {
    return work(address);
  } finally {
    pdfium.wasmExports.free(address);
  }
}
