import { join } from 'node:path';
import type { PageRecord } from '../catalogue/model.ts';
import type { PageReader } from '../imaging/read/page-reader.ts';
import { ScanError } from '../imaging/problems.ts';
import { toPictureRedactions } from '../imaging/read/redaction-boxes.ts';
import { readWords } from '../imaging/words/read-words.ts';

/** Word positions matter only on a page with redactions. */
const anySize = { width: 1, height: 1 };

/**
 * The part of an open page's transcription that a build would publish; nothing if it is unreadable,
 * which `checkWords` reports.
 */
export async function readShownWords(
  { scan = '', words, frame, wordsPage = frame, redactions }: PageRecord,
  scansDir: string,
  reader: PageReader,
): Promise<string> {
  if (words === undefined) return '';
  try {
    const master = { masterPath: join(scansDir, scan), frame, redactions: [] };
    const image =
      redactions.length === 0
        ? anySize
        : await reader.readFacts(master).catch((error: unknown) => {
            throw new ScanError('words-unreadable', String(error));
          });
    const hidden =
      'stored' in image
        ? toPictureRedactions(redactions, image, image.stored ?? image)
        : redactions;
    const read = await readWords(
      join(scansDir, words),
      { ...image, frame: wordsPage },
      { redactions: hidden },
    );
    return read.lines.map(({ text }) => text).join('\n');
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    return '';
  }
}
