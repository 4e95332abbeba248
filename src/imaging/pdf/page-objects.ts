import { withMemory, type Pdfium } from './pdfium.ts';

/** `FPDF_PAGEOBJ_…` */
const types: Readonly<Record<number, PageObjectType>> = {
  1: 'text',
  2: 'path',
  3: 'image',
  4: 'shading',
  5: 'form',
};
export type PageObjectType = 'text' | 'path' | 'image' | 'shading' | 'form';

/** An object of a page's content, in drawing order. */
export interface PageObject {
  readonly pointer: number;
  readonly type: PageObjectType;
}

/** Limit against pages made to exhaust memory. */
const mostObjects = 500_000;

/**
 * Every drawing object of a page, including those within form objects.
 *
 * @throws Error if there are too many
 */
export function listPageObjects(pdfium: Pdfium, page: number): readonly PageObject[] {
  const found: PageObject[] = [];
  const add = (pointer: number): void => {
    const type = types[pdfium._FPDFPageObj_GetType(pointer)];
    if (type === undefined) return;
    if (found.length >= mostObjects) throw new Error(`PDF: more than ${mostObjects} objects`);
    if (type !== 'form') {
      found.push({ pointer, type });
      return;
    }
    const count = pdfium._FPDFFormObj_CountObjects(pointer);
    for (let index = 0; index < count; index += 1) {
      add(pdfium._FPDFFormObj_GetObject(pointer, index));
    }
  };
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let index = 0; index < count; index += 1) add(pdfium._FPDFPage_GetObject(page, index));
  return found;
}

/** Runs `work` while only the objects selected by `isShown` are drawn. */
export function withObjects<Result>(
  pdfium: Pdfium,
  objects: readonly PageObject[],
  isShown: (object: PageObject) => boolean,
  work: () => Result,
): Result {
  const hidden = objects.filter((object) => !isShown(object));
  for (const { pointer } of hidden) pdfium._FPDFPageObj_SetIsActive(pointer, 0);
  try {
    return work();
  } finally {
    for (const { pointer } of hidden) pdfium._FPDFPageObj_SetIsActive(pointer, 1);
  }
}

/**
 * Whether there is a redaction mark that was not applied: the marked content is still in the file.
 */
export function hasRedactionMark(pdfium: Pdfium, page: number): boolean {
  const count = pdfium._FPDFPage_GetAnnotCount(page);
  for (let index = 0; index < count; index += 1) {
    const annotation = pdfium._FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const subtype = pdfium._FPDFAnnot_GetSubtype(annotation);
    pdfium._FPDFPage_CloseAnnot(annotation);
    if (subtype === redactAnnotation) return true;
  }
  return false;
}

/** `FPDF_ANNOT_REDACT` */
const redactAnnotation = 28;

/** Width and height of an object within its own form, in points. */
export function readArea(pdfium: Pdfium, object: number): number {
  return withMemory(pdfium, 16, (at) => {
    if (!pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return 0;
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(
      at >> 2,
      (at >> 2) + 4,
    );
    return Math.abs((right - left) * (top - bottom));
  });
}
