import { readFile } from 'node:fs/promises';
import type { ImageSize, TextLine } from '../manifest.ts';
import { ScanError } from '../problems.ts';
import { decodeXml } from './decode-xml.ts';
import { readAltoLines } from './lines.ts';

/** @throws ScanError `words-unreadable` */
export async function readWords(
  path: string,
  image: ImageSize & { dpi?: number },
): Promise<TextLine[]> {
  try {
    return readAltoLines(decodeXml(await readFile(path)), image);
  } catch (error) {
    throw new ScanError('words-unreadable', error instanceof Error ? error.message : String(error));
  }
}
