import { PDFiumModule } from '@hyzyla/pdfium';
import { readFile } from 'node:fs/promises';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import type { PdfFacts, PdfTask } from './pdf-pages.ts';

/** The functions of PDFium that its package's types lack. Pointers are numbers. */
interface Annotations {
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFAnnot_GetSubtype(annotation: number): number;
}
type Pdfium = Awaited<ReturnType<typeof PDFiumModule>> & Annotations;

/** `FPDF_ANNOT_REDACT` */
const redact = 28;
/** Names without which a file cannot have redaction marks, unless its objects are compressed. */
const mayMark = ['/Redact', '/ObjStm', '/R#'];

let loaded: Promise<Pdfium> | undefined;

function loadPdfium(): Promise<Pdfium> {
  loaded ??= PDFiumModule({}).then((module) => {
    module._FPDF_InitLibraryWithConfig({ version: 2 });
    return module as Pdfium;
  });
  return loaded;
}

async function read({ path }: PdfTask): Promise<PdfFacts> {
  const [pdfium, bytes] = [await loadPdfium(), await readFile(path)];
  const pointer = pdfium.wasmExports.malloc(bytes.length + 1);
  if (pointer === 0) throw new Error(`no memory for ${bytes.length} bytes`);
  pdfium.HEAPU8.set(bytes, pointer);
  pdfium.HEAPU8[pointer + bytes.length] = 0;
  const document = pdfium._FPDF_LoadMemDocument(pointer, bytes.length, pointer + bytes.length);
  try {
    if (document === 0) throw new Error(`PDFium ${pdfium._FPDF_GetLastError()}`);
    const pages = Math.max(1, pdfium._FPDF_GetPageCount(document));
    const isSuspect = mayMark.some((name) => bytes.includes(name));
    return { pages, marked: isSuspect ? listMarked(pdfium, document, pages) : [] };
  } finally {
    if (document !== 0) pdfium._FPDF_CloseDocument(document);
    pdfium.wasmExports.free(pointer);
  }
}

/** Pages with a redaction mark that was not applied, from 1. */
function listMarked(pdfium: Pdfium, document: number, pages: number): number[] {
  const marked: number[] = [];
  for (let index = 0; index < pages; index += 1) {
    const page = pdfium._FPDF_LoadPage(document, index);
    if (page === 0) continue;
    if (hasMark(pdfium, page)) marked.push(index + 1);
    pdfium._FPDF_ClosePage(page);
  }
  return marked;
}

function hasMark(pdfium: Pdfium, page: number): boolean {
  const count = pdfium._FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = pdfium._FPDFAnnot_GetSubtype(annotation);
    pdfium._FPDFPage_CloseAnnot(annotation);
    if (subtype === redact) return true;
  }
  return false;
}

answerTasks(read, () => 'unreadable');
