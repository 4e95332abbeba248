import { join } from 'node:path';
import type { Catalogue } from '#src/catalogue/model.ts';
import { isPdf } from '#src/imaging/pdf/open-pdf.ts';
import { closedPagesOf } from './hidden-facts.ts';

export interface ClosedFile {
  /** Absolute. */
  readonly path: string;
  /** Relative to the scans folder, with `/`. */
  readonly file: string;
  /** Page index, from 0, if the file may hold several. */
  readonly frame?: number;
  readonly record: string;
  readonly field: string;
}

export interface ClosedPdfPage extends ClosedFile {
  readonly frame: number;
}

export interface ClosedFiles {
  readonly masters: readonly ClosedFile[];
  readonly words: readonly ClosedFile[];
  readonly pdfPages: readonly ClosedPdfPage[];
}

/**
 * Scans, transcriptions and PDF pages of closed pages, and scans with redactions. A master with
 * open pages must not be published either: images are cut from it.
 */
export function listClosedFiles(catalogue: Catalogue, scansDir: string): ClosedFiles {
  const masters = new Map<string, ClosedFile>();
  const pdfPages: ClosedPdfPage[] = [];
  const words: ClosedFile[] = [];
  for (const item of catalogue.items) {
    const closed = new Set(closedPagesOf(item));
    for (const page of item.pages) {
      const { scan, frame, wordsPage = frame } = page;
      const toFile = (name: string, file: string): ClosedFile => ({
        path: join(scansDir, file),
        file,
        record: item.id,
        field: `pages.${page.number}.${name}`,
      });
      const isClosed = closed.has(page);
      if (scan !== undefined && (isClosed || page.redactions.length > 0)) {
        masters.set(scan, masters.get(scan) ?? toFile('scan', scan));
      }
      if (isClosed && page.words !== undefined) {
        const place = wordsPage === undefined ? {} : { frame: wordsPage };
        words.push({ ...toFile('words', page.words), ...place });
      }
      if (isClosed && scan !== undefined && frame !== undefined && isPdf(scan)) {
        pdfPages.push({ ...toFile('scan', scan), frame });
      }
    }
  }
  return { masters: [...masters.values()], words, pdfPages };
}
