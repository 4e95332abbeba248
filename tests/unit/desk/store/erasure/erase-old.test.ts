import { expect, it } from 'vitest';
import { eraseOld } from '#src/desk/store/erasure/erase-old.ts';
import {
  allowErasures,
  findHeldErasures,
  mostErasuresADay,
} from '#src/desk/store/erasure/held-erasures.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, saveRequest } from '#tests/helpers/new-request.ts';

const retention = { decided: 365, withdrawn: 30, undecided: 400, readers: 60 };

describeEachDatabase('what is kept long enough', (newPlace) => {
  it('is erased, and what is still open never is', async () => {
    const store = await openStore(newPlace());
    const [ended, open] = [newRequest(), newRequest()];
    await saveRequest(store, ended, () => 1);
    await saveRequest(store, open, () => 2);
    const find = (id: string) => findRequest(store, 'id', id);
    const seen = await find(ended.id);
    if (seen === undefined) throw new Error('It is not there.');
    const command = { move: 'withdraw', items: new Set([0, 1]) } as const;
    const by = { id: 'reader', role: 'reader' } as const;
    await moveRequest(store, seen, { command, by, at: '2026-11-24T02:00:00.000Z' }, rules);
    const erase = (day: string) => eraseOld(store, retention, new Date(`${day}T03:00:00Z`), rules);
    await expect(erase('2126-01-01')).rejects.toThrow('The clock is far');
    await expect(erase('2026-11-20')).rejects.toThrow('The clock is far');
    expect((await find(ended.id))?.reader).toEqual(ended.reader);
    expect(await erase('2026-12-24')).toEqual({ erased: 1, held: 0 });
    expect(await erase('2027-01-20')).toEqual({ erased: 0, held: 0 });
    expect(await find(ended.id)).toMatchObject({ state: 'erased' });
    expect((await find(ended.id))?.log.at(-1)).toMatchObject({ actor: 'system', move: 'erase' });
    expect((await find(open.id))?.reader).toEqual(open.reader);
    await store.destroy();
  });

  it.each(['received', 'reviewing', 'waiting', 'with-head', 'with-creator', 'decided'] as const)(
    'ends also where nobody has decided, and not before its time: %s',
    async (state) => {
      const store = await openStore(newPlace());
      const [old, kept] = [newRequest(), newRequest()];
      await saveRequest(store, old, () => 1);
      await store.updateTable('requests').set({ state }).execute();
      const days = state === 'decided' ? retention.decided : retention.undecided;
      const after = (more: number) =>
        new Date(Date.parse(old.receivedAt) + (days + more) * 86_400_000);
      // Somebody works at the desk: its clock is right.
      await saveRequest(store, { ...kept, receivedAt: after(-2).toISOString() }, () => 2);
      const erase = (more: number) => eraseOld(store, retention, after(more), rules);
      expect(await erase(-1)).toEqual({ erased: 0, held: 0 });
      expect(await erase(1)).toEqual({ erased: 1, held: 0 });
      expect(await findRequest(store, 'id', old.id)).toMatchObject({ state: 'erased' });
      expect((await findRequest(store, 'id', kept.id))?.reader).toEqual(kept.reader);
      await store.destroy();
    },
  );

  it('waits for a person when a clock that jumped makes more due than a day may erase', async () => {
    const store = await openStore(newPlace());
    const requests = Array.from({ length: mostErasuresADay + 1 }, () => newRequest());
    for (const [number, request] of requests.entries())
      await saveRequest(store, request, () => number);
    await store.updateTable('requests').set({ state: 'withdrawn' }).execute();
    const at = (day: string) => new Date(`${day}T03:00:00Z`);
    const erase = (day: string) => eraseOld(store, retention, at(day), rules);
    const held = { erased: 0, held: requests.length };
    expect(await allowErasures(store, at('2026-12-01'))).toBeUndefined();
    expect(await erase('2026-12-26')).toEqual(held);
    expect(await findHeldErasures(store)).toBe(requests.length);
    // The clock is set right: nothing is due, and nothing waits any more.
    expect(await erase('2026-11-25')).toEqual({ erased: 0, held: 0 });
    expect(await findHeldErasures(store)).toBeUndefined();
    expect(await erase('2026-12-26')).toEqual(held);
    expect(await allowErasures(store, at('2026-12-26'))).toBe(requests.length);
    // A yes does not hold for ever.
    expect(await erase('2026-12-29')).toEqual(held);
    expect(await allowErasures(store, at('2026-12-29'))).toBe(requests.length);
    expect(await erase('2026-12-29')).toEqual({ erased: requests.length, held: 0 });
    expect(await findHeldErasures(store)).toBeUndefined();
    // What was erased today counts towards the day.
    const next = newRequest();
    await saveRequest(store, next, () => 900);
    await store
      .updateTable('requests')
      .set({ state: 'withdrawn' })
      .where('id', '=', next.id)
      .execute();
    expect(await erase('2026-12-29')).toEqual({ erased: 0, held: 1 });
    expect(await erase('2026-12-31')).toEqual({ erased: 1, held: 0 });
    await store.destroy();
  });
});
