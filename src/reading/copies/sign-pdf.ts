import { PassThrough, type Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

/** Signs a PDF with the service of the archive: returns the whole signed file. */
export type SignPdf = (pdf: Uint8Array) => Promise<Uint8Array>;

/**
 * Writes what `write` writes, signed. The file is in memory while it is signed.
 * @throws what `write` or `sign` throws; then nothing is written to the target
 */
export async function writeSigned(
  write: (target: Writable) => Promise<void>,
  sign: SignPdf,
  target: Writable,
): Promise<void> {
  const plain = new PassThrough();
  const [pdf] = await Promise.all([buffer(plain), write(plain)]);
  await pipeline([await sign(pdf)], target);
}
