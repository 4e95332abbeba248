/** Rows in one statement. */
const mostRows = 200;

/** One log of views, for one viewer and one kind of view. */
interface ViewLog {
  /** Which of some stand in the log within this span. */
  findKnown(some: readonly string[], span: string): Promise<readonly string[]>;
  /** Adds lines for those; one that has come there meanwhile is no failure. */
  add(missing: readonly string[], span: string): Promise<unknown>;
}

/**
 * Adds to the log what was seen, once in so many minutes. Nothing is written where it stands there
 * already. A span is told by its begin, ISO 8601 in UTC.
 */
export async function noteOnce(
  log: ViewLog,
  seen: readonly string[],
  minutes: number,
  now: Date,
): Promise<void> {
  const length = minutes * 60_000;
  const span = new Date(Math.floor(now.getTime() / length) * length).toISOString();
  const all = [...new Set(seen)];
  for (let first = 0; first < all.length; first += mostRows) {
    const some = all.slice(first, first + mostRows);
    const known = new Set(await log.findKnown(some, span));
    const missing = some.filter((one) => !known.has(one));
    if (missing.length > 0) await log.add(missing, span);
  }
}
