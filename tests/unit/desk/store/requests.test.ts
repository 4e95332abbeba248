import { randomInt } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import type { Decision } from '#src/desk/rules/decision.ts';
import { codesPerYear } from '#src/desk/rules/request-code.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { moveRequest, type RequestMove } from '#src/desk/store/request/move-request.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { claimLetters } from '#src/desk/store/letters/outbox.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const draw = () => randomInt(codesPerYear);
const rules = {
  twoPersons: ['conditional'],
  mostReadingDays: 15,
  calendar: buildCalendar({ off: [], working: [] }),
} as const;
const lan = { id: 'lan', role: 'service' } as const;
const head = { id: 'hoa', role: 'head' } as const;
const reader = { id: 'reader', role: 'reader' } as const;
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-08' } as const;

describeEachDatabase('requests', (newPlace) => {
  const opened: DeskStore[] = [];
  const open = async (place = newPlace()) => {
    const store = await openStore(place);
    opened.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.destroy();
  });
  const save = async (store: DeskStore) => {
    const { id } = await saveRequest(store, newRequest(), draw);
    return () => getRequest(store, id);
  };
  const move = async (
    store: DeskStore,
    look: () => ReturnType<typeof getRequest>,
    made: Partial<RequestMove>,
  ) =>
    moveRequest(
      store,
      await look(),
      { command: { move: 'take' }, by: lan, at: '2026-11-24T02:00:00.000Z', ...made },
      rules,
    );

  it('are kept whole and found by their link', async () => {
    const store = await open();
    const request = newRequest();
    expect(await saveRequest(store, request, () => 123)).toEqual({
      id: request.id,
      isRepeated: false,
    });
    const found = await findRequest(store, 'link_hash', request.linkHash);
    expect(found).toMatchObject({
      code: 'YC-2026-000123',
      state: 'received',
      version: 1,
      latestAnswer: '2026-12-02',
      reader: request.reader,
      items: request.items.map((item) => ({ ...item, state: { kind: 'pending' } })),
      log: [{ move: 'send', role: 'reader', state: 'received' }],
    });
    expect(await findRequest(store, 'link_hash', 'another')).toBeUndefined();
  });

  it('are there after the store was closed and opened again', async () => {
    const place = newPlace();
    const first = await openStore(place);
    const { id } = await saveRequest(first, newRequest(), draw);
    await first.destroy();
    expect(await findRequest(await open(place), 'id', id)).toMatchObject({ id });
  });

  it('are made once, however often and however fast one form is sent', async () => {
    const place = newPlace();
    const servers = await Promise.all([open(place), open(place), open(place)]);
    const sent = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        saveRequest(servers[index % 3] ?? servers[0], newRequest({ formKey: 'one form' }), draw),
      ),
    );
    expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
    expect(sent.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    const [server] = servers;
    expect(await claimLetters(server, new Date('2026-11-23T03:00:00Z'), 50)).toHaveLength(2);
  });

  it('get another code when the one that was drawn is taken', async () => {
    const store = await open();
    const drawn = [7, 7, 7, 8];
    const drawNext = () => drawn.shift() ?? 9;
    await saveRequest(store, newRequest(), drawNext);
    const { id } = await saveRequest(store, newRequest(), drawNext);
    expect((await getRequest(store, id)).code).toBe('YC-2026-000008');
    expect(drawn).toEqual([]);
  });

  it('take the code of the year that it is in Vietnam', async () => {
    const store = await open();
    const late = newRequest({ receivedAt: '2026-12-31T18:00:00.000Z' });
    const { id } = await saveRequest(store, late, () => 1);
    expect((await getRequest(store, id)).code).toBe('YC-2027-000001');
  });

  it('move as the rules say, with a line in the log for each move', async () => {
    const store = await open();
    const look = await save(store);
    expect(await move(store, look, {})).toEqual({ kind: 'moved' });
    const decisions = new Map<number, Decision>([
      [0, reading],
      [1, { kind: 'allow-copy', certified: false }],
    ]);
    await move(store, look, { command: { move: 'decide', decisions, accessNow: sameAccess } });
    expect((await look()).items.map(({ state }) => state.kind)).toEqual(['proposed', 'decided']);
    await move(store, look, {
      command: { move: 'decide', decisions, accessNow: sameAccess },
      by: head,
    });
    const decided = await look();
    expect(decided).toMatchObject({ state: 'decided', version: 4 });
    expect(decided.log.map((line) => `${line.actor} ${line.move} ${line.state}`)).toEqual([
      'reader send received',
      'lan take reviewing',
      'lan decide reviewing',
      'hoa decide decided',
    ]);
  });

  it('do not move against the rules, and then nothing is written', async () => {
    const store = await open();
    const look = await save(store);
    expect(await move(store, look, { by: reader })).toEqual({ kind: 'not-allowed' });
    const decisions = new Map([[0, { ...reading, until: '2027-12-08' }]]);
    expect(
      await move(store, look, { command: { move: 'decide', decisions, accessNow: sameAccess } }),
    ).toEqual({
      kind: 'bad-decision',
      item: 0,
      problem: 'too-many-days',
    });
    expect((await look()).version).toBe(1);
  });

  it('let one of two who move at once know that the other was first', async () => {
    const place = newPlace();
    const [one, other] = await Promise.all([open(place), open(place)]);
    const look = await save(one);
    const seen = await look();
    const made = (text: string): RequestMove => ({
      command: { move: 'write' },
      by: lan,
      at: '2026-11-24T02:00:00.000Z',
      text,
    });
    const results = await Promise.all([
      moveRequest(one, seen, made('một'), rules),
      moveRequest(other, seen, made('hai'), rules),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'moved']);
    expect((await look()).messages).toHaveLength(1);
  });

  it('wait for the reader at the reader’s time', async () => {
    const store = await open();
    const look = await save(store);
    await move(store, look, { command: { move: 'ask' }, text: 'Lớp nào?' });
    expect(await look()).toMatchObject({ state: 'waiting', waitingSince: '2026-11-24' });
    const answered = { command: { move: 'answer' }, by: reader, text: 'Lớp tối.' } as const;
    await move(store, look, { ...answered, at: '2026-11-30T02:00:00.000Z' });
    const after = await look();
    expect(after).toMatchObject({ state: 'reviewing', latestAnswer: '2026-12-08' });
    expect(after.waitingSince).toBeUndefined();
    expect(after.messages.map(({ author, text }) => `${author}: ${text}`)).toEqual([
      'desk: Lớp nào?',
      'reader: Lớp tối.',
    ]);
  });

  it('lose all that is personal when the reader erases it, and keep what was done', async () => {
    const store = await open();
    const look = await save(store);
    await move(store, look, { command: { move: 'write' }, by: reader, text: 'Tôi là Thử.' });
    await move(store, look, { command: { move: 'erase' }, by: reader });
    const erased = await look();
    expect(erased).toMatchObject({ state: 'erased', messages: [] });
    expect(erased.reader).toBeUndefined();
    expect(erased.log).toHaveLength(3);
    expect(await claimLetters(store, new Date('2027-01-01'), 50)).toEqual([]);
    const all = await Promise.all(
      (['requests', 'request_items', 'messages', 'log', 'outbox'] as const).map((table) =>
        store.selectFrom(table).selectAll().execute(),
      ),
    );
    expect(JSON.stringify(all)).not.toMatch(/Thử|nguoidoc/);
  });

  it('cannot have their log changed, not even past the program', async () => {
    const store = await open();
    await save(store);
    const refused = /The log is only added to/;
    await expect(store.updateTable('log').set({ actor: 'other' }).execute()).rejects.toThrow(
      refused,
    );
    await expect(store.deleteFrom('log').execute()).rejects.toThrow(refused);
  });
});
