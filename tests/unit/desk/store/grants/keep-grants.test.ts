import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { endGrant } from '#src/desk/store/grants/change-grant.ts';
import { findGrantById, listGrantsOf } from '#src/desk/store/grants/grant-record.ts';
import { listGrantLog } from '#src/desk/store/grants/grant-log.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { moveRules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import {
  allowReading,
  decide,
  decidedAt,
  grantRequest,
  moveNow,
} from '#tests/helpers/granted-request.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const later = '2026-11-24T03:00:00.000Z';

describeEachDatabase('a grant', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());
  const open = async () => {
    store = await openStore(newPlace());
  };

  it('is made by the decision, for its days, its record and its page', async () => {
    await open();
    const { grant } = await grantRequest(store, allowReading({ place: 'anywhere', pages: [2] }));
    expect(grant).toMatchObject({
      version: 1,
      place: 'anywhere',
      mayCopy: false,
      startsAt: '2026-11-22T17:00:00.000Z',
      endsAt: '2026-12-07T17:00:00.000Z',
      madeBy: ['hoa'],
      isRenewed: false,
      records: [{ recordId: 'TU-01-0203-004', kind: 'item', pages: [2] }],
    });
    expect(grant.endedAs).toBeUndefined();
    expect(grant.id).toMatch(/^[\w-]{22}$/);
  });

  it('is not made where the original is read, nor before the second person agrees', async () => {
    await open();
    const { id } = await saveRequest(store, newRequest(), () => 900);
    await decide(store, id, {
      ...{ kind: 'allow-reading', from: '2026-11-23', until: '2026-12-07' },
    });
    expect(await listGrantsOf(store, id)).toEqual([]);
  });

  it('of a copy has an end too', async () => {
    await open();
    const { grant } = await grantRequest(store, {
      ...{ kind: 'allow-copy', certified: true, online: { place: 'anywhere' } },
    });
    expect(grant).toMatchObject({
      ...{ mayCopy: true, certified: true },
      ...{ startsAt: '2026-11-22T17:00:00.000Z', endsAt: '2026-12-07T17:00:00.000Z' },
    });
  });

  it('cannot be written without an end', async () => {
    await open();
    const { grant } = await grantRequest(store);
    const row = await store
      .selectFrom('grants')
      .selectAll()
      .where('id', '=', grant.id)
      .executeTakeFirstOrThrow();
    for (const ends_at of [sql<string>`null`, row.starts_at])
      await expect(
        store
          .insertInto('grants')
          .values({ ...row, id: 'endless', short_code: 'ENDLES', ends_at })
          .execute(),
      ).rejects.toThrow();
  });

  it('stays as it is when the request moves on, and is made once', async () => {
    await open();
    const { requestId, grant } = await grantRequest(store);
    await moveNow(store, requestId, { move: 'write' }, later);
    expect(await listGrantsOf(store, requestId)).toEqual([grant]);
  });

  it('ends at once with the decision that gave it', async () => {
    await open();
    const { requestId, grant } = await grantRequest(store);
    await decide(store, requestId, { kind: 'refuse', reason: 'privacy' }, later);
    const [ended] = await listGrantsOf(store, requestId);
    expect(ended).toMatchObject({ id: grant.id, endedAs: 'request-ended', endedAt: later });
  });

  it('is replaced by a later decision with other days', async () => {
    await open();
    const { requestId, grant } = await grantRequest(store);
    const shorter = { ...allowReading(), until: '2026-11-30' } as ReturnType<typeof allowReading>;
    await decide(store, requestId, shorter, later);
    const [first, second, ...rest] = await listGrantsOf(store, requestId);
    expect(first).toMatchObject({ id: grant.id, endedAs: 'replaced' });
    expect(second).toMatchObject({ endsAt: '2026-11-30T17:00:00.000Z' });
    expect(rest).toEqual([]);
  });

  it('that was revoked does not come back with the next move of its request', async () => {
    await open();
    const { requestId, grant } = await grantRequest(store);
    const doing = { at: later, actor: 'hoa' };
    const revoke = () =>
      store.transaction().execute((transaction) => endGrant(transaction, grant, 'revoked', doing));
    expect(await revoke()).toBe(true);
    expect(await revoke()).toBe(false);
    await moveNow(store, requestId, { move: 'write' }, later);
    expect((await listGrantsOf(store, requestId)).map(({ endedAs }) => endedAs)).toEqual([
      'revoked',
    ]);
    // Unless it is decided again.
    await decide(store, requestId, allowReading(), later);
    expect((await listGrantsOf(store, requestId)).map(({ endedAs }) => endedAs)).toEqual([
      ...['revoked', undefined],
    ]);
  });

  it('ends when its request is erased', async () => {
    await open();
    const { requestId, grant } = await grantRequest(store);
    const by = { id: 'reader', role: 'reader' } as const;
    const seen = await getRequest(store, requestId);
    await moveRequest(store, seen, { command: { move: 'erase' }, by, at: later }, moveRules);
    expect(await findGrantById(store, grant.id)).toMatchObject({ endedAs: 'request-ended' });
  });

  it('has a log that nobody changes', async () => {
    await open();
    const { grant } = await grantRequest(store);
    expect(await listGrantLog(store, grant.id)).toEqual([
      { at: decidedAt, actor: 'hoa', move: 'make' },
    ]);
    await expect(store.deleteFrom('grant_log').execute()).rejects.toThrow();
    await expect(store.updateTable('grant_log').set({ actor: 'x' }).execute()).rejects.toThrow();
  });
});
