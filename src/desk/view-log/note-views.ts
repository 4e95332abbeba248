import type { Store } from '../store/open-store.ts';
import { noteOnce } from './note-once.ts';

/**
 * Where the data were viewed: the page of a request, the queue, its file, the letters, the page of
 * a grant, or the file of the reading log.
 */
export type ViewKind = 'request' | 'queue' | 'download' | 'letters' | 'grant' | 'reading-file';

/** Minutes within which repeated views make one line; a day for pages that are opened often. */
const spans: Readonly<Record<ViewKind, number>> = {
  request: 10,
  queue: 24 * 60,
  download: 10,
  letters: 24 * 60,
  grant: 10,
  'reading-file': 10,
};

/**
 * Logs that a member of staff has viewed the personal data of these requests, unless already
 * logged.
 *
 * @param actor staff id
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
