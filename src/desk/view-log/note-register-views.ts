import type { Store } from '../store/open-store.ts';
import { noteOnce } from './note-once.ts';

/** Where somebody has seen it: a reader's page, a list of readers, the yearly register, or its file. */
export type RegisterViewKind = 'record' | 'readers' | 'register' | 'register-file';

/** Minutes within which the same view is one line; a day for what is seen again and again. */
const spans: Readonly<Record<RegisterViewKind, number>> = {
  record: 10,
  readers: 24 * 60,
  register: 24 * 60,
  'register-file': 10,
};

/**
 * Keeps that somebody of the staff has seen what is personal in these records of readers. Nothing
 * is written where that stands in the log already.
 * @param actor id of staff
 */
export async function noteRegisterViews(
  store: Store,
  { actor, kind, now }: RegisterViewer,
  readerIds: readonly string[],
): Promise<void> {
  const at = now.toISOString();
  const log = {
    async findKnown(some: readonly string[], span: string) {
      const known = await store
        .selectFrom('register_views')
        .select('reader_id')
        .where('reader_id', 'in', some)
        .where('actor', '=', actor)
        .where('kind', '=', kind)
        .where('span', '=', span)
        .execute();
      return known.map((row) => row.reader_id);
    },
    add: (missing: readonly string[], span: string) =>
      store
        .insertInto('register_views')
        .values(missing.map((id) => ({ at, actor, reader_id: id, kind, span })))
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
  };
  await noteOnce(log, readerIds, spans[kind], now);
}

interface RegisterViewer {
  readonly actor: string;
  readonly kind: RegisterViewKind;
  readonly now: Date;
}
