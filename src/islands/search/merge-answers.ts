/** What is asked one after the other: as typed, and without marks when that is something else. */
export function spellingsOf(query: string, fold: (text: string) => string): readonly string[] {
  const folded = fold(query);
  const isFolded = query.toLowerCase() === folded;
  return isFolded || folded === '' ? [query] : [query, folded];
}

/** All of the first list, then what only the others hold, each id once. */
export function mergeById<Entry extends { readonly id: string }>(
  lists: readonly (readonly Entry[])[],
): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const entry of lists.flat()) if (!entries.has(entry.id)) entries.set(entry.id, entry);
  return [...entries.values()];
}
