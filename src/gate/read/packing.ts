import type { BrotliOptions, ZlibOptions } from 'node:zlib';

/** The unpacked content of a file, and its name in the container. */
export interface Inner {
  readonly name?: string;
  readonly bytes: Uint8Array;
}

/** A packing that the gate cannot decode: the file fails. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** Maximum unpacked size of a part, against decompression bombs. */
export const largestPart = 2 ** 28;
export const limits: ZlibOptions & BrotliOptions = { maxOutputLength: largestPart };

/** Whether an unpacker has stopped at `largestPart`. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
