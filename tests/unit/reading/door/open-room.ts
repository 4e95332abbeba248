import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Accounts } from '#src/desk/accounts/open-accounts.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import type { ReaderDesk } from '#src/desk/reader-desk.ts';
import { toEntryToken, toReadingKey } from '#src/desk/rules/grants/secrets.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import { findGrantById, type Grant } from '#src/desk/store/grants/grant-record.ts';
import { makeSignInCode } from '#src/desk/store/grants/sign-in.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import { virtualReadingSchema, type VirtualReading } from '#src/domain/schema/virtual-reading.ts';
import type { ClosedItem } from '#src/imaging/closed-item.ts';
import { ClosedIndex, writeClosedIndex } from '#src/reading/closed/closed-index.ts';
import type { CuttingLane } from '#src/reading/closed/cutting-lane.ts';
import { listOpenedItems } from '#src/reading/closed/granted-items.ts';
import { openReadingDoor, type DoorDeps } from '#src/reading/door/open-door.ts';
import { readingUrls } from '#src/site/reading-urls.ts';
import { buildAnswer, type RenderPage } from '#src/server/answer-desk.ts';
import { allowReading, grantRequest } from '#tests/helpers/granted-request.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';
import { closedItem, closedPage, openReadingRoom } from '../closed/granted.ts';

const linkKey = Buffer.alloc(32, 5).toString('base64url');
export const key = toReadingKey(linkKey);
const described = { title: 'Danh sách', type: 'Danh sách' };

/** The item of the request that is granted: pages 1 and 2 are closed, 3 is open to all. */
const asked = 'TU-01-0203-004';

/** A browser that asks one server, with its cookies. */
export interface RoomBrowser {
  readonly cookies: Map<string, string>;
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Sends a path as it is: `fetch` resolves dots and backslashes. */
  askRaw(path: string): Promise<{ readonly status: number; readonly body: string }>;
  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response>;
}

/** One store, its pages on the disk, and any number of servers. */
export async function openTestRoom(place: StorePlace, lane: CuttingLane) {
  const room = openReadingRoom(lane);
  const store = await openStore(place);
  await room.putScans('tu-1', 3);
  const pages = [
    closedPage('tu-1', 1),
    closedPage('tu-1', 2),
    closedPage('tu-1', 3, { isOpen: true }),
  ];
  const items: readonly ClosedItem[] = [
    { ...closedItem('tu-1', pages), id: asked, file: 'TU-01-0203', described },
    { ...closedItem('tu-1', pages), id: 'TU-01-0203-005', file: 'TU-01-0203', described },
  ];
  const indexFile = join(room.root, 'closed.db');
  await writeClosedIndex(indexFile, items);
  const index = new ClosedIndex(indexFile);
  const closers: (() => Promise<unknown>)[] = [];
  const clock = { now: Date.parse('2026-11-24T02:00:00.000Z') };

  /** A grant whose pages are cut, and its addresses. */
  async function grant(decision: Decision = allowReading()) {
    const made = await grantRequest(store, decision);
    const opened = listOpenedItems(index, made.grant, key);
    await room.prepare(made.grant.id, {
      items: opened.map(({ key: id, item, granted }) => ({ id, item, pages: [...granted] })),
    });
    const [first] = opened;
    if (first === undefined) throw new Error('The grant opens nothing.');
    const item = `/phong-doc/${made.grant.id}/${first.key}/`;
    return {
      ...made,
      ...{ item, itemKey: first.key },
    };
  }

  /** An image that the pack of a page holds. */
  async function findImage(
    made: { readonly grant: Grant; readonly itemKey: string },
    page = 1,
    which: 'narrowest' | 'widest' = 'narrowest',
  ) {
    const found = await room.store.openPage(made.grant.id, made.itemKey, page);
    const size = found?.page.images.sizes.at(which === 'narrowest' ? 0 : -1);
    if (size === undefined) throw new Error('The page is not cut.');
    const path = `full/${size.width},${size.height}/0/default.jpg`;
    const bare = await found?.page.read(path);
    return {
      path: `/phong-doc/${made.grant.id}/${made.itemKey}/anh/${page}/${path}`,
      bare: bare ?? Buffer.alloc(0),
    };
  }

  async function serve(rules: Partial<VirtualReading> = {}, deps: Partial<DoorDeps> = {}) {
    const { lines, log, report } = keepLines();
    const limiter = buildLimiter(linkKey, place.databaseUrl);
    const now = () => new Date(clock.now);
    const door = openReadingDoor({
      ...{ store, linkKey, limiter, readIndex: () => index, readingDir: room.readingDir },
      ...{ now, log, report, ...deps },
    });
    const render: RenderPage = async (_request, response, _next, { reading }) => {
      const step = reading?.kind === 'enter' ? reading.step : undefined;
      const kept = step?.kind === 'undertaking' && (await step.agree?.('Tôi cam kết.'));
      if (reading?.kind === 'refused' && !reading.isLobby) response.statusCode = 404;
      response.end(JSON.stringify({ ...reading, kept }));
    };
    const answer = buildAnswer({
      ...{ desk: {} as ReaderDesk, limiter, door, render, trustedProxies: 0, log, report },
      readHouse: () =>
        Promise.resolve({
          siteUrl: 'http://phongdoc.example',
          accounts: {
            open: () => Promise.resolve({ signInState: { kind: 'nobody' } }),
          } as unknown as Accounts,
          openStaffDesk: () => ({}) as never,
          openMachines: () => ({}) as never,
          reading: {
            rules: { ...virtualReadingSchema.parse({}), ...rules },
            archive: { name: { vi: 'Kho thử' }, asksIdentity: false },
          },
        }),
    });
    const server = createServer((request, response) => {
      void answer(request, response, () => {
        response.statusCode = 404;
        response.end('a file');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closers.unshift(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      door.close();
      await limiter.close();
    });
    const { port } = server.address() as AddressInfo;
    return { lines, open: () => openBrowser(`http://127.0.0.1:${port}`) };
  }

  /** Signs a browser in to a grant: link, code, undertaking. */
  async function signIn(browser: RoomBrowser, made: { readonly grant: Grant }) {
    const grantNow = await findGrantById(store, made.grant.id);
    if (grantNow === undefined) throw new Error('There is no such grant.');
    const link = { grantId: grantNow.id, linkVersion: grantNow.linkVersion };
    const enter = readingUrls.enter('vi', toEntryToken(key, link));
    const { formToken } = (await (await browser.ask(enter)).json()) as { formToken: string };
    const code = await makeSignInCode(store, key, grantNow.id, new Date(clock.now).toISOString());
    await browser.post(enter, { formToken, action: 'enter', code });
    await browser.post(enter, { formToken, action: 'agree', agree: 'on' });
    return { enter, formToken, code };
  }

  return {
    ...{ store, room, index, clock, grant, findImage, serve, signIn },
    async close() {
      for (const close of closers) await close();
      index.close();
      await store.destroy();
    },
  };
}

export type TestRoom = Awaited<ReturnType<typeof openTestRoom>>;

function openBrowser(origin: string): RoomBrowser {
  const cookies = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has('cookie'))
      headers.set('cookie', [...cookies].map((pair) => pair.join('=')).join('; '));
    const response = await fetch(`${origin}${path}`, { redirect: 'manual', ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    return response;
  };
  return {
    cookies,
    ask,
    askRaw: (path) =>
      new Promise((resolve, reject) => {
        const { hostname, port } = new URL(origin);
        const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
        const request = httpRequest({ hostname, port, path, headers: { cookie } }, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => {
            resolve({
              status: response.statusCode ?? 0,
              body: Buffer.concat(parts).toString('latin1'),
            });
          });
        });
        request.on('error', reject);
        request.end();
      }),
    post: (path, fields) =>
      ask(path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
  };
}
