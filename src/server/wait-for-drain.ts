import type { Writable } from 'node:stream';

/**
 * Resolves when the written data have been flushed, or the client has disconnected. Data written
 * before that are buffered in memory.
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
