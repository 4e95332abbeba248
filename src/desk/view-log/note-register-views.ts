import type { Store } from '../store/open-store.ts';

/** Where somebody has seen it: a reader's page, a list of readers, the yearly register, or its file. */
export const registerViewKinds = ['record', 'readers', 'register', 'register-file'] as const;
export type RegisterViewKind = (typeof registerViewKinds)[number];

/** Rows in one statement. */
const mostRows = 200;

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
  const length = spans[kind] * 60_000;
  const span = new Date(Math.floor(now.getTime() / length) * length).toISOString();
  const all = [...new Set(readerIds)];
  for (let first = 0; first < all.length; first += mostRows) {
    const some = all.slice(first, first + mostRows);
    const known = await store
      .selectFrom('register_views')
      .select('reader_id')
      .where('reader_id', 'in', some)
      .where('actor', '=', actor)
      .where('kind', '=', kind)
      .where('span', '=', span)
      .execute();
    const isKnown = new Set(known.map((row) => row.reader_id));
    const missing = some.filter((id) => !isKnown.has(id));
    if (missing.length === 0) continue;
    const at = now.toISOString();
    await store
      .insertInto('register_views')
      .values(missing.map((id) => ({ at, actor, reader_id: id, kind, span })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

interface RegisterViewer {
  readonly actor: string;
  readonly kind: RegisterViewKind;
  readonly now: Date;
}
