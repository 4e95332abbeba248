import {
  searchFiles,
  type ReferenceEntry,
  type ReferenceHead,
  type ReferenceShard,
} from '#src/site/search-files.ts';
import type { FileCache } from '../indexes/file-cache.ts';

/** Sorted index of codes and references. Every lookup reads only a few files. */
export interface ReferenceIndex {
  /** Codes of the fonds, as `toCodeTokens` returns them, joined by spaces. */
  readonly fonds: readonly string[];
  /** Entries with exactly this key. */
  get(key: string): Promise<readonly ReferenceEntry[]>;
  /** The first entries with this key prefix, as many as are in a few files. */
  begin(beginning: string): Promise<readonly ReferenceEntry[]>;
  /** Number of entries on either side of a key's actual or insertion position. */
  around(key: string): Promise<readonly ReferenceEntry[]>;
}

/** Most files read per lookup. */
const mostShards = 4;

export async function openReferenceIndex({
  keep,
  load,
}: Pick<FileCache, 'keep' | 'load'>): Promise<ReferenceIndex> {
  const { fonds, firsts } = await keep<ReferenceHead>(searchFiles.references);
  const read = async (from: number, until: number): Promise<readonly ReferenceEntry[]> => {
    const count = Math.max(0, Math.min(until, firsts.length) - from);
    const shards = await Promise.all(
      Array.from({ length: count }, (_, index) =>
        load<ReferenceShard>(searchFiles.referenceShard(from + index)),
      ),
    );
    return shards.flat();
  };
  /** The first file that may contain a key: the last one that starts before it. */
  const shardOf = (key: string) => Math.max(0, countBefore(firsts, key) - 1);
  const begin = async (beginning: string) => {
    const from = shardOf(beginning);
    const until = countBefore(firsts, `${beginning}\uFFFF`);
    const entries = await read(from, Math.min(until, from + mostShards));
    return entries.filter(([key]) => key.startsWith(beginning));
  };
  return {
    fonds,
    begin,
    get: async (key) => (await begin(key)).filter(([one]) => one === key),
    around: (key) => {
      const index = shardOf(key);
      return read(Math.max(0, index - 1), index + 2);
    },
  };
}

/** Number of sorted texts before a text. */
function countBefore(sorted: readonly string[], text: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
