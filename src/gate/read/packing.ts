import type { BrotliOptions, ZlibOptions } from 'node:zlib';

/** What lies within a file: unpacked bytes, and the name that a container gives them. */
export interface Inner {
  readonly name?: string;
  readonly bytes: Uint8Array;
}

/** Something packed in a way that the gate cannot undo: it does not pass. */
export class UnreadableError extends Error {
  override name = 'UnreadableError';
}

/** No part of an output unpacks to more, so that a small file cannot fill the memory. */
export const largestPart = 2 ** 28;
export const limits: ZlibOptions & BrotliOptions = { maxOutputLength: largestPart };

/** Whether an unpacker has stopped at `largestPart`. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
}
