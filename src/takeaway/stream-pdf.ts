import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { escapeXml } from '../text/escape-xml.ts';

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 */
  readonly language: string;
  /** Day on which the file is made, `YYYY-MM-DD`: equal facts and pages give equal bytes. */
  readonly day: string;
  /** Also makes it a file for keeping; all of its fonts must be embedded. */
  readonly subset?: 'PDF/A-2b';
}

/** The library copies its facts into XML as they are. */
class EscapedDocument extends PDFDocument {
  /** Called once the facts are written as PDF, before they are written as XML. */
  override endMetadata(): void {
    const { Title = '', Author = '', Subject = '' } = this.info;
    const [title, author, subject] = [Title, Author, Subject].map(escapeXml);
    Object.assign(this.info, { Title: title, Author: author, Subject: subject });
    super.endMetadata();
  }
}

/**
 * A tagged document without pages.
 * @param faces font files by the names for `doc.font`
 */
export function openDocument<Face extends string>(
  { title, author, subject, language, day, subset }: PdfFacts,
  faces: Readonly<Record<Face | 'text', string>>,
): PDFKit.PDFDocument {
  const made = new Date(`${day}T00:00:00Z`);
  const doc = new EscapedDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: faces.text,
    info: {
      Title: title,
      Author: author,
      Subject: subject,
      CreationDate: made,
      // The library does not write this one as XML, and PDF/A wants the two alike.
      ...(!subset && { ModDate: made }),
    },
    ...(subset && { subset }),
  });
  for (const [name, file] of Object.entries<string>(faces)) doc.registerFont(name, file);
  return doc;
}

/**
 * Writes a document to a target while `write` adds its pages. `drain` resolves when the target has
 * taken the finished pages, so that memory holds one page.
 * @throws what `write` throws, or when the target fails
 */
export async function streamPdf(
  doc: PDFKit.PDFDocument,
  target: Writable,
  write: (drain: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const written = pipeline(doc, target);
  // It may fail before it is awaited: on a full disk while `write` reads.
  written.catch(() => undefined);
  const drain = async () => {
    do {
      const next = target.writableNeedDrain ? once(target, 'drain') : setImmediate();
      await Promise.race([written, next]);
    } while (doc.readableLength > 0);
  };
  try {
    await write(drain);
    doc.end();
  } catch (error) {
    doc.destroy(error instanceof Error ? error : new Error(String(error)));
    await written.catch(() => undefined);
    throw error;
  }
  await written;
}
