import { readFile } from 'node:fs/promises';
import { isOwnAlto } from '../ocr/own-alto.ts';
import { ScanError } from '../problems.ts';
import { decodeXml } from './formats/decode-xml.ts';
import { findMachineText } from './machine-text.ts';
import { placeWords, type PlacedWords, type PlacingOptions } from './place-words.ts';
import { readTranscriptPage } from './read-lines.ts';
import type { TranscribedImage } from './transcript-page.ts';

/**
 * The words of a page from its transcription, see `placeWords`.
 *
 * @throws ScanError `words-unreadable`
 */
export async function readWords(
  path: string,
  image: TranscribedImage,
  options?: PlacingOptions,
): Promise<PlacedWords> {
  return read(async () => {
    const text = decodeXml(await readFile(path));
    const page = readTranscriptPage(text, image.frame);
    // `npm run content -- ocr` reads the upright picture.
    const { orientation, ...upright } = image;
    const machine = findMachineText(text, image.frame);
    const lain = isOwnAlto(text) ? upright : { ...upright, orientation };
    return { ...placeWords(page, lain, options), ...(machine && { machine }) };
  });
}

/**
 * Whether a page's transcription can be read, regardless of its picture.
 *
 * @throws ScanError `words-unreadable`
 */
export async function assertReadable(path: string, frame: number | undefined): Promise<void> {
  await read(async () => readTranscriptPage(decodeXml(await readFile(path)), frame));
}

async function read<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new ScanError('words-unreadable', error instanceof Error ? error.message : String(error));
  }
}
