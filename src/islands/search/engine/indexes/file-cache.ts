import { loadPack } from './load-pack.ts';

/** Loads `searchFiles` and caches them unpacked. Failed loads are retried on the next call. */
export interface FileCache {
  /** Cached without limit. */
  readonly keep: <Content>(path: string) => Promise<Content>;
  /** Caches a limited number of files; the one loaded first is evicted first. */
  readonly load: <Content>(path: string) => Promise<Content>;
  /** One entry of a file that is a list. Entries stay in the cache longer than their files. */
  readonly entry: <Entry>(path: string, index: number) => Promise<Entry>;
}

/** Cached entries per cached file. */
const entriesAFile = 50;

export function createFileCache(most: number): FileCache {
  const kept = createMemory(Infinity);
  const files = createMemory(most);
  const entries = createMemory(most * entriesAFile);
  const load = <Content>(path: string) => files(path, () => loadPack<Content>(path));
  return {
    keep: (path) => kept(path, () => loadPack(path)),
    load,
    entry: <Entry>(path: string, index: number) =>
      entries(`${path} ${index}`, async () => {
        const entry = (await load<readonly Entry[]>(path))[index];
        if (entry === undefined) throw new Error(`${path} has no entry ${index}.`);
        return entry;
      }),
  };
}

function createMemory(most: number) {
  const known = new Map<string, Promise<unknown>>();
  return <Content>(name: string, read: () => Promise<Content>): Promise<Content> => {
    const there = known.get(name) as Promise<Content> | undefined;
    if (there !== undefined) return there;
    const oldest = known.size >= most ? known.keys().next().value : undefined;
    if (oldest !== undefined) known.delete(oldest);
    const coming = read().catch((problem: unknown) => {
      known.delete(name);
      throw problem;
    });
    known.set(name, coming);
    return coming;
  };
}
