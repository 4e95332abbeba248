import { afterEach, expect, it } from 'vitest';
import { hashLinkToken } from '#src/desk/rules/private-link.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { findStanding } from '#src/desk/store/request/find-standing.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const token = 'T'.repeat(43);

describeEachDatabase('what stands of a damaged request', (newPlace) => {
  let store: DeskStore;
  afterEach(() => store.destroy());

  it('is read by its private link alone, and nothing personal is guessed', async () => {
    store = await openStore(newPlace());
    const request = newRequest({ linkHash: hashLinkToken(token) });
    await saveRequest(store, request, () => 7);
    await store
      .insertInto('messages')
      .values({
        ...{ request_id: request.id, version: 2, at: '2026-11-24T02:00:00.000Z' },
        ...({ author: 'desk', text: 'Mời bà đến.' } as const),
      })
      .execute();
    await store.updateTable('requests').set({ reader: '{' }).execute();
    await store.updateTable('request_items').set({ state: '{"kind":1}' }).execute();
    await expect(findRequest(store, 'link_hash', hashLinkToken(token))).rejects.toThrow('damaged');
    expect(await findStanding(store, token)).toEqual({
      ...{ code: 'YC-2026-000007', state: 'received', version: 1 },
      receivedAt: request.receivedAt,
      items: request.items.map(({ title, reference }) => ({ title, reference })),
      messages: [
        { version: 2, at: '2026-11-24T02:00:00.000Z', author: 'desk', text: 'Mời bà đến.' },
      ],
      log: [{ at: request.receivedAt, state: 'received' }],
    });
    expect(await findStanding(store, 'U'.repeat(43))).toBeUndefined();
  });
});
