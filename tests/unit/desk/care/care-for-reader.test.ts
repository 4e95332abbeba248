import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildReaderDesk, type ReaderDesk } from '#src/desk/reader-desk.ts';
import type { DeskKeys } from '#src/desk/vault/keys.ts';
import { sendDue } from '#src/desk/mail/send-due.ts';
import type { Letter } from '#src/desk/mail/build-letter.ts';
import type { CareCommand } from '#src/desk/care/care-for-reader.ts';
import { toLinkToken } from '#src/desk/rules/private-link.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { eraseOld } from '#src/desk/store/erasure/erase-old.ts';
import { refuseLetter } from '#src/desk/store/letters/outbox.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import type { ReaderFacts } from '#src/desk/reader-facts.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import { buildStaffDesk, type StaffDesk } from '#src/desk/staff-desk.ts';
import {
  archiveSite as site,
  calendar,
  hoa,
  lan,
  siteRules as rules,
} from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest } from '#tests/helpers/new-request.ts';
import { keepLines, reportNothing } from '#tests/helpers/keep-lines.ts';

const retention = { decided: 365, withdrawn: 30, undecided: 365, readers: 60 };
const key = Buffer.alloc(32, 7).toString('base64url');
const keys: DeskKeys = { form: key, link: key, address: key };
const facts: ReaderFacts = {
  purpose: '01',
  fields: { name: 'SAITEN Thị Thử', phone: '0912 000 111', email: 'saithu@nguoidoc.example' },
  consents: ['history'],
};
const seen = { checked: 'papers', reason: 'asked' } as const;
const relink: CareCommand = { move: 'relink', grounds: { checked: 'papers', reason: 'lost' } };
const hold: CareCommand = { move: 'hold', grounds: { reason: 'complaint' } };
const release: CareCommand = { move: 'release', grounds: { reason: 'ended' } };
const erase: CareCommand = { move: 'erase', grounds: seen };

describeEachDatabase('staff who care for a reader’s own data', (newPlace) => {
  let place: StorePlace;
  let store: DeskStore;
  let room: StaffDesk;
  let desk: ReaderDesk;
  let now = new Date('2026-11-24T02:00:00Z');
  beforeEach(async () => {
    now = new Date('2026-11-24T02:00:00Z');
    place = newPlace();
    store = await openStore(place);
    const parts = { store, linkKey: key, site, hasMail: true, now: () => now };
    room = buildStaffDesk(parts);
    const limiter = { take: () => Promise.resolve(undefined) } as never;
    desk = buildReaderDesk({ store, keys, limiter, now: () => now, report: reportNothing });
  });
  afterEach(() => store.destroy());
  const sent = (reader = facts) => newRequest({ reader, formKey: 'a form' });
  const send = async (reader = facts) => (await desk.send(sent(reader), rules)).token;
  const get = async (token: string) => {
    const found = await desk.find(token);
    if (found === undefined) throw new Error('The link opens nothing.');
    return found;
  };
  const care = async (token: string, command: CareCommand, by = lan) =>
    room.care(await get(token), by, command, rules);
  const correct = (fields: ReaderFacts['fields'], names: readonly string[]): CareCommand => ({
    ...{ move: 'correct', grounds: seen, fields: names },
    reader: { ...facts, fields },
  });
  const post = async () => {
    const letters: Letter[] = [];
    const keep = (letter: Letter) => Promise.resolve(void letters.push(letter));
    const { log, report } = keepLines();
    await sendDue({ store, linkKey: key, site, send: keep, log, report }, () => now);
    return letters;
  };
  const linkIn = (text = '') => /theo-doi\/([\w-]{43})\//.exec(text)?.[1] ?? '';
  const last = async (id: string) => (await findRequest(store, 'id', id))?.log.at(-1);

  it('correct them everywhere, and the log has the fields but never the values', async () => {
    const token = await send();
    const { id, code } = await get(token);
    const fields = { ...facts.fields, name: 'Trần Thị Đúng', phone: '0912 000 222' };
    expect(await care(token, correct(fields, ['name', 'phone']))).toEqual({ kind: 'moved' });
    const after = await get(token);
    expect(after.reader?.fields).toEqual(fields);
    expect(await last(id)).toMatchObject({
      ...{ move: 'correct', actor: 'lan', role: 'service', ...seen },
      fields: ['name', 'phone'],
    });
    const log = await store.selectFrom('log').selectAll().execute();
    expect(JSON.stringify(log)).not.toMatch(/SAITEN|Đúng|0912/);
    const find = async (words: string) =>
      (await room.readQueue({ group: 'open', words, listPage: 1 }, lan)).lines.map(
        (line) => line.code,
      );
    expect(await find('tran thi dung')).toEqual([code]);
    expect(await find('saiten')).toEqual([]);
    const marks = await store.selectFrom('reader_marks').select('mark').execute();
    expect(JSON.stringify(marks)).not.toMatch(/saiten/i);
    expect(marks.length).toBeGreaterThan(0);
  });

  it('leave no byte of what was wrong, and none of what was right once it is erased', async () => {
    const token = await send();
    const bytes = () =>
      (existsSync(place.dataDir) ? readdirSync(place.dataDir) : []).map((name) =>
        readFileSync(join(place.dataDir, name)).toString(),
      );
    const fields = { name: 'DUNGTEN', email: 'dungthu@nguoidoc.example' };
    await care(token, correct(fields, ['name', 'phone', 'email']));
    expect(bytes().join('')).not.toMatch(/SAITEN|saithu|saiten/);
    const [letter] = (await post()).filter(({ to }) => to === fields.email);
    expect(await care(linkIn(letter?.text), erase, hoa)).toEqual({ kind: 'moved' });
    expect(bytes().join('')).not.toMatch(/DUNGTEN|dungthu|dungten/);
    expect(readFileSync(join(place.dataDir, 'erasures.txt'), 'utf8')).toMatch(/ [\w-]{22}\n$/);
  });

  it('invalidate the old link at once, and send the new one only to the request’s e-mail address', async () => {
    const old = await send();
    const { id } = await get(old);
    const before = await post();
    expect(before.map(({ text }) => linkIn(text))).toContain(old);
    expect(await care(old, relink)).toEqual({ kind: 'moved' });
    expect(await desk.find(old)).toBeUndefined();
    const [letter, ...others] = await post();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ to: 'saithu@nguoidoc.example' });
    expect(letter?.subject).toContain('đường dẫn riêng mới');
    expect((await get(linkIn(letter?.text))).id).toBe(id);
    expect(await last(id)).toMatchObject({ move: 'relink', reason: 'lost', checked: 'papers' });
  });

  it('write letters that wait already with the new link, not with the dead one', async () => {
    const old = await send();
    await care(old, relink);
    const links = (await post()).map(({ text }) => linkIn(text)).filter(Boolean);
    expect(links).toHaveLength(2);
    expect(links).not.toContain(old);
    for (const link of links) expect(await desk.find(link)).toBeDefined();
  });

  it('give no new link to a form that is sent again from the computer where it was left', async () => {
    const request = sent();
    const { token: old } = await desk.send(request, rules);
    await care(old, relink);
    const again = await desk.send(request, rules);
    expect(again.token).toBe(old);
    expect(await desk.find(again.token)).toBeUndefined();
  });

  it('are handed the new link once where there is no address to mail it to', async () => {
    const old = await send({ ...facts, fields: { name: 'Lê Thử', phone: '0912 000 111' } });
    const result = await care(old, relink);
    expect(result.kind).toBe('moved');
    const token = 'token' in result ? (result.token ?? '') : '';
    expect(await desk.find(token)).toBeDefined();
    expect(await desk.find(old)).toBeUndefined();
    expect(await post()).toEqual([]);
  });

  it('kill the link that a stranger may have when a wrong address is corrected', async () => {
    const old = await send();
    const fields = { ...facts.fields, email: 'dung@nguoidoc.example' };
    expect(await care(old, correct(fields, ['email']))).toEqual({ kind: 'moved' });
    expect(await desk.find(old)).toBeUndefined();
    const letters = await post();
    expect(new Set(letters.map(({ to }) => to))).toEqual(new Set(['dung@nguoidoc.example']));
    for (const { text } of letters) expect(await desk.find(linkIn(text))).toBeDefined();
  });

  it('let letters that a wrong address refused go to the right one, and drop those without any', async () => {
    const old = await send();
    const { id } = await get(old);
    const waiting = await store
      .selectFrom('outbox')
      .select('id')
      .where('recipient', '=', 'reader')
      .executeTakeFirstOrThrow();
    const letter = {
      id: waiting.id,
      requestId: id,
      version: 1,
      booking: 0,
      recipient: 'reader',
      tries: 1,
    } as const;
    await refuseLetter(store, letter, '550', now);
    await care(old, correct({ ...facts.fields, email: 'dung@nguoidoc.example' }, ['email']));
    const letters = await post();
    expect(letters).toHaveLength(2);
    await care(await current(id), relink);
    const result = await care(await current(id), correct({ name: 'Lê Thử' }, ['email']));
    expect(result).toEqual({ kind: 'moved', token: await current(id) });
    expect(await post()).toEqual([]);
    const events = await store.selectFrom('letter_log').select(['change', 'actor']).execute();
    expect(events).toEqual([
      { change: 'refused', actor: 'system' },
      { change: 'retried', actor: 'lan' },
      { change: 'dropped', actor: 'lan' },
    ]);
  });

  it('are told when somebody was first, and nothing of the second is kept', async () => {
    const token = await send();
    const request = await get(token);
    const commands = [relink, hold, correct({ name: 'Lê Thử' }, ['name', 'phone', 'email'])];
    const results = await Promise.all(
      commands.map((command) => room.care(request, lan, command, rules)),
    );
    const kinds = results.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(['changed-meanwhile', 'changed-meanwhile', 'moved']);
    expect((await findRequest(store, 'id', request.id))?.log).toHaveLength(2);
  });

  it('are refused by role, without grounds, and with grounds that are none', async () => {
    const token = await send();
    const refused = { kind: 'not-allowed' };
    const administrator = { ...hoa, role: 'administrator' } as const;
    expect(await care(token, erase, lan)).toEqual(refused);
    for (const command of [relink, hold, erase, correct(facts.fields, [])])
      expect(await care(token, command, administrator)).toEqual(refused);
    const bad = [
      { move: 'erase' },
      { move: 'relink' },
      { move: 'relink', grounds: { reason: 'lost' } },
      { move: 'erase', grounds: { checked: 'papers', reason: 'lost' } },
      { move: 'erase', grounds: { checked: 'a look', reason: 'asked' } },
      { move: 'hold', grounds: { checked: 'papers', reason: 'complaint' } },
      { move: 'release', grounds: { reason: 'ended' } },
    ] as unknown as readonly CareCommand[];
    for (const command of bad) expect(await care(token, command, hoa)).toEqual(refused);
    const reader = { id: 'reader', role: 'reader' } as unknown as Staff;
    for (const command of [relink, hold, correct(facts.fields, [])])
      expect(await care(token, command, reader)).toEqual(refused);
    expect((await get(token)).log).toHaveLength(1);
  });

  it('hold data back from every erasure until the head ends it', async () => {
    const token = await send();
    const { id } = await get(token);
    await care(token, hold);
    expect(await last(id)).toMatchObject({ move: 'hold', actor: 'lan', reason: 'complaint' });
    const held = { kind: 'held', reason: 'complaint' };
    expect(await care(token, erase, hoa)).toEqual(held);
    expect(await desk.move(await get(token), { move: 'erase' }, undefined, rules)).toEqual(held);
    expect(await care(token, hold)).toEqual({ kind: 'not-allowed' });
    const eraseAt = async (day: string) => {
      now = new Date(`${day}T02:00:00Z`);
      // Another request, so that the clock fits the log.
      await desk.send(newRequest({ formKey: day }), rules);
      return (await eraseOld(store, retention, now, { ...rules, calendar })).erased;
    };
    expect(await eraseAt('2027-12-24')).toBe(0);
    expect(await care(token, release, lan)).toEqual({ kind: 'not-allowed' });
    expect(await care(token, release, hoa)).toEqual({ kind: 'moved' });
    expect(await last(id)).toMatchObject({ move: 'release', actor: 'hoa', reason: 'ended' });
    // The time for which it is kept did not begin anew with the hold.
    expect(await eraseAt('2027-12-25')).toBe(1);
    expect((await get(token)).state).toBe('erased');
  });

  it('change neither the end of a closed request nor the day on which it was closed', async () => {
    const token = await send();
    await room.move(await get(token), lan, { move: 'close-as-spam' }, {}, rules);
    const row = () =>
      store
        .selectFrom('requests')
        .select(['state', 'closed_as', 'closed_on'])
        .executeTakeFirstOrThrow();
    const before = await row();
    now = new Date('2026-11-28T02:00:00Z');
    await care(token, hold);
    await care(token, correct({ ...facts.fields, name: 'Lê Thử' }, ['name']));
    expect(await row()).toEqual(before);
  });

  /** The link that opens a request now, as a letter would hold it. */
  async function current(id: string): Promise<string> {
    const request = await getRequest(store, id);
    return toLinkToken(key, request);
  }
});
