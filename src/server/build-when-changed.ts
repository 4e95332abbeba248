/** Builds a value from its source: once, and again whenever the source changes. */
export function buildWhenChanged<Source, Built>(
  read: () => Promise<Source>,
  build: (source: Source) => Built,
): () => Promise<Built> {
  let known: { readonly source: Source; readonly built: Built } | undefined;
  return async () => {
    const source = await read();
    if (known?.source !== source) known = { source, built: build(source) };
    return known.built;
  };
}
