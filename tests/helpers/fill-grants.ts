import type { Store } from '#src/desk/store/open-store.ts';

const inOneStep = 200;
const day = 86_400_000;
const pagesOfGrant = 5;

/**
 * Grants of the given requests, fifteen days each, the last one made on 29 November 2026 and one a
 * day before it; with each, some pages were read. All have ended but the newest ones.
 */
export async function fillGrants(store: Store, requestIds: readonly string[]): Promise<void> {
  const last = Date.parse('2026-11-29T00:00:00.000Z');
  const at = (time: number) => new Date(time).toISOString();
  for (let first = 0; first < requestIds.length; first += inOneStep) {
    const some = requestIds.slice(first, first + inOneStep).map((requestId, index) => {
      const madeAt = last - (first + index) * day;
      const hasEnded = first + index > 15;
      return { id: `grant ${first + index}`, requestId, madeAt, hasEnded };
    });
    await store
      .insertInto('grants')
      .values(
        some.map(({ id, requestId, madeAt, hasEnded }) => ({
          ...{ id, version: 1, request_id: requestId, short_code: id, place: 'anywhere' as const },
          ...{ may_copy: 0, certified: 0, starts_at: at(madeAt), ends_at: at(madeAt + 15 * day) },
          ...{ made_at: at(madeAt), made_by: 'lan', renewed: 0 },
          ended_as: hasEnded ? ('expired' as const) : null,
          ended_at: hasEnded ? at(madeAt + 15 * day) : null,
          deleted_at: hasEnded ? at(madeAt + 20 * day) : null,
        })),
      )
      .execute();
    await store
      .insertInto('grant_records')
      .values(
        some.map(({ id }) => ({
          ...{ grant_id: id, place: 0, record_id: 'TU-01-0203-004', kind: 'item' as const },
          ...{ title: 'Tờ trình', reference: 'TU-01-203', pages: null },
        })),
      )
      .execute();
    await store
      .insertInto('reading_log')
      .values(
        some.flatMap(({ id, madeAt }) =>
          Array.from({ length: pagesOfGrant }, (_, index) => ({
            ...{ grant_id: id, item_id: 'TU-01-0203-004', page: index + 1, use: 'read' as const },
            ...{ at: at(madeAt), span: at(madeAt), device: 'Firefox' },
          })),
        ),
      )
      .execute();
  }
}
