import { toTypedDay } from '../domain/typed-day.ts';
import type { PdfPlan } from './pdf-plan.ts';

/** A4, in points. */
export const sheet = { size: [595.28, 841.89] as [number, number], margin: 64 };

/**
 * Writes the last page of the file: title, citations, URL, terms, the day it was made.
 * @param day `YYYY-MM-DD`
 */
export function writeCitationSheet(
  doc: PDFKit.PDFDocument,
  { archive, title, citation }: PdfPlan,
  day: string,
): void {
  doc.addPage({ size: sheet.size, margin: sheet.margin });
  const part = doc.struct('Sect', { title: citation.heading });
  doc.addStructure(part);
  const write = (tag: string, language: string, draw: () => void): void => {
    part.add(doc.struct(tag, { lang: language }, draw));
  };
  write('P', 'vi', () => doc.font('bold').fontSize(10).fillColor('#8c1c13').text(archive));
  doc.moveDown(1.2);
  write('H1', 'vi', () => doc.font('bold').fontSize(17).fillColor('#1d1a16').text(title));
  for (const { label, text, language, href } of citation.blocks) {
    doc.moveDown(1);
    write('H2', 'vi', () => doc.font('bold').fontSize(9).fillColor('#6b6156').text(label));
    doc.moveDown(0.15);
    write('P', language, () => {
      doc.font('text').fontSize(11).fillColor('#1d1a16');
      doc.text(text, { lineGap: 2, ...(href !== undefined && { link: href }) });
    });
  }
  doc.moveDown(1.4);
  write('P', 'vi', () => {
    const made = citation.made.replaceAll('{day}', toTypedDay(day));
    doc.font('text').fontSize(9).fillColor('#6b6156').text(made);
  });
  part.end();
}
