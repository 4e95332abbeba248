/** Rows per statement. */
const mostRows = 200;

/** A view log, for one viewer and one kind of view. */
interface ViewLog {
  /** Which of these are already logged in this time span. */
  findKnown(some: readonly string[], span: string): Promise<readonly string[]>;
  /** Adds lines for these; ignores one that was added meanwhile. */
  add(missing: readonly string[], span: string): Promise<unknown>;
}

/**
 * Logs views, at most once per time span of `minutes`. A span is identified by its start, ISO 8601
 * in UTC.
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
