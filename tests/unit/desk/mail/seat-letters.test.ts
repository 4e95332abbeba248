import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import ICAL from 'ical.js';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import type { Letter } from '#src/desk/mail/build-letter.ts';
import { buildLetterFile } from '#src/desk/mail/build-letter-file.ts';
import { openMailer } from '#src/desk/mail/open-mailer.ts';
import { sendDue, type Mailer } from '#src/desk/mail/send-due.ts';
import type { MoveCommand } from '#src/desk/rules/apply-move.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import { findBookings } from '#src/desk/store/counter/list-bookings.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import type { NewRequest } from '#src/desk/store/request/save-requests.ts';
import { buildStaffDesk, type StaffDesk } from '#src/desk/staff-desk.ts';
import { calendar, siteRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from '#tests/helpers/new-request.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const linkKey = Buffer.alloc(32, 9).toString('base64url');
const site = {
  url: 'https://luutru.example',
  email: 'phongdoc@luutru.example',
  name: { vi: 'Lưu trữ thử', en: 'Trial archive' },
  address: { vi: 'Số 1, đường Bến Mây' },
};
const seatRules = {
  room: {
    seats: 4,
    sessions: [
      { from: '07:30', until: '11:30' },
      { from: '13:30', until: '17:00' },
    ],
    daysAhead: 30,
  },
  calendar: rules.calendar,
};
const lan: Staff = { id: 'lan', role: 'head', name: 'Lan' };
const reading = { kind: 'allow-reading', from: '2026-11-24', until: '2026-12-04' } as const;
const refuse = { kind: 'refuse', reason: 'privacy' } as const;
const nameless = { purpose: '01', fields: { name: 'Nguyễn Thị Thử' }, consents: [] } as const;
const wednesday = { day: '2026-11-25', from: '07:30' };
const thursday = { day: '2026-11-26', from: '13:30', seat: 4 };

describeEachDatabase('letters about seats', (newPlace) => {
  const open: (() => Promise<void>)[] = [];
  let store: DeskStore;
  let room: StaffDesk;
  let now = new Date();
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
  const clock = () => now;
  const pass = (minutes: number) => (now = new Date(now.getTime() + minutes * 60_000));
  /** A desk at which a file of a request is granted, and all letters so far are sent. */
  const openGranted = async (changes: Partial<NewRequest> = {}) => {
    now = new Date('2026-11-24T02:00:00Z');
    store = await openStore(newPlace());
    open.push(() => store.destroy());
    room = buildStaffDesk({ store, linkKey, site, hasMail: true, now: clock });
    const { id } = await saveRequest(store, newRequest(changes), () => 7);
    const decisions = new Map([[0, reading]]);
    await move(id, { move: 'decide', decisions, accessNow: sameAccess });
    await sendAll();
    return id;
  };
  const get = (id: string) => getRequest(store, id);
  const move = async (id: string, command: MoveCommand, at = now.toISOString()) => {
    const isReader = command.move === 'withdraw' || command.move === 'erase';
    const by = { id: 'hoa', role: isReader ? 'reader' : 'head' } as const;
    const made = { command, by, at, text: 'Thư.' };
    const result = await moveRequest(store, await get(id), made, { ...rules, calendar });
    expect(result).toEqual({ kind: 'moved' });
  };
  const book = async (id: string) => {
    const wanted = { ...wednesday, number: 1 };
    expect(await room.seats.book(await get(id), wanted, lan, seatRules)).toEqual({ kind: 'done' });
  };
  const go = async (id: string, step = 1) => {
    const wanted = { ...thursday, number: 1, step };
    expect(await room.seats.move(await get(id), wanted, lan, seatRules)).toEqual({ kind: 'done' });
  };
  const cancel = async (id: string, step: number) => {
    const result = await room.seats.cancel(await get(id), { number: 1, step }, lan);
    expect(result).toEqual({ kind: 'done' });
  };
  const buildMailer = (send: Mailer['send']): Mailer => ({
    ...{ store, linkKey, site, send, ...keepLines() },
  });
  const sendAll = async (meanwhile?: () => Promise<void>) => {
    const sent: (Letter & { id: string })[] = [];
    let doing = meanwhile;
    const mailer = buildMailer(async (letter, id) => {
      sent.push({ ...letter, id });
      const due = doing;
      doing = undefined;
      await due?.();
    });
    for (let round = 0; round < 5; round += 1) await sendDue(mailer, clock);
    return sent;
  };
  const eventOf = (letter: Letter | undefined) => {
    const file = new ICAL.Component(ICAL.parse(letter?.calendar?.text ?? '') as unknown[]);
    const [event] = file.getAllSubcomponents('vevent');
    const value = (name: string) => event?.getFirstPropertyValue(name)?.toString();
    const [uid, sequence] = [value('uid'), Number(value('sequence'))];
    const method = file.getFirstPropertyValue('method');
    return { method, uid, sequence, status: value('status'), start: value('dtstart') };
  };

  it('tell of a booking, its move and its cancellation, each with the calendar', async () => {
    const id = await openGranted();
    await book(id);
    const [booked, ...more] = await sendAll();
    expect(more).toEqual([]);
    expect(booked?.to).toBe('thu@nguoidoc.example');
    expect(booked?.subject).toBe('Phiếu YC-2026-000007: đã đặt chỗ ở phòng đọc');
    expect(booked?.text).toContain('07:30–11:30, chỗ số 1');
    expect(booked?.text).toContain('Số 1, đường Bến Mây');
    expect(booked?.text).toContain('https://luutru.example/yeu-cau/theo-doi/');
    const first = eventOf(booked);
    expect(first).toMatchObject({ method: 'PUBLISH', sequence: 0, status: 'CONFIRMED' });
    await go(id);
    const [moved] = await sendAll();
    expect(moved?.subject).toContain('đã đổi chỗ');
    expect(moved?.text).toContain('13:30–17:00, chỗ số 4');
    expect(eventOf(moved)).toEqual({
      ...first,
      sequence: 1,
      start: '2026-11-26T06:30:00Z',
    });
    await cancel(id, 2);
    const [cancelled] = await sendAll();
    expect(cancelled?.subject).toContain('đã hủy chỗ');
    expect(eventOf(cancelled)).toMatchObject({
      ...{ uid: first.uid, method: 'CANCEL', sequence: 2, status: 'CANCELLED' },
    });
    const ids = [booked, moved, cancelled].map((letter) => letter?.id);
    expect(new Set(ids).size).toBe(3);
    expect(await sendAll()).toEqual([]);
    const file = `${first.uid} ${cancelled?.calendar?.text}`;
    expect(file).not.toMatch(/Thử|thu@|theo-doi/);
    expect(file).not.toContain(id);
  });

  it('are in the language of the request', async () => {
    const id = await openGranted({ language: 'en' });
    await book(id);
    const [letter] = await sendAll();
    expect(letter?.subject).toBe('Request YC-2026-000007: your seat in the reading room is booked');
    expect(letter?.text).toContain('25 November 2026, 07:30–11:30, seat 1');
    expect(letter?.text).toContain('Trial archive');
    expect(letter?.calendar?.text).toContain('Reading room');
  });

  it.each([
    ['moved', 'moved', 'PUBLISH', 1],
    ['cancelled', 'cancelled', 'CANCEL', 1],
  ] as const)(
    'that wait when it is %s tell the newest state, once',
    async (_, what, method, by) => {
      const id = await openGranted();
      await book(id);
      await (what === 'moved' ? go(id) : cancel(id, 1));
      const sent = await sendAll();
      expect(sent.map(eventOf)).toMatchObject([{ method, sequence: by }]);
    },
  );

  it('never arrive after a newer one: a change while one is on its way waits for it', async () => {
    const id = await openGranted();
    await book(id);
    const seen: number[] = [];
    const sent = await sendAll(async () => {
      await go(id);
      // Another server looks for letters while this one is still being handed over.
      const other = buildMailer((letter) =>
        Promise.resolve(void seen.push(eventOf(letter).sequence)),
      );
      expect(await sendDue(other, clock)).toBe(0);
    });
    expect(sent.map((letter) => eventOf(letter).sequence)).toEqual([0, 1]);
    expect(seen).toEqual([]);
    expect(await sendAll()).toEqual([]);
  });

  it('are sent as they are now when the server died while it sent an older state', async () => {
    const id = await openGranted();
    await book(id);
    const dying = buildMailer(() => new Promise(() => undefined));
    void sendDue(dying, clock);
    await expect
      .poll(() => store.selectFrom('outbox').select('tries').orderBy('id', 'desc').execute())
      .toMatchObject([{ tries: 1 }, {}, {}, {}]);
    await go(id);
    await cancel(id, 2);
    expect(await sendAll()).toEqual([]);
    pass(5);
    expect((await sendAll()).map(eventOf)).toMatchObject([{ method: 'CANCEL', sequence: 2 }]);
  });

  it('are tried again under one id, and under another once there is a newer state', async () => {
    const id = await openGranted();
    await book(id);
    const ids: string[] = [];
    const down = buildMailer((_letter, name) => {
      ids.push(name);
      return Promise.reject(new Error('down'));
    });
    await sendDue(down, clock);
    pass(2);
    await sendDue(down, clock);
    expect(new Set(ids).size).toBe(1);
    await go(id);
    pass(5);
    const [letter, ...more] = await sendAll();
    expect(more).toEqual([]);
    expect(ids).not.toContain(letter?.id);
  });

  it('start again with a newer state after a mail server refused an older one for good', async () => {
    const id = await openGranted();
    await book(id);
    const refusal = Object.assign(new Error('no'), { code: 'EENVELOPE', responseCode: 550 });
    await sendDue(
      buildMailer(() => Promise.reject(refusal)),
      clock,
    );
    expect(await sendAll()).toEqual([]);
    await go(id);
    expect((await sendAll()).map((letter) => eventOf(letter).sequence)).toEqual([1]);
  });

  it.each([
    ['withdrawn', { move: 'withdraw', items: new Set([0, 1]) }, 1],
    ['refused', { move: 'decide', decisions: new Map([[0, refuse]]), accessNow: sameAccess }, 1],
    ['closed for silence', { move: 'close-silent' }, 1],
    ['erased', { move: 'erase' }, 0],
  ] as const)(
    'tell of the seats of a request that is %s, except of what is erased',
    async (_, command, count) => {
      const id = await openGranted();
      await book(id);
      await sendAll();
      if (command.move === 'close-silent')
        await move(id, { move: 'ask' }, '2026-11-02T02:00:00.000Z');
      await sendAll();
      await move(id, command);
      const sent = (await sendAll()).filter(({ calendar }) => calendar !== undefined);
      expect(sent.map(eventOf)).toMatchObject(
        Array.from({ length: count }, () => ({ method: 'CANCEL', sequence: 1 })),
      );
    },
  );

  it('are not queued for readers without an e-mail address', async () => {
    const id = await openGranted({ reader: nameless });
    await book(id);
    await go(id);
    await cancel(id, 2);
    const rows = await store.selectFrom('outbox').select('booking').execute();
    expect(rows.filter(({ booking }) => booking > 0)).toEqual([]);
    expect(await findBookings(store, id)).toHaveLength(1);
  });

  it('that are sent by hand are marked as they were seen, and an older one is never unmarked', async () => {
    const id = await openGranted();
    await book(id);
    const [shown] = (await room.listLetters()).letters;
    if (shown === undefined) throw new Error('No letter waits.');
    await go(id);
    expect(await room.markLetter(shown, 'sent', lan)).toBe(false);
    const [newer] = (await room.listLetters()).letters;
    expect(newer?.text).toContain('chỗ số 4');
    if (newer === undefined) throw new Error('No letter waits.');
    expect(await room.markLetter(newer, 'sent', lan)).toBe(true);
    await cancel(id, 2);
    expect(await room.markLetter(newer, 'unsent', lan)).toBe(false);
    expect((await sendAll()).map(eventOf)).toMatchObject([{ method: 'CANCEL', sequence: 2 }]);
    const found = await room.find('YC-2026-000007');
    expect(found?.letters).toMatchObject([{ change: 'sent', booking: 1, version: 2 }]);
  });

  it('are files that a mail program opens, with words and calendar', async () => {
    const id = await openGranted();
    await book(id);
    const [letter] = (await room.listLetters()).letters;
    if (letter === undefined) throw new Error('No letter waits.');
    const file = await buildLetterFile(letter);
    expect(file).toContain('To: thu@nguoidoc.example\r\n');
    expect(file).toContain('X-Unsent: 1\r\n');
    expect(file).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/);
    expect(file).toMatch(/filename=YC-2026-000007\.ics/);
  });

  it('reach a real mail server as words and calendar, marked as automatic', async () => {
    const id = await openGranted();
    await book(id);
    await cancel(id, 1);
    const got: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, _session, done) {
        void readText(stream).then((letter) => {
          got.push(letter);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    open.push(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.server.address() as AddressInfo;
    const mailer = openMailer(
      { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'phongdoc@luutru.example' },
      { store, linkKey, readSite: () => Promise.resolve(site), ...keepLines() },
      clock,
    );
    await expect.poll(() => got.length, { timeout: 15_000 }).toBe(1);
    await mailer.close();
    const [letter = ''] = got;
    expect(letter).toContain('Auto-Submitted: auto-generated');
    expect(letter).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=CANCEL/);
    expect(letter).toMatch(/Content-Type: application\/ics; name=YC-2026-000007\.ics/);
  });
});
