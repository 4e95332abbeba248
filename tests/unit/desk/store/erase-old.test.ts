import { expect, it } from 'vitest';
import { buildCalendar } from '../../../../src/desk/rules/working-days.ts';
import { eraseOld } from '../../../../src/desk/store/erase-old.ts';
import { findRequest } from '../../../../src/desk/store/find-request.ts';
import { moveRequest } from '../../../../src/desk/store/move-request.ts';
import { openStore } from '../../../../src/desk/store/open-store.ts';
import { describeEachDatabase } from '../../../helpers/each-database.ts';
import { newRequest, saveRequest } from '../../../helpers/new-request.ts';

const rules = {
  twoPersons: [],
  mostReadingDays: 15,
  calendar: buildCalendar({ off: [], working: [] }),
};
const retention = { decided: 365, withdrawn: 30 };

await describeEachDatabase('what is kept long enough', (newPlace) => {
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
    expect(await erase('2026-12-24')).toBe(1);
    expect(await erase('2027-01-20')).toBe(0);
    expect(await find(ended.id)).toMatchObject({ state: 'erased' });
    expect((await find(ended.id))?.log.at(-1)).toMatchObject({ actor: 'system', move: 'erase' });
    expect((await find(open.id))?.reader).toEqual(open.reader);
    await store.destroy();
  });
});
