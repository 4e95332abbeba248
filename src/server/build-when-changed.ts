/** Builds something from what is read: once, and again when something else is read. */
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
