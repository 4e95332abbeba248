import { expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { ReaderDesk } from '#src/desk/reader-desk.ts';
import { answerFollowUp, longestMessage } from '#src/desk/reader/answer-follow-up.ts';
import { buildOwnData } from '#src/desk/reader/own-data.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const rules = siteSchema.parse({}).requests;
const sent = newRequest();
const request: RequestRecord = {
  ...sent,
  code: 'YC-2026-000123',
  state: 'received',
  version: 3,
  linkVersion: 0,
  way: 'online',
  items: sent.items.map((item) => ({ ...item, state: { kind: 'pending' } })),
  messages: [{ version: 2, at: '2026-11-23T03:00:00.000Z', author: 'reader', text: 'Xin chào.' }],
  log: [
    {
      version: 3,
      at: '2026-11-23T02:00:00.000Z',
      actor: 'lan@archive.example',
      role: 'service',
      move: 'take',
      state: 'reviewing',
    },
  ],
};

async function act(
  fields: Readonly<Record<string, string>>,
  about: RequestRecord = request,
  result: Awaited<ReturnType<ReaderDesk['move']>> | Error = { kind: 'moved' },
) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ version: '3', ...fields })) data.append(name, value);
  const moves: unknown[] = [];
  const move: ReaderDesk['move'] = (_seen, command, text) => {
    moves.push([command, text]);
    return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
  };
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const answer = await answerFollowUp(data, about, { move }, rules, report);
  return { answer, moves, reported };
}

it('writes to the desk, or answers it when it has asked', async () => {
  const write = { action: 'write', text: ' Khi nào? ' };
  expect((await act(write)).moves).toEqual([[{ move: 'write' }, 'Khi nào?']]);
  const asked = { ...request, state: 'waiting' } as const;
  expect((await act(write, asked)).moves).toEqual([[{ move: 'answer' }, 'Khi nào?']]);
});

it('cuts no message: what is too long comes back whole, what nobody sees is no message', async () => {
  const long = 'ộ'.repeat(longestMessage + 1);
  const { answer, moves } = await act({ action: 'write', text: long });
  expect(answer).toEqual({ kind: 'page', notice: 'too-long', text: long, chosen: new Set() });
  expect(moves).toEqual([]);
  const longest = await act({ action: 'write', text: ` ${'ộ'.repeat(longestMessage)}\r\n` });
  expect(longest.answer).toEqual({ kind: 'done' });
  const unseen = await act({ action: 'write', text: '\u200b\ufeff\0' });
  expect(unseen.answer).toMatchObject({ notice: 'no-text' });
  const written = await act({ action: 'write', text: 'Dòng 1\0\r\n\u202eDòng 2' });
  expect(written.moves).toEqual([[{ move: 'write' }, 'Dòng 1\nDòng 2']]);
});

it('takes items back, those that there are', async () => {
  const { moves } = await act({ action: 'withdraw', item: '1' });
  expect(moves).toEqual([[{ move: 'withdraw', items: new Set([1]) }, undefined]]);
  const none = await act({ action: 'withdraw', item: '7' });
  expect(none).toMatchObject({ answer: { notice: 'no-items' }, moves: [] });
});

it('erases only when that is sure', async () => {
  expect(await act({ action: 'erase' })).toMatchObject({
    answer: { notice: 'not-sure' },
    moves: [],
  });
  expect((await act({ action: 'erase', sure: 'on' })).answer).toEqual({ kind: 'done' });
});

it.each([
  ['no-text', { action: 'write', text: ' ' }, undefined],
  ['not-allowed', { action: 'decide', text: 'x' }, undefined],
  ['not-allowed', { action: 'write', text: 'x' }, { kind: 'not-allowed' }],
  ['changed', { action: 'write', text: 'x', version: '2' }, undefined],
  ['changed', { action: 'write', text: 'x' }, { kind: 'changed-meanwhile' }],
] as const)('says %s, and gives the words back', async (notice, fields, result) => {
  const { answer } = await act(fields, request, result);
  expect(answer).toEqual({ kind: 'page', notice, text: fields.text.trim(), chosen: new Set() });
});

it('gives back words and chosen items when the database does not take them, and tells why', async () => {
  const full = new Error('disk full');
  const written = await act({ action: 'write', text: 'Khi nào?' }, request, full);
  expect(written.answer).toMatchObject({ notice: 'failed', text: 'Khi nào?' });
  expect(written.reported).toEqual([full]);
  const withdrawn = await act({ action: 'withdraw', item: '1' }, request, full);
  expect(withdrawn.answer).toMatchObject({ notice: 'failed', chosen: new Set([1]) });
});

const nothingServed = { calls: [], copies: [], bookings: [] };

it('gives readers no word of a proposal, and no step that changed nothing for them', () => {
  const lan = { id: 'lan@desk', role: 'service' } as const;
  const decision = { kind: 'refuse', reason: 'privacy' } as const;
  const step = {
    actor: 'lan@desk',
    role: 'service',
    state: 'reviewing',
    at: '2026-11-24',
  } as const;
  const own = buildOwnData(
    {
      ...request,
      items: request.items.map((item) => ({
        ...item,
        state: { kind: 'proposed', decision, by: lan },
      })),
      log: [...request.log, { ...step, version: 9, move: 'decide' }],
    },
    nothingServed,
  );
  expect(own).not.toMatch(/proposed|refuse|privacy|decide|lan@/);
  expect(JSON.parse(own)).toEqual(JSON.parse(buildOwnData(request, nothingServed)));
});

it('gives readers all that is theirs, and no name of the staff', () => {
  const own = buildOwnData(request, nothingServed);
  expect(JSON.parse(own)).toMatchObject({
    code: 'YC-2026-000123',
    reader: { fields: { name: 'Nguyễn Thị Thử' } },
    messages: [{ text: 'Xin chào.' }],
    steps: [{ state: 'reviewing' }],
  });
  expect(own).not.toContain('lan@');
});

it('gives readers what was done with their own data and why, and nobody’s name', () => {
  const [step] = request.log;
  if (step === undefined) throw new Error('It has a log.');
  const by = { ...step, at: '2026-11-25', actor: 'lan@noilam.example', role: 'service' } as const;
  const own = buildOwnData(
    {
      ...{ ...request, hold: 'complaint' },
      log: [
        ...request.log,
        ...([
          {
            ...by,
            version: 7,
            move: 'correct',
            checked: 'papers',
            reason: 'changed',
            fields: ['phone'],
          },
          { ...by, version: 8, move: 'hold', reason: 'complaint' },
          { ...by, version: 9, move: 'assign', about: 'lan' },
        ] as const),
      ].map((line) => ({ ...line, state: request.log.at(-1)?.state ?? request.state })),
    },
    nothingServed,
  );
  const { hold, steps } = JSON.parse(own) as { hold: unknown; steps: readonly object[] };
  expect(hold).toBe('complaint');
  expect(steps.slice(-2)).toMatchObject([
    { at: '2026-11-25', move: 'correct', checked: 'papers', reason: 'changed', fields: ['phone'] },
    { at: '2026-11-25', move: 'hold', reason: 'complaint' },
  ]);
  expect(own).not.toMatch(/lan@|assign/);
});

it('gives readers what the counter keeps of them', () => {
  const own = buildOwnData(request, {
    calls: [
      {
        ...{ place: 0, number: 1, unit: 'TU-01-0203', state: 'returned', step: 4 },
        ...{ firstDay: '2026-11-25', heldUntil: '2026-11-26' },
      },
    ],
    copies: [
      {
        ...{ place: 1, version: 1, pages: 12, copies: 2, fee: 24_000 },
        ...{ group: '01', receipt: 'BL 0012' },
      },
    ],
    bookings: [
      {
        ...{ number: 1, state: 'booked', step: 1, uid: 'mot-cho', changedAt: '2026-11-24' },
        ...{ mark: 'came', markStep: 1 },
        ...{ day: '2026-11-25', from: '07:30', until: '11:30', seat: 3 },
      },
    ],
  });
  expect(JSON.parse(own)).toMatchObject({
    calls: [{ recordId: request.items[0]?.recordId, unit: 'TU-01-0203', heldUntil: '2026-11-26' }],
    copies: [{ pages: 12, copies: 2, fee: 24_000, group: '01', receipt: 'BL 0012' }],
    seats: [{ day: '2026-11-25', from: '07:30', until: '11:30', seat: 3, state: 'booked' }],
  });
});
