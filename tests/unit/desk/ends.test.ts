import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildFigures } from '#src/desk/statistics/build-figures.ts';
import { hideSmall } from '#src/desk/statistics/hide-small.ts';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import { addPerson, changePerson } from '#src/desk/accounts/people.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import { eraseOld } from '#src/desk/store/erasure/erase-old.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { buildStaffDesk, type StaffDesk } from '#src/desk/staff-desk.ts';
import {
  archiveSite as site,
  calendar,
  hoa as head,
  lan,
  siteRules as rules,
} from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '../../helpers/each-database.ts';
import { newRequest, sameAccess, saveRequest } from '../../helpers/new-request.ts';

const year = { from: '2026-01-01', until: '2026-12-31' };
const copy = { kind: 'allow-copy', certified: false } as const;

describeEachDatabase('requests that end without an answer', (newPlace) => {
  let store: DeskStore;
  let room: StaffDesk;
  let drawn = 0;
  let now = new Date('2026-11-24T02:00:00Z');
  beforeEach(async () => {
    now = new Date('2026-11-24T02:00:00Z');
    store = await openStore(newPlace());
    room = buildStaffDesk({ store, linkKey: 'key', site, hasMail: false, now: () => now });
  });
  afterEach(() => store.destroy());
  const send = async () => {
    drawn += 1;
    await saveRequest(store, newRequest(), () => drawn);
    return `YC-2026-${String(drawn).padStart(6, '0')}`;
  };
  const get = async (code: string) => {
    const found = await room.find(code);
    if (found === undefined) throw new Error('It is not there.');
    return found;
  };
  const move = async (code: string, command: MoveCommand, by = lan, words = {}) =>
    room.move((await get(code)).request, by, command, words, rules);
  const answer = async (code: string) => {
    const { request } = await get(code);
    const command = { move: 'answer' } as const;
    const by = { id: 'reader', role: 'reader' } as const;
    const move = { command, by, at: now.toISOString(), text: 'Lớp năm 1947' };
    return moveRequest(store, request, move, { ...rules, calendar });
  };
  const subjects = async () => (await room.listLetters()).letters.map(({ text }) => text);

  it('are counted apart, and neither as visits nor in the share in time', async () => {
    const [spam, double, silent, kept, wrong] = [
      await send(),
      await send(),
      await send(),
      await send(),
      await send(),
    ];
    await move(spam, { move: 'close-as-spam' });
    await move(double, { move: 'close-as-double', kept: (await get(kept)).request });
    await move(silent, { move: 'ask' }, lan, { text: 'Lớp nào ạ?' });
    await move(wrong, { move: 'close-as-spam' });
    await move(wrong, { move: 'reopen' });
    const decisions = new Map([0, 1].map((place) => [place, copy] as const));
    await move(kept, { move: 'decide', decisions, accessNow: sameAccess }, lan, { text: 'Được' });
    now = new Date('2026-12-09T02:00:00Z');
    await move(silent, { move: 'close-silent' });
    const counts = await room.readCounts(year);
    expect(counts.closed.toSorted((a, b) => a.closing.localeCompare(b.closing))).toEqual([
      { closing: 'double', count: 1 },
      { closing: 'silent', count: 1 },
      { closing: 'spam', count: 1 },
    ]);
    const visits = counts.received.reduce((sum, { count }) => sum + count, 0);
    const answered = counts.answered.reduce((sum, { count }) => sum + count, 0);
    expect([visits, answered]).toEqual([3, 1]);
    expect(counts.months).toEqual([{ month: '2026-11', received: 3, answered: 1 }]);
    const figures = buildFigures(counts, () => 1);
    expect(JSON.stringify(figures)).toContain('closed-spam');
    expect(JSON.stringify(hideSmall(figures))).not.toContain('closed-');
    now = new Date('2027-02-01T02:00:00Z');
  });

  it('tell readers of silence alone, and open again when the answer comes after all', async () => {
    const [spam, silent] = [await send(), await send()];
    await move(silent, { move: 'ask' }, lan, { text: 'Lớp nào ạ?' });
    const before = (await subjects()).length;
    await move(spam, { move: 'close-as-spam' });
    // Its receipt was still waiting, and nothing else comes.
    expect(await subjects()).toHaveLength(before - 1);
    const { latestAnswer } = (await get(silent)).request;
    now = new Date('2026-12-15T02:00:00Z');
    await move(silent, { move: 'close-silent' });
    const letters = await subjects();
    expect(letters).toHaveLength(before);
    expect(letters.at(-1)).toContain('nên đóng phiếu');
    expect(await room.countQueue(lan)).toMatchObject({ closed: 2, open: 0, waiting: 0 });
    now = new Date('2026-12-22T02:00:00Z');
    expect(await answer(silent)).toEqual({ kind: 'moved' });
    const { request } = await get(silent);
    expect(request).toMatchObject({ state: 'reviewing' });
    // All the time without an answer was the reader's.
    expect(request.latestAnswer > latestAnswer && request.latestAnswer > '2026-12-22').toBe(true);
    expect((await room.readCounts(year)).closed).toEqual([{ closing: 'spam', count: 1 }]);
  });

  it('are closed for silence only after ten working days, and refused before that with the day', async () => {
    const code = await send();
    await move(code, { move: 'ask' }, lan, { text: 'Lớp nào ạ?' });
    // Asked on a Tuesday; two weekends lie between.
    const early = { kind: 'too-early', from: '2026-12-08' };
    expect(await move(code, { move: 'close-silent' })).toEqual(early);
    now = new Date('2026-12-07T16:59:00Z');
    expect(await move(code, { move: 'close-silent' })).toEqual(early);
    expect((await get(code)).request).toMatchObject({ state: 'waiting', version: 2 });
    now = new Date('2026-12-07T17:01:00Z');
    expect(await move(code, { move: 'close-silent' })).toEqual({ kind: 'moved' });
  });

  it('for silence count as answered where a part was decided, without the time of waiting', async () => {
    const [partly, never] = [await send(), await send()];
    const decisions = new Map([[0, copy]]);
    await move(partly, { move: 'decide', decisions, accessNow: sameAccess }, lan, { text: 'Được' });
    for (const code of [partly, never]) {
      await move(code, { move: 'ask' }, lan, { text: 'Lớp nào ạ?' });
      now = new Date('2026-12-15T02:00:00Z');
      await move(code, { move: 'close-silent' });
      now = new Date('2026-11-24T02:00:00Z');
    }
    const { answered, items, closed } = await room.readCounts(year);
    expect(answered).toEqual([{ workingDays: 1, isOnTime: true, count: 1 }]);
    expect(items.map(({ outcome, count }) => [outcome, count])).toEqual([['copy', 1]]);
    expect(closed).toEqual([{ closing: 'silent', count: 2 }]);
    now = new Date('2026-12-22T02:00:00Z');
    expect(await answer(partly)).toEqual({ kind: 'moved' });
    const { waited_days: waited } = await store
      .selectFrom('requests')
      .select('waited_days')
      .where('code', '=', partly)
      .executeTakeFirstOrThrow();
    // From the question to the closing, and from there to the answer: no day twice.
    expect(waited).toBe(20);
    now = new Date('2027-02-01T02:00:00Z');
  });

  it('as spam get no letter that was still waiting, which the log of letters tells', async () => {
    const [spam, sent] = [await send(), await send()];
    await move(spam, { move: 'write' }, lan, { text: 'Xin chờ' });
    const { letters: before } = await room.listLetters();
    expect(before.filter(({ code }) => code === spam)).toHaveLength(2);
    const [first] = before.filter(({ code }) => code === spam);
    if (first === undefined) throw new Error('It is not there.');
    await room.markLetter(first, 'sent', lan);
    await move(spam, { move: 'close-as-spam' });
    const { letters: after } = await room.listLetters();
    expect(after.map(({ code }) => code)).toEqual([sent]);
    const { letters } = await get(spam);
    expect(letters.map(({ change, actor }) => [change, actor])).toEqual([
      ['sent', 'lan'],
      ['dropped-as-spam', 'lan'],
    ]);
    expect(await room.listMarked()).toHaveLength(1);
  });

  it('as a double are linked both ways, and no two are doubles of each other', async () => {
    const [first, second, third] = [await send(), await send(), await send()];
    const { request: kept } = await get(first);
    const stale = (await get(second)).request;
    expect(await move(second, { move: 'close-as-double', kept })).toEqual({ kind: 'moved' });
    expect((await get(second)).doubles.of?.code).toBe(first);
    const { doubles, request, names } = await get(first);
    expect(doubles.closed.map(({ code }) => code)).toEqual([second]);
    expect(request.log.at(-1)).toMatchObject({ move: 'keep-double', actor: 'lan' });
    expect(names.get(request.log.at(-1)?.about ?? '')).toBe(second);
    const refused = async (
      code: string,
      other: { readonly id: string; readonly version: number },
    ) => move(code, { move: 'close-as-double', kept: other });
    expect(await refused(first, stale)).toEqual({ kind: 'bad-double', problem: 'has-doubles' });
    expect(await refused(third, kept)).toEqual({ kind: 'bad-double', problem: 'other-changed' });
    const closed = (await get(second)).request;
    expect(await refused(third, closed)).toEqual({ kind: 'bad-double', problem: 'other-ended' });
    const itself = (await get(third)).request;
    expect(await refused(third, itself)).toEqual({ kind: 'bad-double', problem: 'no-other' });
    expect((await get(third)).request).toEqual(itself);
    const before = (await get(first)).request;
    await move(second, { move: 'reopen' });
    const after = await get(first);
    expect(after.doubles.closed).toEqual([]);
    expect(after.request).toMatchObject({ state: before.state, version: before.version + 1 });
    const line = after.request.log.at(-1);
    expect(line).toMatchObject({ move: 'lose-double', actor: 'lan', state: before.state });
    expect(after.names.get(line?.about ?? '')).toBe(second);
    // What is opened again otherwise is nobody's double.
    await move(third, { move: 'close-as-spam' });
    await move(third, { move: 'reopen' });
    expect((await get(first)).request).toEqual(after.request);
  });

  it('as spam or double are none that was answered in part', async () => {
    const code = await send();
    const decisions = new Map([[0, copy]]);
    await move(code, { move: 'decide', decisions, accessNow: sameAccess }, lan, { text: 'Được' });
    expect(await move(code, { move: 'close-as-spam' })).toEqual({ kind: 'not-allowed' });
  });

  it('lose what is personal in their own time, and stay counted', async () => {
    const spam = await send();
    const { request } = await get(spam);
    await move(spam, { move: 'close-as-spam' });
    const erase = (day: string) =>
      eraseOld(
        store,
        { decided: 365, withdrawn: 90, undecided: 365, readers: 60 },
        new Date(`${day}T03:00:00Z`),
        {
          ...rules,
          calendar,
        },
      );
    expect(await erase('2026-12-20')).toEqual({ erased: 0, held: 0 });
    expect(request.reader).toBeDefined();
    expect(await erase('2026-12-26')).toEqual({ erased: 1, held: 0 });
    expect((await get(spam)).request.state).toBe('erased');
    expect((await room.readCounts(year)).closed).toEqual([{ closing: 'spam', count: 1 }]);
  });

  it('are the task of a colleague whose account is open, and of nobody once it is closed', async () => {
    const person = { name: 'Mai', email: 'mai@kho.example', role: 'service' } as const;
    await addPerson(store, person, 'command', now);
    const [mai] = await room.listColleagues();
    if (mai === undefined) throw new Error('She is not there.');
    const by: Staff = { ...mai, role: 'service' };
    const [mine, taken, free] = [await send(), await send(), await send()];
    const note = 'Đã tra tủ số 3.';
    await move(mine, { move: 'assign', to: mai.id }, lan, { note });
    await move(taken, { move: 'take' }, by);
    expect((await get(mine)).request).toMatchObject({ state: 'received', assignedTo: mai.id });
    expect((await get(mine)).notes).toMatchObject([{ text: note, actor: 'lan' }]);
    expect(await move(free, { move: 'assign', to: 'nobody' })).toEqual({
      kind: 'unknown-colleague',
    });
    const read = () => room.readQueue({ group: 'mine', words: '', listPage: 1 }, by);
    expect((await read()).lines.map(({ assigneeName }) => assigneeName)).toEqual(['Mai', 'Mai']);
    expect(await room.countQueue(by)).toMatchObject({ mine: 2, open: 3 });
    await move(taken, { move: 'close-as-spam' }, by);
    await changePerson(store, 'command', mai.id, { kind: 'close' }, now);
    expect(await room.listColleagues()).toEqual([]);
    // What has ended is kept from its end on, not from this day.
    const ended = (await get(taken)).request;
    expect(ended.log.at(-1)).toMatchObject({ move: 'close-as-spam', actor: mai.id });
    expect(ended.assignedTo).toBeUndefined();
    expect((await read()).count).toBe(0);
    const { request, names } = await get(mine);
    expect(request.log.at(-1)).toMatchObject({ move: 'assign', actor: 'command', version: 3 });
    expect(names.get(mai.id)).toBe('Mai');
    expect(await move(free, { move: 'assign', to: mai.id })).toEqual({ kind: 'unknown-colleague' });
    expect(await move(mine, { move: 'take' }, head)).toEqual({ kind: 'moved' });
    expect((await get(mine)).request.assignedTo).toBe('hoa');
  });
});
