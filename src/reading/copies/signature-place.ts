/** Where a digital signature goes, in points from the top left of the current page. */
export interface SignaturePlace {
  /** Name of the field, by which signing programs find it. */
  readonly name: string;
  /** What it is for, read out by screen readers. */
  readonly about: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface FormDocument {
  readonly _root: { readonly data: { readonly AcroForm: { readonly data: FormFields } } };
}

interface FormFields {
  readonly Fields: PDFKit.PDFKitReference[];
  NeedAppearances?: boolean;
}

/**
 * Adds an empty signature field to the current page: ISO 32000-1, 12.7.4.5. The archive's service
 * signs it later (`SignPdf`). Its appearance is blank, because PDF/A wants one: ISO 19005-2, 6.3.3.
 */
export function addSignaturePlace(
  doc: PDFKit.PDFDocument,
  { name, about, x, y, width, height }: SignaturePlace,
): void {
  const blank = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] });
  blank.end(undefined);
  const bottom = doc.page.height - y - height;
  const field = doc.ref({
    Type: 'Annot',
    Subtype: 'Widget',
    FT: 'Sig',
    T: new String(name),
    TU: new String(about),
    Rect: [x, bottom, x + width, bottom + height],
    // Printed: ISO 19005-2, 6.3.2.
    F: 4,
    P: doc.page.dictionary,
    AP: { N: blank },
  });
  field.end(undefined);
  const annotations = doc.page.annotations as PDFKit.PDFKitReference[];
  annotations.push(field);
  doc.initForm();
  // The library has no signature fields, and asks viewers for appearances, which PDF/A forbids.
  const form = (doc as unknown as FormDocument)._root.data.AcroForm.data;
  form.Fields.push(field);
  delete form.NeedAppearances;
}
