import { createServer, request as httpRequest } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadingDoor } from '#src/reading/door/open-door.ts';
import type { ReaderDesk } from '#src/desk/reader-desk.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import {
  buildAnswer,
  type DeskHouse,
  type DeskServerDeps,
  type RenderPage,
} from '#src/server/answer-desk.ts';
import type { Accounts } from '#src/desk/accounts/open-accounts.ts';
import type { People } from '#src/desk/accounts/answer-people.ts';
import type { StaffDesk } from '#src/desk/staff-desk.ts';
import type { Machines } from '#src/desk/grants/open-machines.ts';
import { DamagedCellError } from '#src/desk/store/kept-json.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const token = 'T'.repeat(43);
const key = Buffer.alloc(32, 3).toString('base64url');
const request = { code: 'YC-2026-000123' } as RequestRecord;
const desk = {
  find: (asked: string) => Promise.resolve(asked === token ? request : undefined),
  check: () => Promise.resolve(),
} as ReaderDesk;

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A server whose pages tell what they were given. */
async function serveDesk({
  siteUrl = 'http://archive.example',
  accounts = {} as Accounts,
  ...changes
}: Partial<DeskServerDeps & DeskHouse> = {}) {
  const { lines, log, report } = keepLines();
  const render: RenderPage = (
    asked,
    response,
    _next,
    { followed, damaged, clientIp, askedFor, form, failures },
  ) => {
    const fields = form && Object.fromEntries(form);
    const code = followed?.request.code;
    const { host } = asked.headers;
    const seen = { url: asked.url, host, code, clientIp, askedFor, fields, failures };
    response.end(JSON.stringify({ ...seen, damaged: damaged?.column }));
  };
  const answer = buildAnswer({
    desk,
    limiter: buildLimiter(key),
    door: {} as ReadingDoor,
    readHouse: () =>
      Promise.resolve({
        siteUrl,
        accounts,
        openStaffDesk: () => ({}) as StaffDesk,
        openMachines: () => ({}) as Machines,
      }),
    render,
    trustedProxies: 0,
    ...{ log, report },
    ...changes,
  });
  const server = createServer((asked, response) => {
    void answer(asked, response, () => {
      response.statusCode = 404;
      response.end('a file');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', ...init });
  return { ask, log: lines, own: `http://127.0.0.1:${port}` };
}

describe('the desk', () => {
  it('passes other paths on to the site', async () => {
    const { ask, log } = await serveDesk();
    for (const path of ['/', '/ho-so/TU-01-0145/', '/yeu-cau/khac/', '/fr/yeu-cau/'])
      expect(await (await ask(path)).text()).toBe('a file');
    expect(log).toEqual([]);
  });

  it('shows the form in both languages', async () => {
    const { ask } = await serveDesk();
    expect(await (await ask('/yeu-cau/?muc=TU-1')).json()).toMatchObject({
      url: '/yeu-cau/?muc=TU-1',
    });
    expect(await (await ask('/en/yeu-cau/')).json()).toMatchObject({ url: '/en/yeu-cau/' });
    expect((await ask('/yeu-cau?muc=TU-1')).headers.get('location')).toBe('/yeu-cau/?muc=TU-1');
  });

  it('opens a request by its private link, which stays out of page addresses and logs', async () => {
    const { ask, log } = await serveDesk();
    const answer = await ask(`/yeu-cau/theo-doi/${token}/`);
    expect(await answer.json()).toMatchObject({
      url: '/yeu-cau/theo-doi/',
      code: 'YC-2026-000123',
    });
    expect(log).toMatchObject([{ route: 'follow-up', method: 'GET', status: 200 }]);
    expect(JSON.stringify(log)).not.toMatch(/TTT|127\.0\.0\.1|::/);
  });

  it('answers an unknown link like any missing page, and limits attempts', async () => {
    const { ask } = await serveDesk();
    const guess = () => ask(`/yeu-cau/theo-doi/${'x'.repeat(43)}/`);
    const [first, plain] = [await guess(), await ask('/nothing/')];
    expect([first.status, await first.text()]).toEqual([plain.status, await plain.text()]);
    for (let more = 1; more < 30; more += 1) await guess();
    const refused = await guess();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('forbids caching, referrers and framing', async () => {
    const { ask } = await serveDesk({ siteUrl: 'https://archive.example' });
    const { headers } = await ask(`/yeu-cau/theo-doi/${token}/`);
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
    });
  });

  it('counts by the client IP that its own proxy saw', async () => {
    const { ask } = await serveDesk({ trustedProxies: 1 });
    const headers = { 'X-Forwarded-For': '6.6.6.6, 203.0.113.7' };
    expect(await (await ask('/yeu-cau/', { headers })).json()).toMatchObject({
      clientIp: '203.0.113.7',
    });
  });
});

it.each(['//', '//evil.example/yeu-cau/', '/yeu-cau/%zz', 'http://[', '*', '/\\\\yeu-cau/'])(
  'the desk passes on an invalid URL: %s',
  async (path) => {
    const { own, log } = await serveDesk();
    const status = await new Promise((resolve, reject) => {
      const { port } = new URL(own);
      const sent = httpRequest({ host: '127.0.0.1', port, path }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      });
      sent.on('error', reject);
      sent.end();
    });
    expect(status).toBe(404);
    expect(log).toEqual([]);
  },
);

describe('a proxy that is not trusted', () => {
  it('is logged immediately, once, without an IP', async () => {
    const { ask, log } = await serveDesk();
    const headers = { 'X-Forwarded-For': '203.0.113.7' };
    expect(await (await ask('/yeu-cau/', { headers })).json()).toMatchObject({
      clientIp: 'shared',
    });
    await ask('/yeu-cau/', { headers });
    expect(log.filter(({ level }) => level === 'warn')).toEqual([
      { level: 'warn', event: 'proxy-not-trusted', trustedProxies: 0, help: 'TRUSTED_PROXIES' },
    ]);
    expect(JSON.stringify(log)).not.toContain('203.0.113');
  });
});

describe('a form', () => {
  const post = (headers: Record<string, string>, body = 'name=Th') => ({
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
  });

  it('is taken from a page of the site', async () => {
    const { ask, own } = await serveDesk();
    expect((await ask('/yeu-cau/', post({ Origin: own }))).status).toBe(200);
    const outside = post({ Origin: 'http://archive.example', 'Sec-Fetch-Site': 'same-origin' });
    expect((await ask('/yeu-cau/', outside)).status).toBe(200);
  });

  it.each([
    {},
    { Origin: 'null' },
    { Origin: 'http://evil.example' },
    { Origin: 'http://archive.example', 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'http://archive.example', 'Sec-Fetch-Site': 'same-site' },
  ])('is not taken with %j', async (headers) => {
    const { ask } = await serveDesk();
    expect((await ask('/yeu-cau/', post(headers))).status).toBe(403);
  });

  it('is taken from a private page, which hides its origin, unless another site sends it', async () => {
    const { ask } = await serveDesk();
    const path = `/yeu-cau/theo-doi/${token}/`;
    expect((await ask(path, post({ Origin: 'null' }))).status).toBe(200);
    const own = { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' };
    expect((await ask(path, post(own))).status).toBe(200);
    const foreign = { Origin: 'null', 'Sec-Fetch-Site': 'cross-site' };
    expect((await ask(path, post(foreign))).status).toBe(403);
    expect((await ask(path, post({ Origin: 'http://evil.example' }))).status).toBe(403);
  });

  it('is not taken when it is larger than 64 KB', async () => {
    const { ask, own } = await serveDesk();
    const sized = (size: number) => post({ Origin: own }, 'x'.repeat(size));
    expect((await ask('/yeu-cau/', sized(64 * 1024))).status).toBe(200);
    expect((await ask('/yeu-cau/', sized(64 * 1024 + 1))).status).toBe(413);
  });

  it('is rejected without a Content-Length', async () => {
    const { ask, own } = await serveDesk();
    const body = new Blob(['name=Th']).stream();
    const streamed = { ...post({ Origin: own }), body, duplex: 'half' } as const;
    expect((await ask('/yeu-cau/', streamed)).status).toBe(411);
  });

  it.each([
    ['other-type', 'multipart/form-data', 'name=Th'],
    [
      'other-type',
      'multipart/form-data; boundary=b',
      '--b\r\nContent-Disposition: form-data; name=',
    ],
    ['other-type', 'application/json', '{"name":"Th'],
    ['other-type', '', 'name=Th'],
    ['malformed', 'application/x-www-form-urlencoded', 'name=Th%'],
    ['malformed', 'application/x-www-form-urlencoded', 'name=Th%zz'],
    ['malformed', 'application/x-www-form-urlencoded', 'name=Th%E1%BB'],
    ['malformed', 'application/x-www-form-urlencoded; charset=utf-16', 'name=Th%C0%AE'],
    ['malformed', 'application/x-www-form-urlencoded', new Uint8Array([0x61, 0x3d, 0xff])],
  ])('is refused with 400 and one line: %s, %s, %s', async (fault, type, body) => {
    const { ask, own, log } = await serveDesk();
    for (const path of ['/yeu-cau/', `/yeu-cau/theo-doi/${token}/`, '/ban-truc/vao/']) {
      log.length = 0;
      const headers = { Origin: own, 'Content-Type': type };
      const answer = await ask(path, { method: 'POST', body, headers });
      expect(answer.status).toBe(400);
      expect(log.filter(({ event }) => event !== 'request')).toMatchObject([
        { level: 'info', event: 'malformed-body', fault },
      ]);
      expect(JSON.stringify(log)).not.toContain('Th');
    }
  });

  it('is not taken compressed', async () => {
    const { ask, own } = await serveDesk();
    const packed = { 'Content-Encoding': 'gzip', Origin: own };
    expect((await ask('/yeu-cau/', post(packed))).status).toBe(400);
  });

  it('may come as plain UTF-8', async () => {
    const { ask, own } = await serveDesk();
    const answer = await ask('/yeu-cau/', post({ Origin: own }, 'name=Thúy+Ở&note=a%26b'));
    expect(await answer.json()).toMatchObject({ fields: { name: 'Thúy Ở', note: 'a&b' } });
  });

  it('that is cut off is one line, and no page is made for it', async () => {
    const { own, log } = await serveDesk();
    const { port } = new URL(own);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(
          `POST /yeu-cau/ HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${own}\r\nContent-Length: 100\r\n` +
            'Content-Type: application/x-www-form-urlencoded\r\n\r\nname=Th',
          () => socket.end(resolve),
        );
      });
    });
    await expect
      .poll(() => log.map(({ event, fault }) => [event, fault]), { timeout: 20_000 })
      .toEqual(expect.arrayContaining([['malformed-body', 'cut']]));
    expect(log.filter(({ level }) => level !== 'info')).toEqual([]);
  });

  it('is posted, and nothing else', async () => {
    const { ask, own } = await serveDesk();
    const put = { ...post({ Origin: own }), method: 'PUT' };
    const answer = await ask('/yeu-cau/', put);
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
  });
});

it('makes pages as for the address of the site, whatever a request calls its host', async () => {
  const { own } = await serveDesk();
  const { port } = new URL(own);
  for (const host of ['name@elsewhere.example', 'elsewhere.example', 'a b', '[::1', '']) {
    const answer = await new Promise<string>((resolve, reject) => {
      let said = '';
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(`GET /yeu-cau/ HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      );
      socket.on('data', (part) => (said += String(part)));
      socket.on('error', reject).on('close', () => resolve(said));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toContain('"host":"archive.example"');
  }
});

describe('a reader who is done on a shared computer', () => {
  const path = `/yeu-cau/theo-doi/${token}/`;
  const body = new URLSearchParams({ action: 'leave' });

  it('leaves nothing in the browser, and the link does not open in it again', async () => {
    const down: ReaderDesk = { ...desk, find: () => Promise.reject(new Error('no database')) };
    const { ask, own } = await serveDesk({ desk: down });
    const answer = await ask(path, { method: 'POST', body, headers: { Origin: own } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/yeu-cau/xong/']);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const cookie = answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    for (const back of [path, `${path}?tai-ve`, `/en${path}`]) {
      const shown = await (await ask(back, { headers: { cookie } })).text();
      expect(shown).toMatch(/"url":"(?:\/en)?\/yeu-cau\/xong\/"/);
      expect(shown).not.toContain('"code"');
    }
    expect(await (await ask('/yeu-cau/xong/')).json()).toMatchObject({ url: '/yeu-cau/xong/' });
  });

  it('keeps the link for other browsers, and what is written in another tab', async () => {
    const { ask, own } = await serveDesk();
    const left = await ask(path, { method: 'POST', body, headers: { Origin: own } });
    const [cookie = ''] = (left.headers.getSetCookie()[0] ?? '').split(';');
    expect(await (await ask(path)).json()).toMatchObject({ code: 'YC-2026-000123' });
    const written = new URLSearchParams({ action: 'write', text: 'Tôi cần trước Tết.' });
    const headers = { Origin: own, cookie };
    expect(
      await (await ask(path, { method: 'POST', body: written, headers })).json(),
    ).toMatchObject({
      code: 'YC-2026-000123',
      fields: { text: 'Tôi cần trước Tết.' },
    });
  });

  it('is not made to leave by another site', async () => {
    const { ask } = await serveDesk();
    const headers = { 'Sec-Fetch-Site': 'cross-site' };
    const answer = await ask(path, { method: 'POST', body, headers });
    expect([answer.status, answer.headers.get('clear-site-data')]).toEqual([403, null]);
  });
});

describe('a page that fails', () => {
  const path = `/yeu-cau/theo-doi/${token}/`;
  const down = Object.assign(new Error('password of the database'), {
    code: 'ERR_SQLITE_ERROR',
    errcode: 13,
  });
  const failing: ReaderDesk = { ...desk, find: () => Promise.reject(down) };

  it('is replaced by one that needs no database, with all input', async () => {
    const { ask, own, log } = await serveDesk({ desk: failing });
    const body = new URLSearchParams({ action: 'write', text: 'Tôi cần trước Tết.', version: '2' });
    const answer = await ask(path, { method: 'POST', body, headers: { Origin: own } });
    expect(await answer.json()).toMatchObject({
      url: '/yeu-cau/tam-dung/',
      failures: [log[0]?.['id']],
      askedFor: path,
      fields: { action: 'write', text: 'Tôi cần trước Tết.', version: '2' },
    });
    expect(log).toMatchObject([
      {
        ...{ level: 'error', event: 'failed', route: 'follow-up' },
        ...{ name: 'Error', code: 'ERR_SQLITE_ERROR.13' },
      },
      { event: 'request' },
    ]);
    expect(JSON.stringify(log)).not.toMatch(/password|TTT/);
    expect(await (await ask(`/en${path}`)).json()).toMatchObject({ url: '/en/yeu-cau/tam-dung/' });
  });

  it('does so when link attempts cannot be counted, and when the session cannot be read', async () => {
    const lost = () => Promise.reject(down);
    const noLimits = await serveDesk({ limiter: { ...buildLimiter(key), take: lost } });
    const unknown = await noLimits.ask(`/yeu-cau/theo-doi/${'x'.repeat(43)}/`);
    expect(await unknown.json()).toMatchObject({ url: '/yeu-cau/tam-dung/' });
    const noSessions = await serveDesk({
      accounts: { open: lost, of: () => ({}) as People, oversight: {} as Accounts['oversight'] },
    });
    const body = new URLSearchParams({ token: 'of today', letter: 'Kính gửi bà' });
    const answer = await noSessions.ask('/en/ban-truc/phieu/YC-1/', {
      ...{ method: 'POST', body },
      headers: { Origin: noSessions.own },
    });
    expect(await answer.json()).toMatchObject({
      ...{ url: '/en/ban-truc/tam-dung/', askedFor: '/en/ban-truc/phieu/YC-1/' },
      fields: { letter: 'Kính gửi bà' },
    });
  });

  it('is answered without internals when the error page cannot be rendered either', async () => {
    const render = () => Promise.reject(down);
    const { ask, log } = await serveDesk({ render });
    const answer = await ask(path);
    expect([answer.status, await answer.text()]).toEqual([500, `500 ${log[1]?.['id']}`]);
    expect(log.map(({ event }) => event)).toEqual(['failed', 'failed', 'request']);
    expect(JSON.stringify(log)).not.toContain('password');
  });
});

describe('a private page whose request is damaged', () => {
  const damage = new DamagedCellError('YC-2026-000123', 'reader', new Error('no JSON'));
  const damagedDesk = {
    ...desk,
    find: () => Promise.reject(damage),
    findStanding: () => Promise.resolve({ code: 'YC-2026-000123' }),
  } as unknown as ReaderDesk;
  const page = `/en/yeu-cau/theo-doi/${token}/`;

  it('is replaced by one that shows the readable part, and the log names the column', async () => {
    const { ask, log } = await serveDesk({ desk: damagedDesk });
    expect(await (await ask(page)).json()).toMatchObject({
      failures: [],
      ...{ url: '/en/yeu-cau/du-lieu-hong/', askedFor: page, damaged: 'reader' },
    });
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'damaged-cell', code: 'YC-2026-000123.reader' }),
    );
    expect(JSON.stringify(log)).not.toContain(token);
  });

  it('returns the input', async () => {
    const { ask, own } = await serveDesk({ desk: damagedDesk });
    const body = new URLSearchParams({ action: 'write', text: 'Tôi cần trước Tết.' });
    const sent = await ask(page, { method: 'POST', body, headers: { Origin: own } });
    expect(await sent.json()).toMatchObject({
      ...{ url: '/en/yeu-cau/tam-dung/', fields: { text: 'Tôi cần trước Tết.' } },
    });
  });
});

describe('its health', () => {
  it('is live while the server runs, and ready while the database answers', async () => {
    const broken = { ...desk, check: () => Promise.reject(new Error('no database')) };
    const [good, bad] = [await serveDesk(), await serveDesk({ desk: broken })];
    expect((await good.ask('/health/ready')).status).toBe(200);
    expect((await bad.ask('/health/ready')).status).toBe(503);
    expect((await bad.ask('/health/live')).status).toBe(200);
    expect(bad.log.filter(({ event }) => event === 'not-ready')).toEqual([
      {
        ...{ level: 'error', event: 'not-ready', name: 'Error' },
        ...{ id: expect.any(String) as string, at: expect.any(String) as string },
      },
    ]);
  });

  it('is asked for, and nothing else', async () => {
    const { ask } = await serveDesk();
    for (const path of ['/health/live', '/health/ready']) {
      expect((await ask(path, { method: 'HEAD' })).status).toBe(200);
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const answer = await ask(path, { method });
        expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      }
    }
  });

  it('is reported within two seconds, however long the database hangs', async () => {
    const { ask, log } = await serveDesk({
      desk: { ...desk, check: () => new Promise(() => undefined) },
    });
    const times: number[] = [];
    for (let tries = 0; tries < 3; tries += 1) {
      const started = performance.now();
      expect((await ask('/health/ready')).status).toBe(503);
      times.push(performance.now() - started);
    }
    // The best of three: what a busy machine adds is not the desk's.
    expect(Math.min(...times)).toBeLessThan(2000);
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'not-ready', name: 'TimeoutError' }),
    );
  });
});
