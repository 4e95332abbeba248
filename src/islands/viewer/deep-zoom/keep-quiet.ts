/**
 * Expected console messages of OpenSeadragon: a tile that arrived after its page was left, and a
 * tile that failed to load, about which the reader is notified.
 */
export function keepQuiet(library: object): void {
  const { console: told } = library as {
    console: Record<'warn' | 'error', (...words: readonly unknown[]) => void>;
  };
  const without = (kind: 'warn' | 'error', start: string) => {
    const tell = told[kind].bind(told);
    return (...words: readonly unknown[]) => {
      if (typeof words[0] !== 'string' || !words[0].startsWith(start)) tell(...words);
    };
  };
  Object.assign(library, {
    console: Object.assign(Object.create(told) as object, {
      warn: without('warn', 'Ignoring tile'),
      error: without('error', 'Tile %s failed to load'),
    }),
  });
}
