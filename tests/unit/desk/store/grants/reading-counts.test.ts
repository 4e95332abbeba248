import { afterEach, expect, it } from 'vitest';
import { openGrants } from '#src/desk/grants/open-grants.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { countReadings } from '#src/desk/store/grants/reading-counts.ts';
import { notePage } from '#src/desk/store/grants/reading-log.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { lan } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { decidedAt, grantRequest } from '#tests/helpers/granted-request.ts';

const itemId = 'TU-01-0203-004';
const november = { from: '2026-11-01', until: '2026-11-30' };

describeEachDatabase('the counts of granted reading', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  it('are of readers, on days in Vietnam, with each reader once and no text of a whole item', async () => {
    store = await openStore(newPlace());
    const grants = openGrants(
      store,
      Buffer.alloc(32).toString('base64url'),
      () => new Date(decidedAt),
    );
    const [one, other] = [await grantRequest(store), await grantRequest(store)];
    const staffGrant = await grants.openForStaff(
      { recordId: itemId, kind: 'item', title: 'Tờ trình', reference: 'TU-01-203' },
      lan,
    );
    const read = (grantId: string, page: number, at: string) =>
      notePage(store, { grantId, itemId, page, use: 'read', device: 'Firefox' }, new Date(at));
    await read(one.grant.id, 1, '2026-11-23T03:00:00.000Z');
    await read(one.grant.id, 1, '2026-11-23T03:00:30.000Z');
    await read(one.grant.id, 2, '2026-11-30T16:59:59.000Z');
    await read(one.grant.id, 3, '2026-11-30T17:00:00.000Z');
    await read(one.grant.id, 0, '2026-11-23T03:00:00.000Z');
    await read(other.grant.id, 1, '2026-11-24T03:00:00.000Z');
    await read(staffGrant, 1, '2026-11-24T03:00:00.000Z');
    expect(await countReadings(store, november)).toEqual({
      ...{ made: 2, ended: 0, readers: 1, pages: 3 },
    });
    await grants.revoke(one.grant, lan);
    await store
      .updateTable('requests')
      .set({ reader_key: null })
      .where('id', '=', other.requestId)
      .execute();
    expect(await countReadings(store, november)).toMatchObject({ ended: 1, readers: 2 });
    const december = { from: '2026-12-01', until: '2026-12-31' };
    expect(await countReadings(store, december)).toEqual({
      ...{ made: 0, ended: 0, readers: 1, pages: 1 },
    });
  });
});
