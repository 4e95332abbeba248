import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { openPost } from '../../../../src/desk/mail/open-post.ts';
import { sendDue, type Post } from '../../../../src/desk/mail/send-due.ts';
import { toLinkToken } from '../../../../src/desk/rules/private-link.ts';
import type { Actor } from '../../../../src/desk/rules/request.ts';
import { buildCalendar } from '../../../../src/desk/rules/working-days.ts';
import type { LogLine } from '../../../../src/desk/server/log.ts';
import { findRequest } from '../../../../src/desk/store/find-request.ts';
import { moveRequest } from '../../../../src/desk/store/move-request.ts';
import { openStore, type Store } from '../../../../src/desk/store/open-store.ts';
import { describeEachDatabase } from '../../../helpers/each-database.ts';
import { newRequest, saveRequest } from '../../../helpers/new-request.ts';

const linkKey = Buffer.alloc(32, 9).toString('base64url');
const site = {
  url: 'https://luutru.example',
  email: 'phongdoc@luutru.example',
  name: { vi: 'Lưu trữ thử', en: 'Trial archive' },
};
const rules = {
  twoPersons: [],
  mostReadingDays: 15,
  calendar: buildCalendar({ off: [], working: [] }),
};
const at = (time: string) => () => new Date(`2026-11-23T${time}Z`);

/** A real mail server that keeps what it gets. */
async function startMailServer() {
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
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { got, smtpUrl: `smtp://127.0.0.1:${port}`, close };
}

await describeEachDatabase('letters', (newPlace) => {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0).reverse()) await close();
  });
  const openPlace = async (): Promise<Store> => {
    const store = await openStore(newPlace());
    open.push(() => store.destroy());
    return store;
  };
  const buildPost = (store: Store, send: Post['send']) => {
    const log: LogLine[] = [];
    return { post: { store, linkKey, site, send, log: (line: LogLine) => log.push(line) }, log };
  };

  it('go to the desk and to the reader, in his language, with his link', async () => {
    const store = await openPlace();
    const request = newRequest({ language: 'en' });
    await saveRequest(store, request, () => 123);
    const sent: string[] = [];
    const { post } = buildPost(store, (letter) => {
      sent.push(`${letter.to}: ${letter.subject}\n${letter.text}`);
      return Promise.resolve();
    });
    expect(await sendDue(post, at('02:00:00'))).toBe(2);
    const [toDesk = '', toReader = ''] = sent.sort();
    expect(toDesk).toMatch(/^phongdoc@luutru\.example: Phiếu mới YC-2026-000123/);
    expect(toDesk).toContain('https://luutru.example/ban-truc/phieu/YC-2026-000123/');
    expect(toDesk).not.toMatch(/Thử|nguoidoc|theo-doi/);
    expect(toReader).toMatch(/^thu@nguoidoc\.example: Request YC-2026-000123 is in/);
    expect(toReader).toContain('no later than 2 December 2026');
    const link = `https://luutru.example/en/yeu-cau/theo-doi/${toLinkToken(linkKey, request.id)}/`;
    expect(toReader).toContain(link);
    expect(await sendDue(post, at('23:00:00'))).toBe(0);
  });

  it('tell the reader of every step of the desk, and the desk of every step of the reader', async () => {
    const store = await openPlace();
    const { id } = newRequest();
    await saveRequest(store, newRequest({ id, language: 'en' }), () => 1);
    const sent: string[] = [];
    const { post } = buildPost(store, ({ to, subject, text }) => {
      sent.push(`${to}: ${subject}${text.includes('/theo-doi/') ? ' +link' : ''}`);
      return Promise.resolve();
    });
    await sendDue(post, at('02:00:00'));
    const step = async (by: Actor, move: 'ask' | 'answer') => {
      const seen = await findRequest(store, 'id', id);
      if (seen === undefined) throw new Error('It is not there.');
      const made = { command: { move }, by, at: '2026-11-23T03:00:00.000Z', text: 'Khi nào?' };
      expect(await moveRequest(store, seen, made, rules)).toEqual({ kind: 'moved' });
      sent.length = 0;
      await sendDue(post, at('03:00:00'));
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
    const { post, log } = buildPost(store, (_letter, id) => {
      ids.push(id);
      return isUp
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error('to thu@nguoidoc.example'), { code: 'ESOCKET' }));
    });
    await sendDue(post, at('02:00:00'));
    isUp = true;
    expect(await sendDue(post, at('02:00:30'))).toBe(0);
    expect(await sendDue(post, at('02:01:00'))).toBe(2);
    expect(new Set(ids.slice(0, 2))).toEqual(new Set(ids.slice(2)));
    expect(log.map(({ event }) => event)).toEqual([
      'letter-not-sent',
      'letter-not-sent',
      'letter-sent',
      'letter-sent',
    ]);
    expect(JSON.stringify(log)).not.toContain('thu@');
  });

  it('reach a real mail server, and those that are under way end before it is closed', async () => {
    const mail = await startMailServer();
    open.push(mail.close);
    const store = await openPlace();
    await saveRequest(store, newRequest(), () => 5);
    const post = openPost(
      { smtpUrl: mail.smtpUrl, from: 'Phòng đọc <phongdoc@luutru.example>' },
      { store, linkKey, site, log: () => undefined },
      at('02:00:00'),
    );
    await expect.poll(() => mail.got.length).toBe(2);
    await post.close();
    expect(mail.got.join('\n')).toMatch(/Message-ID: <\d+\.1\.phieu@luutru\.example>/);
    expect(mail.got.join('\n')).toContain('To: thu@nguoidoc.example');
    for (const letter of mail.got) {
      expect(letter).toContain('Auto-Submitted: auto-generated');
      expect(letter).toContain('X-Auto-Response-Suppress: All');
    }
  });
});
