import { openPdf } from '#src/imaging/pdf/open-pdf.ts';
import { withMemory, type Pdfium } from '#src/imaging/pdf/pdfium.ts';

export interface LinkedSheets {
  readonly sheets: number;
  /** The target sheet, from 1, of each internal link, in order. */
  readonly targets: readonly number[];
}

/** The number of sheets in a PDF, and the targets of its internal links. */
export async function readLinkedSheets(path: string): Promise<LinkedSheets> {
  const { pdfium, document, pages } = await openPdf(path);
  const targets = Array.from({ length: pages }, (_, index) =>
    withPage(pdfium, document, index, (page) => listTargets(pdfium, document, page)),
  );
  return { sheets: pages, targets: targets.flat() };
}

function withPage<Result>(
  pdfium: Pdfium,
  document: number,
  index: number,
  work: (page: number) => Result,
): Result {
  const page = pdfium._FPDF_LoadPage(document, index);
  try {
    return work(page);
  } finally {
    pdfium._FPDF_ClosePage(page);
  }
}

/** https://pdfium.googlesource.com/pdfium/+/refs/heads/main/public/fpdf_doc.h, `FPDFLink_Enumerate` */
function listTargets(pdfium: Pdfium, document: number, page: number): readonly number[] {
  return withMemory(pdfium, 8, (at) => {
    const link = at + 4;
    const targets: number[] = [];
    pdfium.HEAPU32[at >> 2] = 0;
    while (pdfium._FPDFLink_Enumerate(page, at, link)) {
      const target = pdfium._FPDFLink_GetDest(document, pdfium.HEAPU32[link >> 2] ?? 0);
      if (target !== 0) targets.push(pdfium._FPDFDest_GetDestPageIndex(document, target) + 1);
    }
    return targets;
  });
}
