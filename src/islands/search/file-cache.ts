import { loadPack } from './load-pack.ts';

/** Reads `searchFiles` and keeps them unpacked. A file that could not be read is asked for again. */
export interface FileCache {
  /** At most so many files; the oldest goes. */
  readonly load: <Content>(path: string) => Promise<Content>;
  /** For as long as the search runs. */
  readonly keep: <Content>(path: string) => Promise<Content>;
}

export function createFileCache(most: number): FileCache {
  const files = new Map<string, Promise<unknown>>();
  const kept = new Map<string, Promise<unknown>>();
  const read = <Content>(path: string, place: Map<string, Promise<unknown>>) => {
    let file = place.get(path) as Promise<Content> | undefined;
    if (file === undefined) {
      file = loadPack<Content>(path).catch((problem: unknown) => {
        place.delete(path);
        throw problem;
      });
      place.set(path, file);
    }
    return file;
  };
  return {
    load<Content>(path: string) {
      const isFull = files.size >= most && !files.has(path);
      const oldest = isFull ? files.keys().next().value : undefined;
      if (oldest !== undefined) files.delete(oldest);
      return read<Content>(path, files);
    },
    keep: <Content>(path: string) => read<Content>(path, kept),
  };
}
