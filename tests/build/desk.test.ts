import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crashDesk } from '../../scripts/bench/desk/crash-desk.ts';
import { buildCalendar } from '#src/desk/rules/calendar/working-days.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { describeEachDatabase } from '../helpers/each-database.ts';
import { openSession } from '../helpers/open-session.ts';
import { makeArchive, runScript } from './build-in-folder.ts';
import { DeskReader, findField } from '../helpers/desk-reader.ts';
import { showCode } from '../helpers/show-code.ts';
import { runCommand, type RunningCommand } from '../helpers/run-command.ts';
import { findUnknownFiles } from '../helpers/unknown-files.ts';
import { smallArchive } from './small-archive.ts';

const archive = makeArchive(smallArchive);
const run = promisify(execFile);
const on = { ...archive.env, DESK: 'on' };
const { serverDir } = readEnvSettings(on, process.cwd(), new Date());
afterAll(() => {
  archive.remove();
  rmSync(serverDir, { recursive: true, force: true });
});

const filled = {
  item: 'TU-01-0145-002',
  wish: 'read',
  name: 'Nguyễn Thị Thử',
  topic: 'Tình hình sáu tháng đầu năm 1976',
  purpose: '01',
  rules: 'on',
  action: 'send',
};

describe('a site with the desk', () => {
  beforeAll(() => {
    expect(runScript('scripts/build.ts', on)).toMatchObject({ code: 0 });
  });

  it('has its program outside the served files', () => {
    expect(existsSync(join(serverDir, 'entry.mjs'))).toBe(true);
    expect(existsSync(join(archive.out, 'yeu-cau'))).toBe(false);
    expect(globSync('**/*.mjs', { cwd: archive.out })).toEqual([]);
    expect(existsSync(join(archive.out, 'tai-lieu/TU-01-0145-001/index.html'))).toBe(true);
  });

  it(
    'has styles and scripts of the desk that the oldest browsers know',
    {
      timeout: 300_000,
    },
    async () => {
      const { styles, faults } = await findUnknownFiles(archive.out);
      expect(globSync('_astro/StaffPage.*.css', { cwd: archive.out })).toHaveLength(1);
      expect(styles).toBeGreaterThan(10);
      expect(faults).toEqual([]);
    },
  );
});

describeEachDatabase('the desk of a built site', (newPlace) => {
  let site: RunningCommand;
  let url = '';
  const place = newPlace();
  const start = async () => {
    site = runCommand('scripts/start-site.ts', {
      ...on,
      PORT: '0',
      DATA_DIR: place.dataDir,
      DATABASE_URL: place.databaseUrl ?? '',
    });
    [, url = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)/);
  };
  let reader: DeskReader;
  /** Opened before they are needed, as a person opens a form before sending it. */
  const tickets: string[] = [];
  const nextTicket = () => tickets.pop() ?? '';
  beforeAll(async () => {
    await start();
    reader = new DeskReader(url);
    for (let form = 0; form < 7; form += 1) tickets.push(await reader.openForm());
  }, 120_000);
  afterAll(() => site.stop('SIGTERM'));

  it('takes a request from a form, and gives a private page of it', async () => {
    const ticket = nextTicket();
    const answer = await reader.send('/yeu-cau/', { ...filled, ticket });
    expect(answer.status).toBe(303);
    const path = answer.headers.get('location') ?? '';
    expect(path).toMatch(/^\/yeu-cau\/theo-doi\/[\w-]{43}\/\?da-gui$/);
    const response = await reader.get(path);
    const page = await response.text();
    expect(page).toMatch(/YC-\d{4}-\d{6}/);
    expect(page).toContain('Tình hình sáu tháng');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    const again = await reader.post('/yeu-cau/', { ...filled, ticket });
    expect(again.headers.get('location')).toBe(path);
    expect(site.said()).not.toMatch(/Thử|[\w-]{43}/);
  });

  it('shows all problems at once, and all that was typed', async () => {
    const mistaken = { purpose: '', name: '', email: '"><script>x</script>' };
    const sent = { ...filled, ...mistaken, ticket: nextTicket() };
    const response = await reader.post('/en/yeu-cau/', sent);
    const page = await response.text();
    expect(response.status).toBe(200);
    for (const said of ['Enter: Full name', 'Enter an e-mail address', 'Choose a purpose'])
      expect(page).toContain(said);
    expect(page).toContain('Tình hình sáu tháng đầu năm 1976');
    expect(page).not.toContain('"><script>x');
  });

  it('lets a reader write, take back, take away and erase', async () => {
    const sent = await reader.send('/yeu-cau/', { ...filled, ticket: nextTicket() });
    const path = (sent.headers.get('location') ?? '').replace('?da-gui', '');
    const look = async () => (await reader.get(path)).text();
    const act = async (fields: Record<string, string>) => {
      const version = findField(await look(), 'version');
      return reader.post(path, { version, ...fields });
    };
    expect((await act({ action: 'write', text: 'Tôi cần trước <Tết>.' })).status).toBe(303);
    expect(await look()).toContain('Tôi cần trước &lt;Tết&gt;.');
    const stale = await act({ action: 'write', text: 'Lần hai', version: '1' });
    expect([stale.status, (await stale.text()).includes('Lần hai')]).toEqual([200, true]);
    await act({ action: 'withdraw', item: '0' });
    expect(await look()).toContain('Đã rút');
    const own = await reader.get(`${path}?tai-ve`);
    expect(own.headers.get('content-disposition')).toMatch(/attachment; filename="YC-/);
    expect(await own.json()).toMatchObject({ reader: { fields: { name: 'Nguyễn Thị Thử' } } });
    await act({ action: 'erase', sure: 'on' });
    expect(await look()).toContain('Dữ liệu cá nhân của phiếu này đã được xóa');
    expect(await (await reader.get(`${path}?tai-ve`)).text()).not.toContain('Nguyễn Thị Thử');
  });

  it('lets a reader answer what the desk has asked', async () => {
    const sent = await reader.send('/yeu-cau/', { ...filled, ticket: nextTicket() });
    const path = (sent.headers.get('location') ?? '').replace('?da-gui', '');
    const [, code = ''] = /(YC-\d{4}-\d{6})/.exec(await (await reader.get(path)).text()) ?? [];
    await ask(place, code, 'Bạn cần những tờ nào?');
    const page = await (await reader.get(path)).text();
    expect(page).toContain('Phòng đọc đang chờ bạn trả lời');
    expect(page).toContain('Bạn cần những tờ nào?');
    const version = findField(page, 'version');
    await reader.post(path, { version, action: 'write', text: 'Tờ 3.' });
    const after = await (await reader.get(path)).text();
    expect(after).toContain('Tờ 3.');
    expect(after).not.toContain('Phòng đọc đang chờ bạn trả lời');
  });

  it('returns all input when its database fails, and logs the cause', async () => {
    const form = { ...filled, ticket: nextTicket() };
    const refused = await withoutTable(place, 'request_items', () =>
      reader.send('/yeu-cau/', form),
    );
    expect(refused.status).toBe(503);
    const again = await refused.text();
    for (const typed of [filled.name, filled.topic, filled.item, form.ticket, 'Máy chủ chưa lưu'])
      expect(again).toContain(typed);
    expect(site.said()).toMatch(/"event":"request-not-kept","route":"form","name":"/);
    const logged = /"event":"request-not-kept".*?"id":"(.{4}-.{4})"/.exec(site.said());
    expect(again).toContain(`xin nêu mã ${logged?.[1]}.`);
    const sent = await reader.send('/yeu-cau/', form);
    expect(sent.status).toBe(303);
    const path = (sent.headers.get('location') ?? '').replace('?da-gui', '');
    const version = findField(await (await reader.get(path)).text(), 'version');
    const message = { version, action: 'write', text: 'Tôi cần trước <Tết>.' };
    // While it is read, while it is written, and while it is not there at all.
    for (const table of ['requests', 'messages', 'outbox'] as const) {
      const answer = await withoutTable(place, table, () => reader.post(path, message));
      const page = await answer.text();
      expect([table, answer.status]).toEqual([table, 503]);
      expect(page).toContain('Tôi cần trước &lt;Tết&gt;.');
      expect(findField(page, 'version')).toBe(version);
    }
    const closed = await withoutTable(place, 'requests', () => reader.get(path));
    expect([closed.status, closed.headers.get('cache-control')]).toEqual([503, 'no-store']);
    expect(await closed.text()).toMatch(/xin nêu mã [A-Z2-9]{4}-[A-Z2-9]{4}\./);
    expect((await reader.post(path, message)).status).toBe(303);
    expect(site.said()).not.toMatch(/Tết|[\w-]{43}/);
  });

  it('takes no requests while site.yaml closes it, and says why', async () => {
    const closed = { vi: 'Kiểm kê kho đến 01/12.' };
    const open = changeSite(({ requests }) => ({ requests: { ...requests, closed } }));
    for (const page of [await reader.get('/yeu-cau/'), await reader.post('/yeu-cau/', filled)]) {
      const shown = await page.text();
      expect(shown).toContain('Kiểm kê kho đến 01/12.');
      expect(shown).not.toContain('name="topic"');
    }
    open();
    expect(await (await reader.get('/yeu-cau/')).text()).toContain('name="topic"');
  });

  it('gives its forms a cookie that no script reads and no other site sends', async () => {
    const cookieOf = async () =>
      (await new DeskReader(url).get('/yeu-cau/')).headers.get('set-cookie') ?? '';
    expect(await cookieOf()).toMatch(/^phieu=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax$/);
    const back = changeSite(() => ({ url: 'https://luutru.example' }));
    expect(await cookieOf()).toMatch(/; Secure/);
    back();
  });

  it('uses the site.yaml of the last build', async () => {
    const isHttpsOnly = async () =>
      (await reader.get('/yeu-cau/')).headers.has('strict-transport-security');
    expect(await isHttpsOnly()).toBe(false);
    const back = changeSite(() => ({ url: 'https://luutru.example' }));
    expect(await isHttpsOnly()).toBe(true);
    back();
    expect(await isHttpsOnly()).toBe(false);
  });

  it('answers an unknown link as any page that does not exist', async () => {
    const unknown = await reader.get(`/yeu-cau/theo-doi/${'x'.repeat(43)}/`);
    const nothing = await reader.get('/khong-co/');
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toBe(await nothing.text());
  });

  it('lets staff in by password and code, and others not', async () => {
    const env = { ...on, DATA_DIR: place.dataDir, DATABASE_URL: place.databaseUrl ?? '' };
    const person = ['--name', 'Trần Thị Thử', '--address', 'thu@archive.example', '--role', '1'];
    // Not waited for with all else at rest: connections that the server lets go must be seen to go.
    const { stdout } = await run(process.execPath, ['scripts/desk.ts', 'add-staff', ...person], {
      env: { ...process.env, ...env },
    });
    const [oneTime = ''] = /(?:\w{4}-){3}\w{4}/.exec(stdout) ?? [];
    const browser = new DeskReader(url);
    const account = '/ban-truc/tai-khoan/';
    const turned = await browser.get(account);
    expect(turned.headers.get('location')).toBe(
      `/ban-truc/dang-nhap/?ve=${encodeURIComponent(account)}`,
    );
    const send = async (path: string, fields: Record<string, string>) => {
      const page = await (await browser.get(path)).text();
      const token = findField(page, 'token');
      return browser.post(path, { token, ...fields });
    };
    const first = { email: 'thu@archive.example', password: oneTime };
    expect((await send('/ban-truc/dang-nhap/', first)).status).toBe(303);
    const next = 'sóng vỗ bờ đá chiều nay';
    const chosen = { current: oneTime, next, again: next };
    expect((await send('/ban-truc/tai-khoan/mat-khau/', chosen)).status).toBe(303);
    const setup = '/ban-truc/tai-khoan/ma-xac-thuc/';
    const secret = findField(await (await browser.get(setup)).text(), 'secret');
    const done = await send(setup, { secret, code: await showCode(secret) });
    expect((await done.text()).match(/<code>/g)).toHaveLength(10);
    const page = await (await browser.get(account)).text();
    expect(page).toContain('Trần Thị Thử');
    expect((await browser.get('/ban-truc/nhan-su/')).status).toBe(404);
    const kept = { token: findField(page, 'token'), text: 'Kính gửi "bà"' };
    const ended = await new DeskReader(url).post('/ban-truc/phieu/YC-1/', kept);
    expect(ended.status).toBe(401);
    expect(await ended.text()).toContain('value="Kính gửi &quot;bà&quot;"');
    const letter = {
      ...kept,
      letter: 'Kính gửi <bà>',
      'outcome-0': 'copy',
      action: 'decide',
      current: oneTime,
    };
    for (const table of ['staff_sessions', 'requests'] as const) {
      const answer = await withoutTable(place, table, () =>
        browser.post('/ban-truc/phieu/YC-1/', letter),
      );
      const shown = await answer.text();
      expect([table, answer.status]).toEqual([table, 503]);
      expect(shown).toContain('Kính gửi &lt;bà&gt;</textarea>');
      expect(findField(shown, 'outcome-0')).toBe('copy');
      expect(shown).toContain('action="/ban-truc/phieu/YC-1/"');
      expect(shown).not.toContain(oneTime);
    }
    expect(site.said()).toMatch(/"event":"failed","route":"staff","name":"/);
    expect(site.said()).not.toMatch(/Thử|thu@|phieu\/YC|Kính/);
  });

  it('keeps the calendar open while seats are booked that site.yaml no longer has', async () => {
    const browser = new DeskReader(url);
    const person = { name: 'Vũ Thị Lịch', role: 'service' } as const;
    browser.keep(await openSession(place, 'http://localhost:4321', person));
    browser.keep([['ban-truc.browser', 'b'.repeat(22)]]);
    const look = async (path: string) => (await browser.get(path)).text();
    expect(await look('/ban-truc/')).not.toContain('href="/ban-truc/lich/"');
    expect(await look('/ban-truc/lich/')).toContain('Kho chưa nhận đặt chỗ');
    const { code, day } = await keepSeat(place);
    const queue = await look('/ban-truc/');
    expect(queue).toContain('href="/ban-truc/lich/"');
    expect(queue).toContain('1 chỗ đã đặt ở phòng đọc không còn giữ được');
    expect(queue).toContain('href="/ban-truc/lich/#can-doi"');
    for (const path of ['lich/', `lich/${day}/`, `phieu/${code}/cho-ngoi/`]) {
      const page = await look(`/ban-truc/${path}`);
      expect(page).toContain('không còn mục readingRoom');
      expect(page).toContain(code);
    }
    const seats = `/ban-truc/phieu/${code}/cho-ngoi/`;
    const page = await look(seats);
    expect(page).not.toMatch(/value="(?:book|move)"/);
    const fields = { token: findField(page, 'token'), version: findField(page, 'version') };
    const booked = await browser.post(seats, { ...fields, number: '2', action: 'book' });
    expect(await booked.text()).toContain('href="#cho-2"');
    const cancel = { ...fields, number: '1', step: '1', action: 'cancel' };
    expect((await browser.post(seats, cancel)).status).toBe(303);
    expect(await look('/ban-truc/')).not.toContain('href="/ban-truc/lich/"');
  });

  it('has no reader register, no links to it and no forms of it unless site.yaml enables it', async () => {
    const browser = new DeskReader(url);
    const person = { name: 'Lê Thị Sổ', role: 'service' } as const;
    browser.keep(await openSession(place, 'http://localhost:4321', person));
    browser.keep([['ban-truc.browser', 'b'.repeat(22)]]);
    const seeMenu = async () => (await browser.get('/ban-truc/')).text();
    const register = '/ban-truc/doc-gia/';
    const pages = [register, `${register}moi/`, `${register}so/2026/`, `/en${register}`];
    const others = [`${register}so/2026/?tai-ve`, '/ban-truc/phieu/YC-1/the-doc-gia/'];
    const menu = await seeMenu();
    expect(menu).not.toContain(register);
    const sent = { token: findField(menu, 'token'), action: 'create' };
    const nothing = await (await browser.get('/khong-co/')).text();
    for (const path of [...pages, ...others]) {
      const answer = await browser.get(path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).toBe(nothing);
      expect((await browser.post(path, sent)).status).toBe(404);
    }
    const off = changeSite(() => ({ readerRegister: { validDays: 365, retentionDays: 1825 } }));
    expect(await seeMenu()).toContain(register);
    for (const path of pages) expect([path, (await browser.get(path)).status]).toEqual([path, 200]);
    off();
    expect(await seeMenu()).not.toContain(register);
  });

  it('keeps its keys for itself', () => {
    expect(statSync(join(place.dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  });

  it('finishes requests in progress at SIGTERM, and has all their data after a restart', async () => {
    const sent = await reader.send('/yeu-cau/', { ...filled, ticket: nextTicket() });
    const form = new URLSearchParams({ ...filled, ticket: nextTicket() }).toString();
    const half = request(`${url}/yeu-cau/`, {
      method: 'POST',
      agent: false,
      headers: {
        Cookie: reader.cookie,
        Origin: url,
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': form.length,
      },
    });
    half.write(form.slice(0, 20));
    const [socket] = (await once(half, 'socket')) as [Socket];
    if (socket.connecting) await once(socket, 'connect');
    // A connection that came later is answered: the server has taken the first, too.
    const later = request(`${url}/health/live`, { agent: false }).end();
    const [live] = (await once(later, 'response')) as [IncomingMessage];
    live.resume();
    expect(live.statusCode).toBe(200);
    const stopped = site.stop('SIGTERM');
    const isOpen = () => reader.get('/health/live').then(Boolean, () => false);
    await expect.poll(isOpen).toBe(false);
    half.end(form.slice(20));
    const [answer] = (await once(half, 'response')) as [IncomingMessage];
    answer.resume();
    expect(answer.statusCode).toBe(303);
    expect(await stopped).toMatchObject({ code: 0 });
    await start();
    for (const path of [sent.headers.get('location'), answer.headers.location])
      expect((await new DeskReader(url).get(path ?? '')).status).toBe(200);
  });
});

/** Another `site.yaml` for a server that runs, as a nightly build brings it; gives the way back. */
function changeSite(change: (site: PublicData['site']) => Partial<PublicData['site']>): () => void {
  const file = join(serverDir, 'public.json');
  const whole = readFileSync(file, 'utf8');
  const data = JSON.parse(whole) as PublicData;
  const site = { ...data.site, ...change(data.site) };
  writeFileSync(file, JSON.stringify({ ...data, site }));
  return () => writeFileSync(file, whole);
}

/** A seat of tomorrow for the newest request. */
async function keepSeat(
  place: StorePlace,
): Promise<{ readonly code: string; readonly day: string }> {
  const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const store = await openStore(place);
  const { id, code } = await store
    .selectFrom('requests')
    .select(['id', 'code'])
    .orderBy('received_at', 'desc')
    .executeTakeFirstOrThrow();
  await store
    .insertInto('bookings')
    .values({
      ...{ request_id: id, number: 1, uid: code, state: 'booked', step: 1, seat: 1, day },
      ...{ changed_at: new Date().toISOString(), from_time: '07:30', until_time: '11:30' },
    })
    .execute();
  await store.destroy();
  return { code, day };
}

/** What comes of it while a table of the database of a server that runs is not there. */
async function withoutTable<Result>(
  place: StorePlace,
  table: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const store = await openStore(place);
  await store.schema.alterTable(table).renameTo('away').execute();
  try {
    return await work();
  } finally {
    await store.schema.alterTable('away').renameTo(table).execute();
    await store.destroy();
  }
}

/** The desk asks the reader of a request something, in the database of a server that runs. */
async function ask(place: StorePlace, code: string, text: string): Promise<void> {
  const store = await openStore(place);
  const { id } = await store
    .selectFrom('requests')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow();
  const seen = await findRequest(store, 'id', id);
  if (seen === undefined) throw new Error(`There is no ${code}.`);
  await moveRequest(
    store,
    seen,
    {
      command: { move: 'ask' },
      by: { id: 'lan', role: 'service' },
      at: new Date().toISOString(),
      text,
    },
    { twoPersons: [], mostReadingDays: 15, calendar: buildCalendar({ off: [], working: [] }) },
  );
  await store.destroy();
}

describe('a desk that is killed', () => {
  it('loses nothing that it has acknowledged, and makes nothing twice', async () => {
    const env = { ...on, DATA_DIR: join(archive.out, '..', 'killed') };
    const counts = await crashDesk(env, 'TU-01-0145', 3, Math.random);
    const none = { lost: 0, doubled: 0, database: 'ok' };
    expect(counts).toEqual({ kills: 3, acknowledged: 24, ...none });
  });
});

describe('the same site without the desk', () => {
  beforeAll(() => {
    expect(runScript('scripts/build.ts', { ...on, DESK: 'off' })).toMatchObject({ code: 0 });
  });

  it('is static and has no server code', () => {
    expect(existsSync(serverDir)).toBe(false);
    expect(existsSync(join(archive.out, 'yeu-cau/index.html'))).toBe(true);
    const scripts = globSync('**/*.{js,mjs,html}', { cwd: archive.out });
    for (const script of scripts)
      expect(readFileSync(join(archive.out, script), 'utf8')).not.toMatch(
        /node:sqlite|kysely|desk\/store/,
      );
  });
});
