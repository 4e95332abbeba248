/** Points; Thông tư 05/2025/TT-BNV, Điều 40. */
export const prescribedSize = 10;
/** Points; height of the strip at the bottom of a page for the archive's name. */
export const archiveStrip = 24;
const margin = 12;

/**
 * Writes the archive's name at the bottom centre of the current page, smaller where the page is
 * narrower than the name.
 * @param face name of a font of the document
 */
export function writeArchiveLine(doc: PDFKit.PDFDocument, face: string, archive: string): void {
  doc.font(face).fontSize(prescribedSize).fillColor('black');
  const most = doc.page.width - 2 * margin;
  const size = (prescribedSize * most) / doc.widthOfString(archive);
  doc.fontSize(Math.min(prescribedSize, size));
  const x = (doc.page.width - doc.widthOfString(archive)) / 2;
  const y = doc.page.height - (archiveStrip + doc.currentLineHeight()) / 2;
  doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
  doc.text(archive, x, y, { lineBreak: false });
  doc.endMarkedContent();
}
