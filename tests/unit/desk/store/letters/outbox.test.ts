import { afterEach, expect, it } from 'vitest';
import { openStore, type Store } from '#src/desk/store/open-store.ts';
import { claimLetters, markSent, putOff } from '#src/desk/store/letters/outbox.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

describeEachDatabase('the outbox', (newPlace) => {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.destroy();
  });
  const open = async (place = newPlace()) => {
    const store = await openStore(place);
    opened.push(store);
    return store;
  };
  const at = (time: string) => new Date(`2026-11-23T${time}Z`);

  it('has a letter to the desk and one to a reader who gave an address', async () => {
    const store = await open();
    await saveRequest(store, newRequest(), () => 1);
    const nameless = newRequest({ reader: { purpose: '01', fields: {}, consents: [] } });
    await saveRequest(store, nameless, () => 2);
    const letters = await claimLetters(store, at('02:00:00'), 10);
    const recipients = Map.groupBy(letters, ({ requestId }) => requestId);
    expect([...recipients.values()].map((some) => some.map(({ recipient }) => recipient))).toEqual(
      expect.arrayContaining([['desk', 'reader'], ['desk']]),
    );
  });

  it('gives each letter to one of several servers', async () => {
    const place = newPlace();
    const servers = await Promise.all([open(place), open(place)]);
    for (let number = 0; number < 10; number += 1)
      await saveRequest(servers[0], newRequest(), () => number);
    const taken = await Promise.all(
      servers.map((server) => claimLetters(server, at('02:00:00'), 100)),
    );
    const ids = taken.flat().map(({ id }) => id);
    expect(ids).toHaveLength(20);
    expect(new Set(ids).size).toBe(20);
  });

  it('gives a letter again when the server that took it is heard of no more', async () => {
    const store = await open();
    await saveRequest(store, newRequest(), () => 1);
    expect(await claimLetters(store, at('02:00:00'), 10)).toHaveLength(2);
    expect(await claimLetters(store, at('02:04:59'), 10)).toEqual([]);
    expect(await claimLetters(store, at('02:05:00'), 10)).toMatchObject([
      { tries: 2 },
      { tries: 2 },
    ]);
  });

  it('never gives a letter again that was sent', async () => {
    const store = await open();
    await saveRequest(store, newRequest(), () => 1);
    const letters = await claimLetters(store, at('02:00:00'), 10);
    for (const letter of letters) await markSent(store, letter, at('02:00:01'));
    expect(await claimLetters(store, at('23:00:00'), 10)).toEqual([]);
  });

  it('waits twice as long after each failure', async () => {
    const store = await open();
    const request = newRequest({ reader: { purpose: '01', fields: {}, consents: [] } });
    await saveRequest(store, request, () => 1);
    const [first] = await claimLetters(store, at('02:00:00'), 10);
    if (first === undefined) throw new Error('No letter.');
    await putOff(store, first, at('02:00:00'));
    expect(await claimLetters(store, at('02:00:59'), 10)).toEqual([]);
    const [second] = await claimLetters(store, at('02:01:00'), 10);
    if (second === undefined) throw new Error('No letter.');
    await putOff(store, second, at('02:01:00'));
    expect(await claimLetters(store, at('02:02:59'), 10)).toEqual([]);
    expect(await claimLetters(store, at('02:03:00'), 10)).toMatchObject([{ tries: 3 }]);
  });
});
