import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildOwnData } from '#src/desk/reader/own-data.ts';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import { staffRoles, type Staff } from '#src/desk/accounts/staff.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { answerWork } from '#src/desk/work/answer-work.ts';
import { listMoves } from '#src/desk/work/list-moves.ts';
import { findDraft, openForm } from '#src/desk/work/open-form.ts';
import { readWorkForm } from '#src/desk/work/read-work-form.ts';
import { buildStaffDesk, type MoveWords, type StaffDesk } from '#src/desk/staff-desk.ts';
import {
  archiveSite as site,
  calendar,
  hoa as head,
  lan,
  twoPersonRules as rules,
} from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const secret = 'bị từ chối vì có đời tư của người khác trong danh sách';
const letter = `Kính gửi bà Thử,\n\nTài liệu thứ nhất ${secret}.\n\nTrân trọng.`;
const refused = [0, { kind: 'refuse', reason: 'privacy' }] as const;

/** Ways that a request comes to hold a proposal: each step a move, its person and its words. */
type Step = readonly [command: MoveCommand, by: Staff, words: MoveWords];
const propose: Step = [
  { move: 'decide', decisions: new Map([refused]), accessNow: sameAccess },
  lan,
  { text: letter },
];
const ways: Readonly<Record<string, readonly Step[]>> = {
  reviewing: [propose],
  waiting: [[{ move: 'ask' }, lan, { text: 'Lớp nào ạ?' }], propose],
  'with-head': [propose, [{ move: 'pass-to-head' }, lan, {}]],
  'with-creator': [propose, [{ move: 'pass-to-creator' }, lan, {}]],
  'partly decided': [
    propose,
    [
      {
        move: 'decide',
        decisions: new Map([[1, { kind: 'allow-copy', certified: false }]]),
        accessNow: sameAccess,
      },
      lan,
      { text: letter },
    ],
  ],
  'given back': [
    [{ move: 'pass-to-head' }, lan, {}],
    [
      { move: 'decide', decisions: new Map([refused]), accessNow: sameAccess },
      head,
      { text: letter },
    ],
    [{ move: 'give-back' }, head, {}],
  ],
};

describeEachDatabase('words of an undecided proposal', (newPlace) => {
  let store: DeskStore;
  let requests: number;
  /** Of the request that was opened last. */
  const code = () => `YC-2026-${String(requests).padStart(6, '0')}`;
  beforeEach(async () => {
    store = await openStore(newPlace());
    requests = 0;
  });
  afterEach(() => store.destroy());
  /** One request more, brought to where the steps lead. */
  const open = async (steps: readonly Step[]) => {
    const now = () => new Date('2026-11-24T02:00:00Z');
    const room = buildStaffDesk({ store, linkKey: 'key', site, hasMail: false, now });
    requests += 1;
    await saveRequest(store, newRequest(), () => requests);
    for (const [command, by, words] of steps) {
      const { request } = await get(room);
      expect(await room.move(request, by, command, words, rules)).toEqual({ kind: 'moved' });
    }
    return room;
  };
  const get = async (room: StaffDesk) => {
    const found = await room.find(code());
    if (found === undefined) throw new Error('It is not there.');
    return found;
  };
  /** All that a reader can come by. */
  const readersSide = async (room: StaffDesk) => {
    const { request } = await get(room);
    const { letters } = await room.listLetters();
    return {
      messages: request.messages,
      all: [
        JSON.stringify(request.messages),
        buildOwnData(request, { calls: [], copies: [], bookings: [] }),
        JSON.stringify(letters),
      ].join(),
    };
  };
  /** The page as it came, with one button pressed and fields filled in. */
  const post = async (
    room: StaffDesk,
    by: Staff,
    action: string,
    typed: Readonly<Record<string, string>> = {},
  ) => {
    const worked = await get(room);
    const form = openForm(worked, sameAccess, '2026-11-24', 15);
    const data = new FormData();
    const { version, letter: kept, message, note } = form;
    const fields = { version: String(version), letter: kept, message, note, action, ...typed };
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    sameAccess.forEach((access, place) => data.set(`access-${place}`, access));
    form.choices.forEach(({ from, until }, place) => {
      data.set(`from-${place}`, from);
      data.set(`until-${place}`, until);
    });
    const sent = readWorkForm(data, worked.request.items.length);
    const draft = findDraft(worked);
    return answerWork(sent, worked.request, {
      ...{ staffDesk: room, rules, by, draft },
      accessNow: sameAccess,
      report: (error) => {
        throw error;
      },
    });
  };

  for (const [state, steps] of Object.entries(ways))
    it(`reach nobody from a page that comes back as it was: ${state}`, async () => {
      for (const role of staffRoles) {
        const by: Staff = { id: `other ${role}`, role, name: 'Khác' };
        const room = await open(steps);
        const { request } = await get(room);
        expect(openForm(await get(room), sameAccess, '2026-11-24', 15).letter).toBe(letter);
        const before = await readersSide(room);
        expect(before.all).not.toContain(secret);
        for (const move of listMoves(role, request)) {
          const again = await open(steps);
          await post(again, by, move);
          const after = await readersSide(again);
          expect([move, after.messages]).toEqual([move, before.messages]);
          expect(after.all).not.toContain(secret);
          expect(openForm(await get(again), sameAccess, '2026-11-24', 15).letter).toBe(letter);
        }
      }
    });

  it('are refused in a message, whole or a line of them, whoever sends it how', async () => {
    const room = await open([propose]);
    const line = letter.split('\n')[2] ?? '';
    for (const text of [letter, `Thưa bà,  ${line.toUpperCase()}`, line.normalize('NFD')]) {
      expect(await post(room, lan, 'write', { message: text })).toEqual({
        kind: 'page',
        problems: [{ kind: 'tells-proposal' }],
      });
      for (const move of ['ask', 'write'] as const) {
        const { request } = await get(room);
        const at = '2026-11-24T03:00:00Z';
        const made = { command: { move }, by: lan, at, text } as const;
        expect(await moveRequest(store, request, made, { ...rules, calendar })).toEqual({
          kind: 'tells-proposal',
        });
      }
    }
    expect((await readersSide(room)).messages).toEqual([]);
    await post(room, lan, 'write', {
      message: 'Kính gửi bà Thử,\n\nXin bà chờ thêm.\n\nTrân trọng.',
    });
    expect((await readersSide(room)).messages).toHaveLength(1);
  });

  it('are a draft when they come with a move that tells nothing', async () => {
    const room = await open([]);
    const { request } = await get(room);
    await room.move(request, lan, { move: 'pass-to-head' }, { text: letter }, rules);
    const after = await readersSide(room);
    expect(after.messages).toEqual([]);
    expect(after.all).not.toContain(secret);
    expect((await get(room)).notes).toMatchObject([{ kind: 'draft', text: letter }]);
  });

  it('are the reader’s with the second person’s yes, as that person leaves them', async () => {
    const room = await open([propose]);
    await post(room, head, 'agree', { letter: `${letter} Chúc bà khoẻ.` });
    const { messages } = await readersSide(room);
    expect(messages.map(({ text }) => text)).toEqual([`${letter} Chúc bà khoẻ.`]);
  });

  it('are not offered again once decided, nor after the reader took the item back', async () => {
    const room = await open([propose]);
    const { request } = await get(room);
    const reader = { id: 'reader', role: 'reader' as 'service', name: '' };
    await room.move(request, reader, { move: 'withdraw', items: new Set([0, 1]) }, {}, rules);
    expect(openForm(await get(room), sameAccess, '2026-11-24', 15).letter).toBe('');
    expect((await readersSide(room)).all).not.toContain(secret);
  });

  it('are not offered again when the reader took back a part that they may tell of', async () => {
    const room = await open([propose]);
    const reader = { id: 'reader', role: 'reader' as 'service', name: '' };
    const { request } = await get(room);
    await room.move(request, reader, { move: 'withdraw', items: new Set([0]) }, {}, rules);
    const after = await get(room);
    expect(after.request.items.map(({ state }) => state.kind)).toEqual(['withdrawn', 'pending']);
    expect(openForm(after, sameAccess, '2026-11-24', 15).letter).toBe('');
    // Who needs its words finds them among the notes.
    expect(after.notes).toMatchObject([{ kind: 'draft', text: letter }]);
    await post(room, lan, 'decide', { letter: 'Bản sao đã sẵn sàng.', 'outcome-1': 'copy' });
    expect((await readersSide(room)).messages.map(({ text }) => text)).toEqual([
      'Bản sao đã sẵn sàng.',
    ]);
  });
});
