import { readFile } from 'node:fs/promises';
import type { TextLine } from '../manifest.ts';
import { ScanError } from '../problems.ts';
import { decodeXml } from './decode-xml.ts';
import { readLines, type TranscribedImage } from './read-lines.ts';

/** @throws ScanError `words-unreadable` */
export async function readWords(path: string, image: TranscribedImage): Promise<TextLine[]> {
  try {
    return readLines(decodeXml(await readFile(path)), image);
  } catch (error) {
    throw new ScanError('words-unreadable', error instanceof Error ? error.message : String(error));
  }
}
