import { loadPack } from './load-pack.ts';

/** Reads `searchFiles` and keeps them unpacked. What could not be read is asked for again. */
export interface FileCache {
  /** For as long as the search runs. */
  readonly keep: <Content>(path: string) => Promise<Content>;
  /** At most so many files; the oldest goes. */
  readonly load: <Content>(path: string) => Promise<Content>;
  /** One entry of a file that is a list: what was shown once is at hand longer than its file. */
  readonly entry: <Entry>(path: string, place: number) => Promise<Entry>;
}

/** Entries that are kept for every file that is. */
const entriesAFile = 50;

export function createFileCache(most: number): FileCache {
  const kept = createMemory(Infinity);
  const files = createMemory(most);
  const entries = createMemory(most * entriesAFile);
  const load = <Content>(path: string) => files(path, () => loadPack<Content>(path));
  return {
    keep: (path) => kept(path, () => loadPack(path)),
    load,
    entry: <Entry>(path: string, place: number) =>
      entries(`${path} ${place}`, async () => {
        const entry = (await load<readonly Entry[]>(path))[place];
        if (entry === undefined) throw new Error(`${path} has no entry ${place}.`);
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
