import { randomBytes } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { buildLimiter } from '#src/desk/limits.ts';
import { buildReaderDesk } from '#src/desk/reader-desk.ts';
import { buildOwnData } from '#src/desk/reader/own-data.ts';
import { isEntryToken, readEntryToken, toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { notePage } from '#src/desk/store/grants/reading-log.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { decidedAt, grantRequest } from '#tests/helpers/granted-request.ts';
import { getRequest } from '#tests/helpers/new-request.ts';

const newKey = () => randomBytes(32).toString('base64url');

describeEachDatabase('a reader’s grants', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  async function open() {
    const place = newPlace();
    store = await openStore(place);
    const keys = { form: newKey(), link: newKey(), address: newKey(), session: newKey() };
    const report = () => 'id';
    const limiter = buildLimiter(keys.address, undefined, report);
    const desk = buildReaderDesk({ store, keys, limiter, now: () => new Date(decidedAt), report });
    return { desk, key: toReadingKey(keys.link) };
  }

  it('are entered by a link of their own, which changes with the private link', async () => {
    const { desk, key } = await open();
    const { requestId, grant } = await grantRequest(store);
    await grantRequest(store);
    const [own, ...others] = await desk.findGrants(requestId);
    expect(others).toEqual([]);
    const token = own?.token ?? '';
    expect(readEntryToken(token)).toBe(grant.id);
    expect(isEntryToken(key, { grantId: grant.id, linkVersion: 0 }, token)).toBe(true);
    await store
      .updateTable('requests')
      .set({ link_version: 1 })
      .where('id', '=', requestId)
      .execute();
    const after = (await desk.findGrants(requestId))[0]?.token ?? '';
    expect(after).not.toBe(token);
    expect(isEntryToken(key, { grantId: grant.id, linkVersion: 1 }, after)).toBe(true);
  });

  it('are taken away with all pages that were opened, and nobody’s name', async () => {
    const { desk } = await open();
    const { requestId, grant } = await grantRequest(store);
    const request = await getRequest(store, requestId);
    const read = { grantId: grant.id, itemId: 'TU-01-0203-004', page: 2, use: 'read' } as const;
    await notePage(store, { ...read, device: 'Firefox' }, new Date(decidedAt));
    const own = buildOwnData(
      request,
      await desk.findServed(requestId),
      await desk.findReading(requestId),
    );
    expect(JSON.parse(own)).toMatchObject({
      grants: [
        {
          ...{ shortCode: grant.shortCode, endsAt: grant.endsAt, place: 'anywhere' },
          read: [{ at: decidedAt, itemId: 'TU-01-0203-004', page: 2, device: 'Firefox' }],
        },
      ],
    });
    expect(own).not.toContain('hoa');
  });
});
