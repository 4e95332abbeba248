import { PDFiumModule } from '@hyzyla/pdfium';

type Module = Awaited<ReturnType<typeof PDFiumModule>>;

/** The compiled PDFium, with functions missing from its package's types. Pointers are numbers. */
export interface Pdfium extends Module {
  readonly HEAPU32: Uint32Array;
  readonly HEAPF32: Float32Array;
  readonly HEAPF64: Float64Array;
  _FPDFImageObj_GetImageMetadata(image: number, page: number, metadata: number): number;
  _FPDFText_GetUnicode(textPage: number, index: number): number;
  /** The text object that a character belongs to; 0 if PDFium inserted it. */
  _FPDFText_GetTextObject(textPage: number, index: number): number;
  /** Writes a font's name as null-terminated UTF-8, and returns its length; `flags` may be 0. */
  _FPDFText_GetFontInfo(
    textPage: number,
    index: number,
    buffer: number,
    length: number,
    flags: number,
  ): number;
  /** `FPDF_TEXT_RENDERMODE_…`: 3 is invisible, 7 only clips. */
  _FPDFTextObj_GetTextRenderMode(text: number): number;
  /** An inactive object is not drawn. */
  _FPDFPageObj_SetIsActive(object: number, active: number): number;
  _FPDFPageObj_GetBounds(
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  /** `FPDF_ANNOT_…` */
  _FPDFAnnot_GetSubtype(annotation: number): number;
  /** Returns the pointer to the form filler; `info` is `FPDF_FORMFILLINFO`. */
  _FPDFDOC_InitFormFillEnvironment(document: number, info: number): number;
  _FPDFDOC_ExitFormFillEnvironment(form: number): void;
  _FPDF_SetFormFieldHighlightAlpha(form: number, alpha: number): void;
  _FORM_OnAfterLoadPage(page: number, form: number): void;
  _FORM_OnBeforeClosePage(page: number, form: number): void;
  /** Draws form fields, which `FPDF_RenderPageBitmap` leaves out. */
  _FPDF_FFLDraw(
    form: number,
    bitmap: number,
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    flags: number,
  ): void;
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
  /** The inverse: from a pixel to a position in points. */
  _FPDF_DeviceToPage(
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    deviceX: number,
    deviceY: number,
    pageX: number,
    pageY: number,
  ): number;
  /**
   * Fills `start` with the next position, and `link` with the next link of a page; 0 after the
   * last.
   */
  _FPDFLink_Enumerate(page: number, start: number, link: number): number;
  /** Target of a link within the document; 0 for other links. */
  _FPDFLink_GetDest(document: number, link: number): number;
  /** From 0. */
  _FPDFDest_GetDestPageIndex(document: number, destination: number): number;
}

let loaded: Promise<Pdfium> | undefined;

/** The library, loaded once per process. */
export function loadPdfium(): Promise<Pdfium> {
  loaded ??= PDFiumModule({}).then((module) => {
    module._FPDF_InitLibraryWithConfig({ version: 2 });
    return module as Pdfium;
  });
  return loaded;
}

/** Runs `work` with `bytes` of the library's memory. */
export function withMemory<Result>(
  pdfium: Pdfium,
  bytes: number,
  work: (pointer: number) => Result,
): Result {
  const pointer = pdfium.wasmExports.malloc(bytes);
  if (pointer === 0) throw new Error(`PDFium: no memory for ${bytes} bytes`);
  try {
    return work(pointer);
  } finally {
    pdfium.wasmExports.free(pointer);
  }
}
