import type { Store } from '../store/open-store.ts';
import { noteOnce } from './note-once.ts';

/**
 * Where the data were viewed: a reader's page, a list of readers, the yearly register, or its file.
 */
export type RegisterViewKind = 'record' | 'readers' | 'register' | 'register-file';

/** Minutes within which repeated views make one line; a day for pages that are opened often. */
const spans: Readonly<Record<RegisterViewKind, number>> = {
  record: 10,
  readers: 24 * 60,
  register: 24 * 60,
  'register-file': 10,
};

/**
 * Logs that a member of staff has viewed the personal data of these readers' records, unless
 * already logged.
 *
 * @param actor staff id
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
