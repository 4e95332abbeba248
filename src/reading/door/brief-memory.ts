import { LRUCache } from 'lru-cache';

/** What the door remembers of the database, in milliseconds: a revocation holds a second later. */
const rememberedMs = 700;
const most = 2000;

export interface BriefMemory<Value> {
  /** Reads a value, or gives the one that was read less than a second ago. */
  readonly get: (key: string, read: () => Promise<Value>) => Promise<Value>;
  readonly forget: (key: string) => void;
}

/**
 * Remembers answers of the database for less than a second, so that the tiles of one view ask once.
 * Failures are not remembered.
 *
 * @param now milliseconds of a clock that nobody sets
 */
export function openBriefMemory<Value>(
  now: () => number = () => performance.now(),
): BriefMemory<Value> {
  const known = new LRUCache<string, { readonly since: number; readonly value: Promise<Value> }>({
    max: most,
  });
  return {
    get(key, read) {
      const found = known.get(key);
      // The time of the question counts: the answer may be as old.
      if (found !== undefined && now() - found.since < rememberedMs) return found.value;
      const entry = { since: now(), value: read() };
      known.set(key, entry);
      entry.value.catch(() => {
        if (known.get(key) === entry) known.delete(key);
      });
      return entry.value;
    },
    forget: (key) => known.delete(key),
  };
}
