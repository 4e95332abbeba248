import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReaderIdentity } from '#src/desk/reader-marks.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { answerDouble } from '#src/desk/work/double/answer-double.ts';
import { compareRequests } from '#src/desk/work/double/compare-requests.ts';
import { readDoubleForm } from '#src/desk/work/double/double-form.ts';
import { buildStaffDesk, type StaffDesk } from '#src/desk/staff-desk.ts';
import { archiveSite as site, lan, siteRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';

const report = (error: unknown) => {
  throw error;
};
const [item, file] = newRequest().items;
if (item === undefined || file === undefined) throw new Error('It asks for two.');
const others = [{ ...file, recordId: 'TU-01-0999' }];

describeEachDatabase('doubles of a request', (newPlace) => {
  let store: DeskStore;
  let room: StaffDesk;
  let drawn = 0;
  beforeEach(async () => {
    drawn = 0;
    store = await openStore(newPlace());
    const now = () => new Date('2026-12-24T02:00:00Z');
    room = buildStaffDesk({ store, linkKey: 'key', site, hasMail: false, now });
  });
  afterEach(() => store.destroy());

  async function send(fields: ReaderIdentity, day = '2026-11-23', items = [item, file]) {
    drawn += 1;
    const reader = { purpose: '01', fields, consents: [] } as const;
    const receivedAt = `${day}T02:00:00.000Z`;
    const asked = items.filter((one) => one !== undefined);
    await saveRequest(store, newRequest({ reader, receivedAt, items: asked }), () => drawn);
    return `YC-2026-${String(drawn).padStart(6, '0')}`;
  }
  async function get(code: string) {
    const found = await room.find(code);
    if (found === undefined) throw new Error('It is not there.');
    return found;
  }
  const suggest = async (code: string) =>
    (await get(code)).likelyDoubles.map((one) => [one.code, one.because.join()] as const);
  async function close(code: string, kept: string, changes: Readonly<Record<string, string>> = {}) {
    const [one, other] = [(await get(code)).request, (await room.find(kept))?.request];
    const data = new FormData();
    const fields = {
      version: String(one.version),
      kept: kept.toLowerCase(),
      'kept-version': String(other?.version),
      ...changes,
    };
    for (const [name, value] of Object.entries(fields)) data.set(name, value);
    const form = readDoubleForm(data);
    expect(form.kept.code).toBe(kept);
    return answerDouble(form, one, other, { staffDesk: room, rules, by: lan, report });
  }

  it('are suggested by the same reader within fourteen days, never by a telephone alone', async () => {
    const mail = { name: 'Bùi Thử', email: 'Bui@noi.example', phone: '0912 345 678' };
    const first = await send(mail);
    const again = await send({ email: 'bui@noi.example' }, '2026-12-07', others);
    // Fifteen days after that.
    await send({ email: 'bui@noi.example' }, '2026-12-22', others);
    const household = await send({ name: 'Bùi Khác', phone: '0912345678' }, '2026-11-24', [
      { ...file, recordId: 'TU-01-0777' },
    ]);
    expect(await suggest(first)).toEqual([[again, 'reader']]);
    expect(await suggest(again)).toEqual([[first, 'reader']]);
    expect(await suggest(household)).toEqual([]);
  });

  it('are suggested by all the same records within seven days, whoever asks', async () => {
    const one = await send({ name: 'Bùi Thử' }, '2026-11-23', [item]);
    const both = await send({ name: 'Cao Thử' }, '2026-11-30');
    await send({ name: 'Lý Thử' }, '2026-12-01');
    await send({ name: 'Hồ Thử' }, '2026-11-24', [file]);
    expect(await suggest(one)).toEqual([[both, 'records']]);
    // The other asks for more: all of it is not in this one.
    expect((await suggest(both)).map(([code]) => code)).not.toContain(one);
  });

  it('of the same reader are suggested before those of the many who ask for a popular record', async () => {
    for (const name of ['An', 'Bình', 'Chi', 'Dung', 'Em', 'Giang'])
      await send({ name: `${name} Thử`, email: `${name.toLowerCase()}@noi.example` });
    const mail = { name: 'Bùi Thử', email: 'bui@noi.example' };
    const first = await send(mail, '2026-11-24');
    const again = await send(mail, '2026-11-25');
    const suggested = await suggest(again);
    expect(suggested).toHaveLength(5);
    expect(suggested.at(-1)).toEqual([first, 'reader,records']);
  });

  it('are not suggested once either has ended', async () => {
    const [first, second] = [await send({ name: 'Bùi Thử' }), await send({ name: 'Cao Thử' })];
    expect(await suggest(first)).toEqual([[second, 'records']]);
    expect(await close(first, second)).toBeUndefined();
    expect(await suggest(first)).toEqual([]);
    expect(await suggest(second)).toEqual([]);
  });

  it('are closed with a link both ways and no letter, and let go when they are opened again', async () => {
    const [first, second] = [await send({ name: 'Bùi Thử' }), await send({ name: 'Bùi Thử' })];
    const letters = await room.countLetters();
    expect(await close(second, first, { note: 'Gửi hai lần' })).toBeUndefined();
    const closed = await get(second);
    expect(closed.request.state).toBe('closed-double');
    expect(closed.doubles.of?.code).toBe(first);
    expect(closed.notes).toMatchObject([{ text: 'Gửi hai lần' }]);
    expect((await get(first)).doubles.closed.map(({ code }) => code)).toEqual([second]);
    expect(await room.countLetters()).toBe(letters);
    await room.move(closed.request, lan, { move: 'reopen' }, {}, rules);
    expect((await get(first)).doubles.closed).toEqual([]);
    expect((await get(second)).doubles.of).toBeUndefined();
    // The log goes on to name it by its code.
    const { request, names } = await get(second);
    const about = request.log.find(({ move }) => move === 'close-as-double')?.about ?? '';
    expect(names.get(about)).toBe(first);
  });

  it('are none where one was moved, has ended, is the same, or is itself kept for others', async () => {
    const [first, second, third] = [
      await send({ name: 'Bùi Thử' }),
      await send({ name: 'Bùi Thử' }),
      await send({ name: 'Bùi Thử' }),
    ];
    expect(await close(second, first, { version: '9' })).toEqual({ kind: 'changed' });
    expect(await close(second, first, { 'kept-version': '9' })).toEqual({ kind: 'other-changed' });
    expect(await close(second, 'YC-2026-999999')).toEqual({ kind: 'no-other' });
    expect(await close(second, second)).toEqual({ kind: 'no-other' });
    expect(await close(second, first, { note: 'a'.repeat(2001) })).toMatchObject({
      kind: 'note-too-long',
    });
    expect(await close(second, first)).toBeUndefined();
    expect(await close(third, second)).toEqual({ kind: 'other-ended' });
    expect(await close(first, third)).toEqual({ kind: 'has-doubles' });
    expect(await close(second, third)).toEqual({ kind: 'not-allowed' });
    const decisions = new Map([[0, { kind: 'allow-copy', certified: false } as const]]);
    const decide = { move: 'decide', decisions, accessNow: sameAccess } as const;
    await room.move((await get(third)).request, lan, decide, { text: 'Được' }, rules);
    expect(await close(third, first)).toEqual({ kind: 'not-allowed' });
  });

  it('that are closed as doubles of each other in one moment are not both closed', async () => {
    const [first, second] = [await send({ name: 'Bùi Thử' }), await send({ name: 'Bùi Thử' })];
    const both = await Promise.all([close(first, second), close(second, first)]);
    expect(both.filter((failure) => failure === undefined)).toHaveLength(1);
  });

  it('say what speaks against them: other records, or no common mark of a reader', async () => {
    const phone = '0912 345 678';
    const [first, second] = [
      await send({ name: 'Bùi Thử', phone }),
      await send({ name: 'Cao Thử', phone }, '2026-11-23', [file]),
    ];
    const [one, other] = [(await get(first)).request, (await get(second)).request];
    expect(compareRequests(one, other)).toMatchObject({
      isOtherReader: true,
      missing: [{ recordId: item.recordId }],
    });
    expect(compareRequests(one, one)).toEqual({ isOtherReader: false, missing: [] });
  });
});
