import type { Writable } from 'node:stream';
import { toTypedDay } from '#src/domain/typed-day.ts';
import { translateTo } from '#src/i18n/index.ts';
import { sheet } from '#src/takeaway/citation-sheet.ts';
import { boldSerifFace, serifFace } from '#src/takeaway/faces.ts';
import { openDocument, streamPdf } from '#src/takeaway/stream-pdf.ts';
import { writeArchiveLine } from './archive-line.ts';
import {
  certificateLabels,
  checkCertificate,
  unnumbered,
  type CertificateFact,
  type CertificateFacts,
  type CertificateRules,
} from './certificate-facts.ts';
import { addSignaturePlace } from './signature-place.ts';

/** A certificate that cannot be issued; `facts` are missing or cannot be true. */
export class CertificateError extends Error {
  override name = 'CertificateError';
  readonly facts: readonly CertificateFact[];
  constructor(facts: readonly CertificateFact[]) {
    super(`A certificate lacks ${facts.join(', ')}.`);
    this.facts = facts;
  }
}

const faces = { text: serifFace, bold: boldSerifFace };
/** Points. */
const labelWidth = 165;
const gap = 14;
const signature = { width: 220, height: 90 };

/**
 * Writes the certificate of a copy: one page, PDF/A-2b, with a place for the archive's signature.
 * Labels are in both languages. Equal facts give equal bytes.
 * @throws CertificateError with every fact that is missing
 * @throws when the facts do not fit on one page, or the target fails
 */
export async function buildCertificate(
  facts: CertificateFacts,
  rules: CertificateRules,
  target: Writable,
): Promise<void> {
  const missing = checkCertificate(facts, rules);
  if (missing.length > 0) throw new CertificateError(missing);
  const { archive = '', sourceCode = '', issuedOn: day = '' } = facts;
  const title = translateTo('vi')('copies.certificate');
  const doc = openDocument(
    { title, author: archive, subject: sourceCode, language: 'vi', day, subset: 'PDF/A-2b' },
    faces,
  );
  await streamPdf(doc, target, (drain) => {
    doc.addPage({ size: sheet.size, margin: sheet.margin });
    // The library breaks pages by itself.
    doc.once('pageAdded', () => {
      throw new Error('The facts of a certificate do not fit on one page.');
    });
    writeHeading(doc, archive);
    for (const [name, value] of listValues(facts)) writeFact(doc, name, value);
    writeSignature(doc);
    writeArchiveLine(doc, 'text', archive);
    return drain();
  });
}

/** What each fact reads, in order. */
function listValues(facts: CertificateFacts): readonly (readonly [CertificateFact, string])[] {
  const names = Object.keys(certificateLabels) as CertificateFact[];
  return names.map((name) => [name, describeFact(name, facts)]);
}

function describeFact(name: CertificateFact, facts: CertificateFacts): string {
  const value = facts[name];
  if (value === undefined) return inBoth('copies.notStated');
  if (value === unnumbered) return inBoth('copies.unnumbered');
  if (typeof value === 'number') return String(value);
  return name === 'issuedOn' || name === 'usableUntil' ? toTypedDay(value) : value;
}

function inBoth(key: Parameters<ReturnType<typeof translateTo>>[0]): string {
  return `${translateTo('vi')(key)} (${translateTo('en')(key)})`;
}

function writeHeading(doc: PDFKit.PDFDocument, archive: string): void {
  const write = (tag: string, lang: string, draw: () => void) =>
    doc.addStructure(doc.struct(tag, { lang }, draw));
  doc.fillColor('black');
  write('P', 'vi', () => doc.font('bold').fontSize(12).text(archive, { align: 'center' }));
  doc.moveDown(1.6);
  write('H1', 'vi', () => {
    const title = translateTo('vi')('copies.certificate');
    doc.font('bold').fontSize(15).text(title, { align: 'center' });
  });
  write('P', 'en', () => {
    const title = translateTo('en')('copies.certificate');
    doc.font('text').fontSize(11).text(title, { align: 'center' });
  });
  doc.moveDown(1.6);
}

/** A row: the label in both languages at the left, the fact at the right. */
function writeFact(doc: PDFKit.PDFDocument, name: CertificateFact, value: string): void {
  const key = certificateLabels[name];
  const { left } = doc.page.margins;
  const top = doc.y;
  const width = doc.page.width - left - doc.page.margins.right - labelWidth - gap;
  const part = doc.struct('Sect', { title: translateTo('vi')(key) });
  doc.addStructure(part);
  const write = (lang: string, draw: () => void) => part.add(doc.struct('P', { lang }, draw));
  write('vi', () => {
    doc.font('bold').fontSize(11).text(translateTo('vi')(key), left, top, { width: labelWidth });
  });
  write('en', () => {
    doc.font('text').fontSize(9).text(translateTo('en')(key), { width: labelWidth });
  });
  const below = doc.y;
  write('vi', () => {
    doc
      .font('text')
      .fontSize(12)
      .text(value, left + labelWidth + gap, top, { width });
  });
  part.end();
  doc.y = Math.max(below, doc.y) + 9;
}

function writeSignature(doc: PDFKit.PDFDocument): void {
  const x = doc.page.width - doc.page.margins.right - signature.width;
  const width = signature.width;
  const about = translateTo('vi')('copies.signature');
  const part = doc.struct('Sect', { title: about });
  doc.addStructure(part);
  const write = (lang: 'vi' | 'en', face: string, size: number) =>
    part.add(
      doc.struct('P', { lang }, () => {
        const text = translateTo(lang)('copies.signature');
        doc.font(face).fontSize(size).text(text, { width, align: 'center' });
      }),
    );
  [doc.x, doc.y] = [x, doc.y + 14];
  write('vi', 'bold', 11);
  write('en', 'text', 9);
  part.end();
  addSignaturePlace(doc, { name: 'chu-ky', about, x, y: doc.y + 4, ...signature });
  doc.y += 4 + signature.height;
  if (doc.y > doc.page.maxY())
    throw new Error('The facts of a certificate do not fit on one page.');
}
