import { constants, copyFile, link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { ScanError } from '../problems.ts';
import { toTemporaryPath } from '#src/files/temporary.ts';
import { isOwnAlto } from './own-alto.ts';
import type { OcrScan } from './plan-ocr.ts';

/**
 * Writes a transcription beside its scan, atomically, and never over a person's: one that appeared
 * or was corrected meanwhile stays.
 *
 * @throws ScanError `words-there`, `words-unwritable`
 */
export async function writeBeside(scansDir: string, scan: OcrScan, alto: string): Promise<void> {
  const target = join(scansDir, scan.words ?? scan.image.replace(/\.[^./]*$/, '.xml'));
  const temporary = toTemporaryPath(dirname(target));
  try {
    await writeFile(temporary, alto);
    if (scan.words === undefined) await placeNew(temporary, target);
    else if (isOwnAlto(await readFile(target, 'utf8'))) await rename(temporary, target);
    else throw new ScanError('words-there');
  } catch (error) {
    throw toScanError(error);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** A rename would overwrite an existing file; some network disks do not support links. */
async function placeNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (isThere(error)) throw error;
    await copyFile(temporary, target, constants.COPYFILE_EXCL);
  }
}

function isThere(error: unknown): boolean {
  return hasCode(error, 'EEXIST');
}

function toScanError(error: unknown): ScanError {
  if (error instanceof ScanError) return error;
  if (isThere(error)) return new ScanError('words-there');
  return new ScanError('words-unwritable', error instanceof Error ? error.message : String(error));
}
