/** State of an entry in the browser's history: how many the viewer has put there since it was opened. */
export function toEntry(count: number): { readonly viewerEntries: number } {
  return { viewerEntries: count };
}

/** Entries that closing the viewer goes back over. */
export function countEntries(): number {
  const state: unknown = history.state;
  const isOurs = typeof state === 'object' && state !== null && 'viewerEntries' in state;
  return isOurs ? Number(state.viewerEntries) : 0;
}
