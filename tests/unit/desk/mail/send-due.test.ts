import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { openMailer } from '#src/desk/mail/open-mailer.ts';
import { type Mailer, sendDue, toMessageId } from '#src/desk/mail/send-due.ts';
import { toFirstLinkToken } from '#src/desk/rules/private-link.ts';
import type { Actor } from '#src/desk/rules/request.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { buildStaffDesk } from '#src/desk/staff-desk.ts';
import { moveRules as rules } from '#tests/helpers/desk-rules.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const linkKey = Buffer.alloc(32, 9).toString('base64url');
const site = {
  url: 'https://luutru.example',
  email: 'phongdoc@luutru.example',
  name: { vi: 'Lưu trữ thử', en: 'Trial archive' },
};
const at = (time: string) => () => new Date(`2026-11-23T${time}Z`);

/** A real mail server that keeps what it gets. */
async function startMailServer(reply?: number) {
  const got: string[] = [];
  const to: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      to.push(address);
      if (reply === undefined) done();
      else done(Object.assign(new Error('No mailbox of thu@'), { responseCode: reply }));
    },
    onData(stream, _session, done) {
      void readText(stream).then((letter) => {
        got.push(letter);
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { got, to, smtpUrl: `smtp://127.0.0.1:${port}`, close };
}

describeEachDatabase('letters', (newPlace) => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
  const openPlace = async (): Promise<DeskStore> => {
    const store = await openStore(newPlace());
    open.push(() => store.destroy());
    return store;
  };
  const buildMailer = (store: DeskStore, send: Mailer['send']) => {
    const { lines, log, report } = keepLines();
    return { mailer: { store, linkKey, site, send, log, report }, log: lines };
  };

  it('go to the desk and to the reader, in his language, with his link', async () => {
    const store = await openPlace();
    const request = newRequest({ language: 'en' });
    await saveRequest(store, request, () => 123);
    const sent: string[] = [];
    const { mailer } = buildMailer(store, (letter) => {
      sent.push(`${letter.to}: ${letter.subject}\n${letter.text}`);
      return Promise.resolve();
    });
    expect(await sendDue(mailer, at('02:00:00'))).toBe(2);
    const [toDesk = '', toReader = ''] = sent.sort();
    expect(toDesk).toMatch(/^phongdoc@luutru\.example: Phiếu mới YC-2026-000123/);
    expect(toDesk).toContain('https://luutru.example/ban-truc/phieu/YC-2026-000123/');
    expect(toDesk).not.toMatch(/Thử|nguoidoc|theo-doi/);
    expect(toReader).toMatch(/^thu@nguoidoc\.example: Request YC-2026-000123 received/);
    expect(toReader).toContain('no later than 2 December 2026');
    const link = `https://luutru.example/en/yeu-cau/theo-doi/${toFirstLinkToken(linkKey, request.id)}/`;
    expect(toReader).toContain(link);
    expect(await sendDue(mailer, at('23:00:00'))).toBe(0);
  });

  it('tell the reader of every step of the desk, and the desk of every step of the reader', async () => {
    const store = await openPlace();
    const { id } = newRequest();
    await saveRequest(store, newRequest({ id, language: 'en' }), () => 1);
    const sent: string[] = [];
    const { mailer } = buildMailer(store, ({ to, subject, text }) => {
      sent.push(`${to}: ${subject}${text.includes('/theo-doi/') ? ' +link' : ''}`);
      return Promise.resolve();
    });
    await sendDue(mailer, at('02:00:00'));
    const step = async (by: Actor, move: 'ask' | 'answer') => {
      const seen = await getRequest(store, id);
      const made = { command: { move }, by, at: '2026-11-23T03:00:00.000Z', text: 'Khi nào?' };
      expect(await moveRequest(store, seen, made, rules)).toEqual({ kind: 'moved' });
      sent.length = 0;
      await sendDue(mailer, at('03:00:00'));
      return sent;
    };
    expect(await step({ id: 'lan', role: 'service' }, 'ask')).toEqual([
      'thu@nguoidoc.example: Request YC-2026-000001: Waiting for your answer +link',
    ]);
    expect(await step({ id: 'reader', role: 'reader' }, 'answer')).toEqual([
      'phongdoc@luutru.example: Phiếu YC-2026-000001: người đọc vừa viết hoặc rút tài liệu',
    ]);
  });

  it('are tried again, under the same id, until they are taken', async () => {
    const store = await openPlace();
    await saveRequest(store, newRequest(), () => 1);
    const ids: string[] = [];
    let isUp = false;
    const { mailer, log } = buildMailer(store, (_letter, id) => {
      ids.push(id);
      return isUp
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error('to thu@nguoidoc.example'), { code: 'ESOCKET' }));
    });
    await sendDue(mailer, at('02:00:00'));
    isUp = true;
    expect(await sendDue(mailer, at('02:00:30'))).toBe(0);
    expect(await sendDue(mailer, at('02:01:00'))).toBe(2);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set(ids.slice(2)));
    expect(log.map(({ event }) => event)).toEqual([
      'letter-not-sent',
      'letter-not-sent',
      'letter-sent',
      'letter-sent',
    ]);
    expect(JSON.stringify(log)).not.toContain('thu@');
  });

  it('stop when a mail server rejects them permanently, are reported at the desk, and can be retried', async () => {
    const store = await openPlace();
    await saveRequest(store, newRequest(), () => 7);
    let reply = 550;
    const { mailer, log } = buildMailer(store, () =>
      reply === 250
        ? Promise.resolve()
        : Promise.reject(
            Object.assign(new Error('no thu@'), { code: 'EENVELOPE', responseCode: reply }),
          ),
    );
    await sendDue(mailer, at('02:00:00'));
    expect(log).toMatchObject([
      { event: 'letter-refused', recipient: 'desk', reply: '550', code: 'EENVELOPE' },
      { event: 'letter-refused', recipient: 'reader', reply: '550' },
    ]);
    expect(JSON.stringify(log)).not.toContain('thu@');
    const never = () => new Date('2027-11-23T02:00:00Z');
    expect(await sendDue(mailer, never)).toBe(0);
    const room = buildStaffDesk({ store, linkKey, site, hasMail: true, now: never });
    const { letters } = await room.listLetters();
    expect(letters.map(({ recipient, refusal }) => [recipient, refusal]).toSorted()).toEqual([
      ['desk', '550'],
      ['reader', '550'],
    ]);
    expect(await room.countLetters()).toBe(2);
    expect((await room.find('YC-2026-000007'))?.letters).toMatchObject([
      { actor: 'system', change: 'refused', code: '550' },
      { actor: 'system', change: 'refused', code: '550' },
    ]);
    reply = 250;
    const lan = { id: 'lan', role: 'service', name: 'Lan' } as const;
    for (const letter of letters) expect(await room.markLetter(letter, 'retried', lan)).toBe(true);
    expect(await sendDue(mailer, never)).toBe(2);
    expect(await room.countLetters()).toBe(0);
  });

  it.each([
    [450, 'EENVELOPE'],
    [421, 'ECONNECTION'],
    [535, 'EAUTH'],
    [554, 'EPROTOCOL'],
  ])('are tried again after %i of %s, later each time', async (responseCode, code) => {
    const store = await openPlace();
    await saveRequest(store, newRequest(), () => 1);
    const error = Object.assign(new Error('later'), { code, responseCode });
    const { mailer, log } = buildMailer(store, () => Promise.reject(error));
    for (const time of ['02:00:00', '02:01:00', '02:03:00', '02:07:00'])
      expect(await sendDue(mailer, at(time))).toBe(2);
    expect(await sendDue(mailer, at('02:14:59'))).toBe(0);
    expect(new Set(log.map(({ event }) => event))).toEqual(new Set(['letter-not-sent']));
  });

  it('have ids that tell nothing of the request, and stay through a restore', () => {
    const letter = {
      requestId: 'A'.repeat(22),
      version: 2,
      booking: 0,
      recipient: 'reader',
    } as const;
    expect(toMessageId(letter)).toMatch(/^[0-9a-f]{32}$/);
    expect(toMessageId({ ...letter })).toBe(toMessageId(letter));
    const others = [
      { ...letter, version: 3 },
      { ...letter, booking: 1 },
      { ...letter, booking: 2 },
      { ...letter, recipient: 'desk' as const },
      { ...letter, requestId: 'B'.repeat(22) },
    ];
    expect(new Set([letter, ...others].map(toMessageId)).size).toBe(6);
  });

  it.each([
    [550, ['reader', 'desk']],
    [451, []],
  ])('that a real mail server answers with %i are refused for good: %j', async (reply, refused) => {
    const mail = await startMailServer(reply);
    open.push(mail.close);
    const store = await openPlace();
    await saveRequest(store, newRequest(), () => 5);
    const { lines, log, report } = keepLines();
    const mailer = openMailer(
      { smtpUrl: mail.smtpUrl, from: 'phongdoc@luutru.example' },
      { store, linkKey, readSite: () => Promise.resolve(site), log, report },
      at('02:00:00'),
    );
    await expect.poll(() => lines.length, { timeout: 15_000 }).toBe(2);
    await mailer.close();
    const rows = await store.selectFrom('outbox').select(['recipient', 'refusal']).execute();
    const ended = rows.flatMap(({ recipient, refusal }) => (refusal === null ? [] : recipient));
    expect(ended.toSorted()).toEqual(refused.toSorted());
  });

  it('go to one mailbox, whatever its address looks like, and hold no header of a reader', async () => {
    const mail = await startMailServer();
    open.push(mail.close);
    const store = await openPlace();
    const email = 'a@nguoidoc.example, b@nguoidoc.example';
    const name = 'Thử\r\nBcc: c@nguoidoc.example';
    const reader = { purpose: '01', fields: { name, email }, consents: [] } as const;
    await saveRequest(store, newRequest({ reader }), () => 5);
    const { lines, log, report } = keepLines();
    const mailer = openMailer(
      { smtpUrl: mail.smtpUrl, from: 'phongdoc@luutru.example' },
      { store, linkKey, readSite: () => Promise.resolve(site), log, report },
      at('02:00:00'),
    );
    await expect.poll(() => lines.length, { timeout: 15_000 }).toBe(2);
    await mailer.close();
    expect(mail.to.filter((one) => one !== site.email)).not.toContain('a@nguoidoc.example');
    expect(mail.to).not.toContain('b@nguoidoc.example');
    expect(mail.got.join('\n')).not.toMatch(/^Bcc|c@nguoidoc/im);
  });

  it('reach a real mail server, and those that are under way end before it is closed', async () => {
    const mail = await startMailServer();
    open.push(mail.close);
    const store = await openPlace();
    await saveRequest(store, newRequest(), () => 5);
    const mailer = openMailer(
      { smtpUrl: mail.smtpUrl, from: 'Phòng đọc <phongdoc@luutru.example>' },
      { store, linkKey, readSite: () => Promise.resolve(site), ...keepLines() },
      at('02:00:00'),
    );
    await expect.poll(() => mail.got.length, { timeout: 15_000 }).toBe(2);
    await mailer.close();
    expect(mail.got.join('\n')).toMatch(/Message-ID: <[0-9a-f]{32}\.phieu@luutru\.example>/);
    expect(mail.got.join('\n')).toContain('To: thu@nguoidoc.example');
    for (const letter of mail.got) {
      expect(letter).toContain('Auto-Submitted: auto-generated');
      expect(letter).toContain('X-Auto-Response-Suppress: All');
    }
  });

  it('have the name of the archive that site.yaml has when they are sent', async () => {
    const mail = await startMailServer();
    open.push(mail.close);
    const store = await openPlace();
    let name: { readonly vi: string } = { vi: 'Kho cũ' };
    const readSite = () => Promise.resolve({ ...site, name });
    const mailer = openMailer(
      { smtpUrl: mail.smtpUrl, from: 'phongdoc@luutru.example' },
      { store, linkKey, readSite, ...keepLines() },
      at('02:00:00'),
    );
    open.push(() => mailer.close());
    await saveRequest(store, newRequest(), () => 5);
    await expect.poll(() => mail.got.length, { timeout: 15_000 }).toBe(2);
    name = { vi: 'Kho moi' };
    await saveRequest(store, newRequest(), () => 6);
    await expect.poll(() => mail.got.length, { timeout: 15_000 }).toBe(4);
    const [before, after] = [mail.got.slice(0, 2), mail.got.slice(2)].map((letters) =>
      letters.join('\n'),
    );
    expect([before, after].map((letters) => letters?.includes('Kho moi'))).toEqual([false, true]);
  });
});
