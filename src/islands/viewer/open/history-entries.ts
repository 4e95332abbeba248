/** State of a history entry: the number of entries the viewer has added since it was opened. */
export function toEntry(count: number): { readonly viewerEntries: number } {
  return { viewerEntries: count };
}

/** Number of entries to go back when closing the viewer. */
export function countEntries(): number {
  const state: unknown = history.state;
  const isOurs = typeof state === 'object' && state !== null && 'viewerEntries' in state;
  return isOurs ? Number(state.viewerEntries) : 0;
}
