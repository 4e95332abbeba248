import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longest } from '../../../../src/desk/form/field-rules.ts';
import { buildCalendar } from '../../../../src/desk/rules/working-days.ts';
import { findNotes } from '../../../../src/desk/store/find-notes.ts';
import { findRequest } from '../../../../src/desk/store/find-request.ts';
import { moveRequest } from '../../../../src/desk/store/move-request.ts';
import { openStore } from '../../../../src/desk/store/open-store.ts';
import { toLine, toLines } from '../../../../src/text/entered-text.ts';
import { describeEachDatabase } from '../../../helpers/each-database.ts';
import { hostileText } from '../../../helpers/hostile-text.ts';
import { newRequest, saveRequest } from '../../../helpers/new-request.ts';

const rules = {
  twoPersons: [],
  mostReadingDays: 15,
  calendar: buildCalendar({ off: [], working: [] }),
};
const by = { id: 'staff', role: 'service' } as const;

await describeEachDatabase('a text', (newPlace) => {
  it('that was made fit comes back as it went in', async () => {
    const store = await openStore(newPlace());
    let number = 0;
    const text = hostileText.filter((written) => toLine(written) !== '');
    await fc.assert(
      fc.asyncProperty(text, text, async (oneLine, severalLines) => {
        const [name, topic] = [toLine(oneLine).slice(0, longest.name), toLines(severalLines)];
        fc.pre(name.isWellFormed());
        const reader = { purpose: '01', fields: { name, topic }, consents: ['history'] } as const;
        const request = newRequest({ reader: { ...reader, consents: ['history'] } });
        await saveRequest(store, request, () => (number += 1));
        const seen = await findRequest(store, 'id', request.id);
        expect(seen?.reader).toEqual(reader);
        if (seen === undefined) return;
        const move = { command: { move: 'take' }, by, at: '2026-11-24T02:00:00.000Z' } as const;
        await moveRequest(store, seen, { ...move, note: topic }, rules);
        expect(await findNotes(store, request.id)).toMatchObject([{ text: topic }]);
      }),
      { numRuns: 60 },
    );
    await store.destroy();
  });

  it.each([
    ['NUL', 'a\0b'],
    ['half of a surrogate pair', 'a\ud800b'],
  ])('that it would not give back is refused, whatever brought it: %s', async (_what, text) => {
    const store = await openStore(newPlace());
    const request = newRequest();
    await saveRequest(store, request, () => 1);
    const seen = await findRequest(store, 'id', request.id);
    if (seen === undefined) throw new Error('It is not there.');
    const move = { command: { move: 'take' }, by, at: '2026-11-24T02:00:00.000Z' } as const;
    const moved = moveRequest(store, seen, { ...move, note: text }, rules);
    await expect(moved).rejects.toThrow('NUL or half of a surrogate pair');
    await expect(findRequest(store, 'code', text)).rejects.toThrow('NUL or half');
    expect(await findRequest(store, 'id', request.id)).toEqual(seen);
    await store.destroy();
  });
});
