import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReadingDoor } from '#src/reading/door/open-door.ts';
import type { ReaderDesk } from '#src/desk/reader-desk.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import { buildAnswer, type RenderPage } from '#src/server/answer-desk.ts';
import type { People } from '#src/desk/accounts/answer-people.ts';
import type { Accounts } from '#src/desk/accounts/open-accounts.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';
import type { StaffSession } from '#src/desk/accounts/sign-in/staff-session.ts';
import type { StaffDesk } from '#src/desk/staff-desk.ts';
import type { Machines } from '#src/desk/grants/open-machines.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const key = Buffer.alloc(32, 3).toString('base64url');
const formToken = 'the right token';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A server whose pages tell what they were given; `role` of who is signed in, if anyone. */
async function serveStaff(role?: StaffRole, siteUrl = 'http://archive.example') {
  const { lines, log, report } = keepLines();
  const done: string[] = [];
  const person = {
    id: 'p1',
    name: 'Thử',
    clientIp: 'thu@archive.example',
    role: role ?? 'service',
  };
  const staffSession = {
    signInState: role === undefined ? { kind: 'nobody' } : { kind: 'staff', person },
    formToken,
    signOut: () => Promise.resolve(void done.push('signed out')),
  } as StaffSession;
  const accounts: Accounts = {
    open: () => Promise.resolve(staffSession),
    of: () => ({}) as People,
    oversight: {} as Accounts['oversight'],
  };
  const render: RenderPage = (asked, response, _next, given) => {
    const { staff, people, machines, staffDesk, oversight, form, resendTo } = given;
    done.push('page');
    const fields = form && Object.fromEntries(form);
    response.end(
      JSON.stringify({
        url: asked.url,
        staff,
        fields,
        resendTo,
        isAdministrator: !!people,
        managesMachines: !!machines,
        works: !!staffDesk,
        oversees: !!oversight,
      }),
    );
  };
  const answer = buildAnswer({
    desk: {} as ReaderDesk,
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
  });
  const server = createServer((asked, response) => {
    void answer(asked, response, () => {
      response.statusCode = 404;
      response.end('not there');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  const own = `http://127.0.0.1:${port}`;
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${own}${path}`, { redirect: 'manual', ...init });
  const post = (path: string, fields: Record<string, string>, headers = {}) =>
    ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Origin: own, ...headers },
    });
  return { ask, post, log: lines, done };
}

describe('a page of staff', () => {
  it('is shown to signed-in staff, in both languages, and never cached', async () => {
    const { ask } = await serveStaff('service', 'https://archive.example');
    const answer = await ask('/en/ban-truc/tai-khoan/?da-doi');
    expect(await answer.json()).toEqual({
      url: '/en/ban-truc/tai-khoan/?da-doi',
      staff: { id: 'p1', name: 'Thử', role: 'service' },
      isAdministrator: false,
      managesMachines: false,
      works: true,
      oversees: false,
    });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'x-robots-tag': 'noindex',
    });
    expect(answer.headers.get('set-cookie')).toMatch(
      /^ban-truc\.browser=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    );
    const cookie = `ban-truc.browser=${'b'.repeat(22)}`;
    const again = await ask('/ban-truc/tai-khoan/', { headers: { cookie } });
    expect(again.headers.get('set-cookie')).toBeNull();
  });

  it('sends strangers to sign in, and back to where they wanted to go', async () => {
    const { ask, done } = await serveStaff();
    const to = async (path: string) => (await ask(path)).headers.get('location');
    expect(await to('/ban-truc/phieu/YC-2026-000123/?a=1')).toBe(
      '/ban-truc/dang-nhap/?ve=%2Fban-truc%2Fphieu%2FYC-2026-000123%2F%3Fa%3D1',
    );
    expect(await to('/en/ban-truc/')).toBe('/en/ban-truc/dang-nhap/?ve=%2Fen%2Fban-truc%2F');
    expect(await to('/ban-truc')).toBe('/ban-truc/');
    expect(done).toEqual([]);
  });

  it('for others is as one that is not there', async () => {
    const { ask } = await serveStaff('service');
    const nothing = await (await ask('/khong-co/')).text();
    for (const path of ['/ban-truc/nhan-su/', '/ban-truc/may/']) {
      const forOthers = await ask(path);
      expect([forOthers.status, await forOthers.text()]).toEqual([404, nothing]);
    }
    const { ask: asAdministrator } = await serveStaff('administrator');
    expect(await (await asAdministrator('/ban-truc/nhan-su/')).json()).toMatchObject({
      isAdministrator: true,
      managesMachines: true,
      works: false,
      oversees: true,
    });
  });

  it('is logged without its code and without the user', async () => {
    const { ask, log } = await serveStaff('service');
    await ask('/ban-truc/phieu/YC-2026-000123/');
    expect(log).toMatchObject([{ route: 'staff', method: 'GET', status: 200 }]);
    expect(JSON.stringify(log)).not.toMatch(/YC-|p1|Thử/);
  });
});

describe('a form of staff', () => {
  const path = '/ban-truc/tai-khoan/';

  it('is given to the page when origin and token are right', async () => {
    const { post } = await serveStaff('service');
    const answer = await post(path, { token: formToken, text: 'Kính gửi' });
    expect(await answer.json()).toMatchObject({ fields: { text: 'Kính gửi' } });
  });

  it.each([{ token: 'another' }, { token: '' }, {}])(
    'is refused with %j before any page sees it',
    async (fields) => {
      const { post, done } = await serveStaff('service');
      expect((await post(path, fields as Record<string, string>)).status).toBe(403);
      expect(done).toEqual([]);
    },
  );

  it.each([
    { Origin: 'http://evil.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { Origin: 'null', 'Sec-Fetch-Site': 'same-site' },
  ])('is refused with %j, whatever its token', async (headers) => {
    const { post, done } = await serveStaff('service');
    expect((await post(path, { token: formToken }, headers)).status).toBe(403);
    expect(done).toEqual([]);
  });

  it('is taken without an origin that a page without referrer hides, when the token is right', async () => {
    const { post } = await serveStaff('service');
    expect((await post(path, { token: formToken }, { Origin: 'null' })).status).toBe(200);
    expect((await post(path, { token: 'x' }, { Origin: 'null' })).status).toBe(403);
  });

  it('is plain, and no larger than 64 KB', async () => {
    const { post, ask } = await serveStaff('service');
    const json = { 'Content-Type': 'application/json' };
    expect((await post(path, { token: formToken }, json)).status).toBe(400);
    expect((await post(path, { token: formToken, text: 'x'.repeat(65_536) })).status).toBe(413);
    expect((await ask(path, { method: 'PUT' })).status).toBe(405);
  });

  it('comes back when the session has ended, to be sent again after the next sign-in', async () => {
    const { post, done } = await serveStaff();
    const answer = await post('/en/ban-truc/phieu/YC-1/?a', {
      token: 'of today',
      text: 'Kính gửi',
    });
    expect(await answer.json()).toMatchObject({
      url: '/en/ban-truc/gui-lai/',
      fields: { token: 'of today', text: 'Kính gửi' },
      resendTo: '/en/ban-truc/phieu/YC-1/?a',
    });
    expect(done).toEqual(['page']);
  });

  it('signs out, and a link does not', async () => {
    const { post, ask, done } = await serveStaff('service');
    await ask('/ban-truc/dang-xuat/');
    expect(done).toEqual([]);
    await post('/ban-truc/dang-xuat/', { token: 'x' });
    expect(done).toEqual([]);
    const answer = await post('/ban-truc/dang-xuat/', { token: formToken });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/ban-truc/dang-nhap/']);
    expect(done).toEqual(['signed out']);
  });
});
