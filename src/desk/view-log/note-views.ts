import type { Store } from '../store/open-store.ts';
import { noteOnce } from './note-once.ts';

/** Where somebody has seen it: the page of a request, the queue, its file, or the letters. */
export type ViewKind = 'request' | 'queue' | 'download' | 'letters';

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
  const at = now.toISOString();
  const log = {
    async findKnown(some: readonly string[], span: string) {
      const known = await store
        .selectFrom('view_log')
        .select('code')
        .where('code', 'in', some)
        .where('actor', '=', actor)
        .where('kind', '=', kind)
        .where('span', '=', span)
        .execute();
      return known.map(({ code }) => code);
    },
    add: (missing: readonly string[], span: string) =>
      store
        .insertInto('view_log')
        .values(missing.map((code) => ({ at, actor, code, kind, span })))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
  };
  await noteOnce(log, codes, spans[kind], now);
}
