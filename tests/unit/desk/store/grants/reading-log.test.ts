import { afterEach, expect, it } from 'vitest';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import {
  countPages,
  countReadPages,
  forgetReading,
  listReading,
  notePage,
} from '#src/desk/store/grants/reading-log.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { grantRequest } from '#tests/helpers/granted-request.ts';

describeEachDatabase('the log of reading', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());
  const open = async () => {
    store = await openStore(newPlace());
    const { grant } = await grantRequest(store);
    const read = (page: number, at: Date) =>
      notePage(
        store,
        { grantId: grant.id, itemId: 'TU-01-0203-004', page, use: 'read', device: 'Firefox' },
        at,
      );
    return { grant, read };
  };

  it('has one line for a page in a minute, and counts by minute, hour and grant', async () => {
    const { grant, read } = await open();
    const now = new Date();
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
    await Promise.all([read(1, now), read(1, now), read(2, now)]);
    await read(1, ago(30));
    await read(3, ago(90));
    expect(await countPages(store, grant.id, now)).toEqual({
      ...{ lastMinute: 2, lastHour: 3, everything: 4 },
    });
    expect(await countReadPages(store, grant.id)).toBe(3);
    const lines = [];
    for await (const some of listReading(store, grant.id)) lines.push(...some);
    expect(lines).toHaveLength(4);
  });

  it('is only added to, and forgets no line of the last year', async () => {
    const { grant, read } = await open();
    const now = new Date();
    const old = new Date(now.getTime() - 500 * 86_400_000);
    await read(1, old);
    await forgetReading(store, now.toISOString());
    expect(await countReadPages(store, grant.id)).toBe(0);
    await read(2, now);
    await expect(forgetReading(store, '2999-01-01T00:00:00.000Z')).rejects.toThrow();
    await expect(store.updateTable('reading_log').set({ page: 9 }).execute()).rejects.toThrow();
    expect(await countReadPages(store, grant.id)).toBe(1);
  });
});
