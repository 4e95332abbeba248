import { afterEach, expect, it } from 'vitest';
import type { Decision } from '#src/desk/rules/decision.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { letterMarks } from '#src/desk/store/letters/mark-letter.ts';
import { claimLetters, markSent } from '#src/desk/store/letters/outbox.ts';
import type { NewRequest } from '#src/desk/store/request/save-requests.ts';
import { buildStaffDesk, type StaffDesk } from '#src/desk/staff-desk.ts';
import {
  archiveSite as site,
  hoa as head,
  lan,
  twoPersonRules as rules,
} from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '../../helpers/each-database.ts';
import { newRequest, sameAccess, saveRequest } from '../../helpers/new-request.ts';

const reading = { kind: 'allow-reading', from: '2026-11-25', until: '2026-12-05' } as const;
const copy = { kind: 'allow-copy', certified: false } as const;

describeEachDatabase('the staff desk', (newPlace) => {
  let store: DeskStore;
  let now = new Date('2026-11-24T02:00:00Z');
  let drawn = 0;
  afterEach(() => store.destroy());
  const open = async () => {
    store = await openStore(newPlace());
    now = new Date('2026-11-24T02:00:00Z');
    return buildStaffDesk({ store, linkKey: 'key', site, hasMail: false, now: () => now });
  };
  const send = async (changes: Partial<NewRequest> = {}) => {
    drawn += 1;
    await saveRequest(store, newRequest(changes), () => drawn);
    return `YC-2026-${String(drawn).padStart(6, '0')}`;
  };
  const get = async (room: StaffDesk, code: string) => {
    const found = await room.find(code);
    if (found === undefined) throw new Error('It is not there.');
    return found;
  };
  const decide = async (
    room: StaffDesk,
    code: string,
    by: Staff,
    decisions: readonly (readonly [number, Decision])[],
    letter?: string,
  ) => {
    const { request } = await get(room, code);
    const command = {
      move: 'decide',
      decisions: new Map(decisions),
      accessNow: sameAccess,
    } as const;
    return room.move(request, by, command, { text: letter }, rules);
  };

  it('holds the letter of a proposal until the second person agrees', async () => {
    const room = await open();
    const code = await send();
    const both = [
      [0, reading],
      [1, copy],
    ] as const;
    await decide(room, code, lan, both, 'Kính gửi bà Thử');
    const proposed = await get(room, code);
    expect(proposed.request.messages).toEqual([]);
    expect(proposed.notes).toMatchObject([
      { kind: 'draft', actor: 'lan', text: 'Kính gửi bà Thử' },
    ]);
    expect((await room.countQueue(lan)).second).toBe(1);
    await decide(room, code, head, [[0, reading]], 'Kính gửi bà Thử');
    const decided = await get(room, code);
    expect(decided.request.state).toBe('decided');
    expect(decided.request.messages).toMatchObject([{ author: 'desk', text: 'Kính gửi bà Thử' }]);
    expect(await room.countQueue(lan)).toMatchObject({ second: 0, decided: 1, open: 0 });
  });

  it('lists unsent letters, complete, until somebody has sent them', async () => {
    const room = await open();
    const code = await send();
    const { request } = await get(room, code);
    await room.move(request, lan, { move: 'ask' }, { text: 'Lớp nào ạ?', note: 'Nội bộ' }, rules);
    const { letters } = await room.listLetters();
    expect(letters.map(({ subject }) => subject)).toEqual([
      `Đã nhận phiếu ${code}`,
      `Phiếu ${code}: Chờ bạn trả lời`,
    ]);
    expect(letters[1]?.text).toMatch(
      /^Lớp nào ạ\?\n\nXem phiếu .*\nhttps:\/\/phongdoc\.example\//s,
    );
    expect(JSON.stringify(letters)).not.toContain('Nội bộ');
    for (const letter of letters) expect(await room.markLetter(letter, 'sent', lan)).toBe(true);
    expect([(await room.listLetters()).letters, await room.countLetters()]).toEqual([[], 0]);
  });

  it('lists the letters of all others when the data of one request are damaged', async () => {
    const room = await open();
    const [code, damaged] = [await send(), await send()];
    await store.updateTable('requests').set({ reader: '{' }).where('code', '=', damaged).execute();
    const listed = await room.listLetters();
    expect(new Set(listed.letters.map((letter) => letter.code))).toEqual(new Set([code]));
    expect(listed.damaged).toMatchObject([{ of: damaged, column: 'reader' }]);
  });

  it('keeps notes among staff, and erases them with the rest', async () => {
    const room = await open();
    const code = await send();
    const { request } = await get(room, code);
    const note = 'Xin ý kiến: tài liệu có tên người.';
    await room.move(request, lan, { move: 'pass-to-head' }, { note }, rules);
    const passed = await get(room, code);
    expect(passed.notes).toMatchObject([{ kind: 'note', actor: 'lan', text: note }]);
    expect(passed.request.messages).toEqual([]);
    const refused = [0, { kind: 'refuse', reason: 'privacy' }] as const;
    await decide(room, code, head, [refused, [1, copy]]);
    await room.move((await get(room, code)).request, head, { move: 'give-back' }, {}, rules);
    await decide(room, code, lan, [refused]);
    const system: Staff = { id: 'system', role: 'system' as 'service', name: '' };
    const decided = await get(room, code);
    await room.move(decided.request, system, { move: 'erase' }, {}, rules);
    expect(await get(room, code)).toMatchObject({ notes: [], earlier: { requests: [], count: 0 } });
  });

  it('knows a reader again by e-mail, telephone with name or name and year, if he has agreed to it', async () => {
    const room = await open();
    const of = (fields: NewRequest['reader']['fields'], agrees = true) =>
      send({ reader: { purpose: '01', fields, consents: agrees ? ['history'] : [] } });
    const byMail = await of({ name: 'A', email: 'Thu@nguoidoc.example' });
    const byPhone = await of({ name: 'Nguyễn Thị Thử', phone: '0912 345 678' });
    await of({ name: 'Another of the house', phone: '0912 345 678' });
    const byName = await of({ name: 'nguyễn thị thử', birthYear: '1975' });
    await of({ name: 'Nguyễn Thị Thử', email: 'thu@nguoidoc.example' }, false);
    await of({ name: 'Nguyễn Thị Thử' });
    const code = await of({
      name: 'Nguyễn Thị Thử',
      birthYear: '1975',
      phone: '+84 912345678',
      email: 'thu@nguoidoc.example',
    });
    const { earlier } = await get(room, code);
    expect(earlier.count).toBe(3);
    expect(earlier.requests.map((one) => [one.code, one.by]).toSorted()).toEqual([
      [byMail, 'email'],
      [byPhone, 'phone'],
      [byName, 'name'],
    ]);
    expect(earlier.requests[0]?.titles).toHaveLength(2);
  });

  it('shows every other request of a reader, however many, page by page', async () => {
    const room = await open();
    const fields = { name: 'Nguyễn Thị Thử', birthYear: '1975', phone: '0912 345 678' };
    const reader = { purpose: '01', consents: ['history'] } as const;
    const sent: string[] = [];
    for (let day = 0; day < 61; day += 1) {
      const receivedAt = new Date(Date.UTC(2026, 0, 1 + day, 2)).toISOString();
      sent.push(await send({ receivedAt, reader: { ...reader, fields } }));
    }
    const code = sent.pop() ?? '';
    const first = (await room.find(code))?.earlier;
    const second = (await room.find(code, 2))?.earlier;
    expect([first?.count, first?.listPages, second?.listPage]).toEqual([60, 2, 2]);
    const shown = [...(first?.requests ?? []), ...(second?.requests ?? [])];
    expect(shown.map((one) => one.code)).toEqual(sent.toReversed());
    expect(shown.every(({ titles, by }) => titles.length === 2 && by === 'phone')).toBe(true);
    for (const none of [0, -3, 99, 0.5])
      expect((await room.find(code, none))?.earlier.requests.length).toBeGreaterThan(0);
  });

  it('takes back that a letter was sent, once, and keeps both in the log', async () => {
    const room = await open();
    await send();
    const [letter] = (await room.listLetters()).letters;
    const id = letter?.id ?? 0;
    expect(await room.markLetter({ id, version: 1 }, 'unsent', lan)).toBe(false);
    expect(await room.markLetter({ id, version: 1 }, 'sent', lan)).toBe(true);
    // Two press the same button: only one of them has said it.
    expect(await room.markLetter({ id, version: 1 }, 'sent', head)).toBe(false);
    expect(await room.listMarked()).toMatchObject([{ id, code: letter?.code, sentBy: 'lan' }]);
    now = new Date('2026-11-24T02:05:00Z');
    expect(await room.markLetter({ id, version: 1 }, 'unsent', head)).toBe(true);
    expect(await room.markLetter({ id, version: 1 }, 'unsent', lan)).toBe(false);
    expect(await room.markLetter({ id, version: 1 }, 'retried', lan)).toBe(false);
    expect((await room.listLetters()).letters).toEqual([letter]);
    expect(await room.listMarked()).toEqual([]);
    const { letters } = await get(room, letter?.code ?? '');
    expect(letters.map(({ change, actor, at }) => [change, actor, at])).toEqual([
      ['sent', 'lan', '2026-11-24T02:00:00.000Z'],
      ['unsent', 'hoa', '2026-11-24T02:05:00.000Z'],
    ]);
    await expect(store.deleteFrom('letter_log').execute()).rejects.toThrow('only added to');
    await expect(store.updateTable('letter_log').set({ actor: 'x' }).execute()).rejects.toThrow();
  });

  it('never takes back a letter that a mail server has taken, nor marks one to the desk', async () => {
    const room = await open();
    await send();
    const letters = await claimLetters(store, now, 10);
    for (const letter of letters) await markSent(store, letter, now);
    for (const letter of letters)
      for (const mark of letterMarks) expect(await room.markLetter(letter, mark, lan)).toBe(false);
    await send();
    const toDesk = (await claimLetters(store, now, 10)).find((one) => one.recipient === 'desk');
    expect(await room.markLetter({ id: toDesk?.id ?? 0, version: 1 }, 'sent', lan)).toBe(false);
  });

  it('counts a period, also what has been erased since', async () => {
    const room = await open();
    const period = { from: '2026-11-01', until: '2026-12-31' };
    const answered = await send();
    const open2 = await send({
      reader: { purpose: '02', fields: { name: 'X', nationality: 'Pháp' }, consents: [] },
      receivedAt: '2026-12-01T18:00:00.000Z',
    });
    await room.move(
      (await get(room, answered)).request,
      lan,
      { move: 'ask' },
      { text: '?' },
      rules,
    );
    now = new Date('2026-11-26T02:00:00Z');
    const reader = { id: 'reader', role: 'reader' as 'service', name: '' };
    await room.move(
      (await get(room, answered)).request,
      reader,
      { move: 'answer' },
      { text: '!' },
      rules,
    );
    now = new Date('2026-11-27T02:00:00Z');
    const decisions = [
      [0, { kind: 'refuse', reason: 'privacy' }],
      [1, copy],
    ] as const;
    await decide(room, answered, lan, decisions);
    await decide(room, answered, head, [decisions[0]]);
    const counted = {
      readers: 2,
      answered: [{ workingDays: 2, isOnTime: true, count: 1 }],
      months: [
        { month: '2026-11', received: 1, answered: 1 },
        { month: '2026-12', received: 1, answered: 0 },
      ],
    };
    const counts = await room.readCounts(period);
    expect(counts).toMatchObject(counted);
    expect(counts.received).toEqual(
      expect.arrayContaining([
        { purpose: '01', origin: 'unknown', count: 1 },
        { purpose: '02', origin: 'foreign', count: 1 },
      ]),
    );
    const items = counts.items.toSorted((a, b) => a.outcome.localeCompare(b.outcome));
    expect(items).toMatchObject([
      { recordId: 'TU-01-0145', kind: 'file', outcome: 'copy', count: 1 },
      { recordId: 'TU-01-0203-004', page: 2, outcome: 'refused', refusal: 'privacy', count: 1 },
    ]);
    for (const code of [answered, open2])
      await room.move((await get(room, code)).request, reader, { move: 'erase' }, {}, rules);
    expect(await room.readCounts(period)).toMatchObject(counted);
    expect(await room.readCounts({ from: '2027-01-01', until: '2027-12-31' })).toEqual({
      ...{ months: [], received: [], ways: [], readers: 0, answered: [], closed: [], items: [] },
      room: [],
      reading: { made: 0, ended: 0, readers: 0, pages: 0 },
    });
  });
});
