import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Writes one of `searchFiles` as gzipped JSON. Servers send it unchanged, the island unpacks it.
 */
export function writePack(outDir: string, path: string, content: object): void {
  const target = join(outDir, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, gzipSync(JSON.stringify(content)));
}

/** Writes entries into files of a fixed number each, as they come. */
export function createShards<Entry>(
  size: number,
  write: (shard: number, entries: Entry[]) => void,
) {
  let waiting: Entry[] = [];
  let shard = 0;
  const flush = () => {
    if (waiting.length > 0) write(shard, waiting);
    shard += 1;
    waiting = [];
  };
  return {
    add(entry: Entry): void {
      waiting.push(entry);
      if (waiting.length === size) flush();
    },
    finish: flush,
  };
}
