import { readFile, stat } from 'node:fs/promises';
import { ScanError } from '../problems.ts';
import { loadPdfium, type Pdfium } from './pdfium.ts';

export interface PdfDocument {
  readonly pdfium: Pdfium;
  /** Pointer to the document. */
  readonly document: number;
  readonly pages: number;
  /** Pointer to the form filler, which draws field values. */
  readonly form: number;
}

export function isPdf(path: string): boolean {
  return /\.pdf$/i.test(path);
}

interface OpenDocument extends PdfDocument {
  readonly name: string;
  readonly close: () => void;
}
let last: OpenDocument | undefined;

/**
 * Opens a PDF. The last one is kept open, because its other pages usually follow: a document is
 * valid until another is opened.
 *
 * @throws ScanError `pdf-locked`
 * @throws Error if it is damaged
 */
export async function openPdf(path: string): Promise<PdfDocument> {
  const { size, mtimeMs } = await stat(path);
  const name = `${size} ${mtimeMs} ${path}`;
  if (last?.name === name) return last;
  const [pdfium, bytes] = [await loadPdfium(), await readFile(path)];
  last?.close();
  last = undefined;
  last = { name, ...loadDocument(pdfium, bytes) };
  return last;
}

function loadDocument(pdfium: Pdfium, bytes: Uint8Array): Omit<OpenDocument, 'name'> {
  // The library reads from these bytes while the document is open; the last argument is an empty
  // password.
  const pointer = pdfium.wasmExports.malloc(bytes.length + 1);
  if (pointer === 0) throw new Error(`PDFium: no memory for ${bytes.length} bytes`);
  pdfium.HEAPU8.set(bytes, pointer);
  pdfium.HEAPU8[pointer + bytes.length] = 0;
  const document = pdfium._FPDF_LoadMemDocument(pointer, bytes.length, pointer + bytes.length);
  if (document === 0) {
    const code = pdfium._FPDF_GetLastError();
    pdfium.wasmExports.free(pointer);
    const reason = `PDF: ${reasons[code] ?? `error ${code}`}`;
    if (locked.has(code)) throw new ScanError('pdf-locked', reason);
    throw new Error(reason);
  }
  const filler = openForm(pdfium, document);
  const close = () => {
    filler.close();
    pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(pointer);
  };
  const pages = pdfium._FPDF_GetPageCount(document);
  return { pdfium, document, pages, form: filler.form, close };
}

/**
 * Opens the form filler of a document, without any callbacks: nothing in the PDF (scripts, links,
 * submit actions) can have an effect.
 */
function openForm(pdfium: Pdfium, document: number) {
  // FPDF_FORMFILLINFO, version 1: a version and about twenty pointers. It must outlive the filler.
  const bytes = 256;
  const info = pdfium.wasmExports.malloc(bytes);
  if (info === 0) throw new Error(`PDFium: no memory for ${bytes} bytes`);
  pdfium.HEAPU8.fill(0, info, info + bytes);
  pdfium.HEAP32[info >> 2] = 1;
  const form = pdfium._FPDFDOC_InitFormFillEnvironment(document, info);
  if (form !== 0) pdfium._FPDF_SetFormFieldHighlightAlpha(form, 0);
  const close = () => {
    if (form !== 0) pdfium._FPDFDOC_ExitFormFillEnvironment(form);
    pdfium.wasmExports.free(info);
  };
  return { form, close };
}

/** https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdfview.h, `FPDF_ERR_…` */
const reasons: Readonly<Record<number, string>> = {
  2: 'cannot be opened',
  3: 'not a PDF, or damaged',
  4: 'locked with a password',
  5: 'locked in an unknown way',
};

const locked: ReadonlySet<number> = new Set([4, 5]);

/**
 * Runs `work` with a page of a PDF, from 0.
 *
 * @throws Error if there is no such page
 */
export function withPdfPage<Result>(
  { pdfium, document, pages, form }: PdfDocument,
  frame: number,
  work: (page: number) => Result,
): Result {
  const page = frame < pages ? pdfium._FPDF_LoadPage(document, frame) : 0;
  if (page === 0) throw new Error(`PDF: page ${frame + 1} of ${pages} cannot be read`);
  if (form !== 0) pdfium._FORM_OnAfterLoadPage(page, form);
  try {
    return work(page);
  } finally {
    if (form !== 0) pdfium._FORM_OnBeforeClosePage(page, form);
    pdfium._FPDF_ClosePage(page);
  }
}
