import type { Writable } from 'node:stream';

/**
 * Resolves when what was written to a response has gone out, or when nobody takes it any more. What
 * is written before that is kept in memory.
 */
export function waitForDrain(response: Writable): Promise<void> {
  if (!response.writableNeedDrain || response.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const end = () => {
      response.off('drain', end);
      response.off('close', end);
      resolve();
    };
    response.on('drain', end);
    response.on('close', end);
  });
}
