import type { Store } from '../store/open-store.ts';

/** Where somebody has seen it: the page of a request, the queue, its file, or the letters. */
export type ViewKind = 'request' | 'queue' | 'download' | 'letters';

/** Rows in one statement. */
const mostRows = 200;

/** Minutes within which the same view is one line; a day for what is seen again and again. */
const spans: Readonly<Record<ViewKind, number>> = {
  request: 10,
  queue: 24 * 60,
  download: 10,
  letters: 24 * 60,
};

/**
 * Keeps that somebody of the staff has seen what is personal in these requests. Nothing is written
 * where that stands in the log already.
 * @param actor id of staff
 */
export async function noteViews(
  store: Store,
  { actor, kind, now }: { readonly actor: string; readonly kind: ViewKind; readonly now: Date },
  codes: readonly string[],
): Promise<void> {
  const length = spans[kind] * 60_000;
  const begin = Math.floor(now.getTime() / length) * length;
  const span = new Date(begin).toISOString();
  const all = [...new Set(codes)];
  for (let first = 0; first < all.length; first += mostRows) {
    const some = all.slice(first, first + mostRows);
    const known = await store
      .selectFrom('view_log')
      .select('code')
      .where('code', 'in', some)
      .where('actor', '=', actor)
      .where('kind', '=', kind)
      .where('span', '=', span)
      .execute();
    const isKnown = new Set(known.map(({ code }) => code));
    const missing = some.filter((code) => !isKnown.has(code));
    if (missing.length === 0) continue;
    const at = now.toISOString();
    await store
      .insertInto('view_log')
      .values(missing.map((code) => ({ at, actor, code, kind, span })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}
