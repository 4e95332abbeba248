import { expect, it } from 'vitest';
import { eraseDue, type ErasureSite } from '#src/server/erase-due.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { siteRules as requests } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '../../helpers/each-database.ts';
import { newRequest, saveRequest } from '../../helpers/new-request.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const siteOf = (undecided: number): ErasureSite => ({
  requests: { ...requests, retentionDays: { decided: 365, withdrawn: 30, undecided } },
});
const hours = (count: number) => count * 3_600_000;

describeEachDatabase('the daily erasure', (newPlace) => {
  it('goes by the retention that site.yaml has when it runs', async () => {
    const store = await openStore(newPlace());
    const request = newRequest();
    await saveRequest(store, request, () => 1);
    const { lines, log, report } = keepLines();
    let site = siteOf(400);
    const parts = {
      store,
      readSite: () => Promise.resolve(site),
      ...{ log, report },
      now: () => new Date('2026-12-24T03:00:00Z'),
    };
    expect(await eraseDue(parts)).toBe(hours(24));
    expect((await findRequest(store, 'id', request.id))?.reader).toEqual(request.reader);
    site = siteOf(20);
    expect(await eraseDue(parts)).toBe(hours(24));
    expect(await findRequest(store, 'id', request.id)).toMatchObject({ state: 'erased' });
    expect(lines).toEqual([
      { level: 'info', event: 'erased', count: 0 },
      { level: 'info', event: 'erased', count: 1 },
    ]);
    await store.destroy();
  });

  it('erases nothing, says so and tries again when site.yaml cannot be read', async () => {
    const store = await openStore(newPlace());
    const { lines, log, report } = keepLines();
    const readSite = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }));
    const wait = await eraseDue({
      store,
      readSite,
      ...{ log, report },
      now: () => new Date('2026-12-24T03:00:00Z'),
    });
    expect(wait).toBe(hours(24));
    expect(lines).toEqual([
      {
        ...{ level: 'error', event: 'not-erased', name: 'Error', code: 'ENOENT' },
        ...{ id: expect.any(String) as string, at: expect.any(String) as string },
      },
    ]);
    await store.destroy();
  });
});
