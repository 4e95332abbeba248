import sharp from 'sharp';
import { afterEach, expect, it } from 'vitest';
import { sessionCookieOf } from '#src/reading/door/reading-cookies.ts';
import { endGrant } from '#src/desk/store/grants/change-grant.ts';
import { findGrantById } from '#src/desk/store/grants/grant-record.ts';
import { toEntryToken } from '#src/desk/rules/grants/secrets.ts';
import { readingRoutes } from '#src/reading/door/reading-routes.ts';
import { removeGrant } from '#src/reading/closed/remove-grant.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { allowReading } from '#tests/helpers/granted-request.ts';
import { shareLane } from '../closed/granted.ts';
import { key, openTestRoom, type RoomBrowser, type TestRoom } from './open-room.ts';

const lane = shareLane();
const privateCaching = 'private, no-store';

const otherAddresses: readonly (readonly [what: string, change: (path: string) => string])[] = [
  ['other pages', (path: string) => path.replace('/anh/1/', '/anh/9/')],
  ['a page with leading zeros', (path: string) => path.replace('/anh/1/', '/anh/01/')],
  ['a percent sign for the id', (path: string) => path.replace(/doc\/[\w-]{22}/, 'doc/%25')],
  [
    'underscores for the id',
    (path: string) => path.replace(/doc\/[\w-]{22}/, `doc/${'_'.repeat(22)}`),
  ],
  ['another case', (path: string) => path.replace(/doc\/[\w-]{22}/, (id) => id.toLowerCase())],
  ['dots', (path: string) => path.replace('/anh/1/', '/anh/../anh/1/')],
  ['encoded dots', (path: string) => path.replace('/anh/1/', '/anh/%2e%2e/anh/1/')],
  ['an encoded slash', (path: string) => path.replace('/anh/1/', '/anh%2f1/')],
  ['an encoded letter', (path: string) => path.replace('/anh/', '/%61nh/')],
  ['double slashes', (path: string) => path.replace('/anh/', '//anh/')],
  ['a backslash', (path: string) => path.replace('/anh/', '\\anh/')],
  ['a NUL', (path: string) => path.replace('/anh/', '/anh%00/')],
  ['the whole image', (path: string) => path.replace(/full\/[\d,]+/, 'full/max')],
  ['a region', (path: string) => path.replace(/full\/[\d,]+/, '0,0,50,50/50,50')],
  ['a square', (path: string) => path.replace('full/', 'square/')],
  ['another size', (path: string) => path.replace(/full\/[\d,]+/, 'full/99999,99999')],
  ['a huge number', (path: string) => path.replace(/full\/[\d,]+/, `full/${'9'.repeat(400)},1`)],
  ['a rotation', (path: string) => path.replace('/0/default', '/90/default')],
  ['gray', (path: string) => path.replace('default', 'gray')],
  ['PNG', (path: string) => path.replace('.jpg', '.png')],
  ['the facts of the image', (path: string) => path.replace(/full.*/, 'info.json')],
  ['the pack itself', (path: string) => path.replace(/full.*/, 'page.json')],
];

describeEachDatabase('the door to granted pages', (newPlace) => {
  let room: TestRoom;
  afterEach(() => room.close());

  async function openReading(decision = allowReading()) {
    room = await openTestRoom(newPlace(), lane);
    const made = await room.grant(decision);
    const server = await room.serve();
    const reader = server.open();
    const signedIn = await room.signIn(reader, made);
    const image = await room.findImage(made);
    const revoke = async () => {
      const now = await findGrantById(room.store, made.grant.id);
      if (now === undefined) throw new Error('There is no grant.');
      const doing = { at: new Date(room.clock.now).toISOString(), actor: 'hoa' };
      return room.store
        .transaction()
        .execute((transaction) => endGrant(transaction, now, 'revoked', doing));
    };
    return { made, server, reader, image, revoke, ...signedIn };
  }

  /** Status, body and headers of a refusal. */
  async function lookAt(response: Response) {
    const headers = Object.fromEntries(response.headers);
    delete headers['date'];
    return { status: response.status, body: await response.text(), headers };
  }

  it('gives a reader marked pages, text and the list, kept nowhere', async () => {
    const { reader, image, made } = await openReading();
    const page = await reader.ask(image.path);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('image/jpeg');
    for (const path of [image.path, made.item, `${made.item}chu.json`, '/phong-doc/']) {
      const { status, headers } = await reader.ask(path);
      expect(status, path).toBe(200);
      expect(headers.get('cache-control'), path).toBe(privateCaching);
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin');
      expect(headers.get('x-robots-tag'), path).toMatch(/noindex/);
      expect(headers.get('etag'), path).toBeNull();
    }
  });

  it('gives no pixel of a page as it is in its pack, at any address of the page', async () => {
    const { reader, made } = await openReading();
    for (const number of [1, 2, 3]) {
      const found = await room.room.store.openPage(made.grant.id, made.itemKey, number);
      const { width, height, sizes, tile } = found?.page.images ?? { sizes: [], tile: 0 };
      const paths = [
        ...sizes.map((size) => `full/${size.width},${size.height}/0/default.jpg`),
        ...(tile >= Math.max(width ?? 0, height ?? 0)
          ? [`full/${width},${height}/0/default.jpg`]
          : []),
        `0,0,${Math.min(tile, width ?? 0)},${Math.min(tile, height ?? 0)}/${Math.min(tile, width ?? 0)},${Math.min(tile, height ?? 0)}/0/default.jpg`,
      ];
      let given = 0;
      for (const path of paths) {
        const bare = await found?.page.read(path);
        const answer = await reader.ask(`${made.item}anh/${number}/${path}`);
        if (bare === undefined) {
          expect(answer.status, path).toBe(404);
          continue;
        }
        given += 1;
        const marked = Buffer.from(await answer.arrayBuffer());
        const decode = (image: Buffer) => sharp(image).toColourspace('srgb').raw().toBuffer();
        const [one, other] = await Promise.all([decode(bare), decode(marked)]);
        expect(one.length, path).toBe(other.length);
        const changed = one.reduce(
          (count, byte, at) => count + (Math.abs(byte - (other[at] ?? 0)) > 12 ? 1 : 0),
          0,
        );
        // Far more than encoding again changes.
        expect(changed / one.length, path).toBeGreaterThan(0.01);
      }
      expect(given).toBeGreaterThan(0);
    }
  });

  it('names what every route gives, and refuses each without a session, alike', async () => {
    const { server, made, image } = await openReading();
    const stranger = server.open();
    const { grant, item } = { grant: `/phong-doc/${made.grant.id}/`, item: made.item };
    const paths = {
      // Whoever only looks at the door is told how to get in.
      rooms: undefined,
      enter: `/phong-doc/vao/${'a'.repeat(65)}/`,
      returned: undefined,
      machine: undefined,
      'machine-beat': '/phong-doc/may/con-doc/',
      heartbeat: `${grant}con-doc/`,
      leave: `${grant}roi/`,
      'give-back': `${grant}tra/`,
      renew: `${grant}gia-han/`,
      log: `${grant}nhat-ky.csv`,
      item,
      image: image.path,
      words: `${item}chu.json`,
      copy: `${item}ban-sao.pdf`,
      certificate: `${item}chung-nhan.pdf`,
    } satisfies Record<keyof typeof readingRoutes, string | undefined>;
    for (const [name, path] of Object.entries(paths)) {
      const { methods, gives, isSeen } = readingRoutes[name as keyof typeof readingRoutes];
      expect(['page', 'marked', 'text', 'facts']).toContain(gives);
      if (path === undefined) continue;
      for (const method of methods) {
        const ask = (asked: string) =>
          method === 'GET' ? stranger.ask(asked) : stranger.post(asked, { formToken: 'x' });
        const known = await lookAt(await ask(path));
        expect(known.status, `${method} ${path}`).toBe(404);
        // People get a page, programs only the status.
        expect(known.body.startsWith(isSeen ? '{' : '404'), path).toBe(true);
        expect(known.headers['cache-control']).toBe(privateCaching);
        // A grant that does not exist is refused in the same words.
        const nonsense = path
          .replaceAll(made.grant.id, 'x'.repeat(22))
          .replaceAll(made.itemKey, 'y'.repeat(22));
        expect(await lookAt(await ask(nonsense))).toEqual(known);
      }
    }
  });

  it('takes as long for every refusal', async () => {
    const { server, made, image, reader } = await openReading();
    const stranger = server.open();
    const times: number[] = [];
    for (const path of [
      image.path,
      image.path.replace(made.grant.id, 'x'.repeat(22)),
      image.path.replace('/anh/1/', '/anh/99/'),
      `/phong-doc/${'z'.repeat(22)}/`,
    ])
      for (const browser of [stranger, reader]) {
        const since = performance.now();
        const { status } = await browser.ask(path);
        if (status === 404) times.push(performance.now() - since);
      }
    expect(times.length).toBeGreaterThan(5);
    expect(Math.min(...times)).toBeGreaterThanOrEqual(95);
  });

  it('refuses every other address of a page to a reader who is signed in', async () => {
    const { reader, image } = await openReading();
    for (const [what, change] of otherAddresses) {
      const path = change(image.path);
      expect(path, what).not.toBe(image.path);
      const { status, body } = await reader.askRaw(path);
      expect(status, what).toBe(404);
      expect(body.length, what).toBeLessThan(100);
    }
    expect((await reader.ask(image.path)).status).toBe(200);
  });

  it('answers HEAD, ranges and conditions with the whole image or nothing of it', async () => {
    const { reader, image, server } = await openReading();
    const whole = Buffer.from(await (await reader.ask(image.path)).arrayBuffer());
    const range = await reader.ask(image.path, {
      headers: headersOf(reader, { range: 'bytes=0-9' }),
    });
    expect(range.status).toBe(200);
    expect(Buffer.from(await range.arrayBuffer()).equals(whole)).toBe(true);
    const condition = { 'if-none-match': '*', 'if-modified-since': new Date().toUTCString() };
    expect((await reader.ask(image.path, { headers: headersOf(reader, condition) })).status).toBe(
      200,
    );
    const head = await reader.ask(image.path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const stranger = await server.open().ask(image.path, { method: 'HEAD' });
    expect([stranger.status, await stranger.text()]).toEqual([404, '']);
    const put = await reader.ask(image.path, { method: 'PUT' });
    expect(put.status).toBe(405);
  });

  it('opens nothing of another grant, also with a session of one’s own', async () => {
    const { reader, made } = await openReading();
    const second = await room.grant();
    const other = await room.findImage(second);
    expect((await reader.ask(other.path)).status).toBe(404);
    // Its own session under the name of the other.
    const secret = reader.cookies.get(sessionCookieOf(made.grant.id)) ?? '';
    reader.cookies.set(sessionCookieOf(second.grant.id), secret);
    expect((await reader.ask(other.path)).status).toBe(404);
    // The item of the other grant under one's own.
    const mixed = other.path.replace(second.grant.id, made.grant.id);
    expect((await reader.ask(mixed)).status).toBe(404);
  });

  it('opens only the granted pages, and the open ones around them', async () => {
    const { reader, made, image } = await openReading(
      allowReading({ place: 'anywhere', pages: [1] }),
    );
    expect((await reader.ask(image.path)).status).toBe(200);
    expect((await reader.ask((await room.findImage(made, 3)).path)).status).toBe(200);
    expect((await reader.ask(image.path.replace('/anh/1/', '/anh/2/'))).status).toBe(404);
  });

  it('offers copies only where the grant allows them, marked, and certificates only with certified ones', async () => {
    const online = { place: 'anywhere' } as const;
    const certified = { kind: 'allow-copy', certified: true, online } as const;
    const { reader, made } = await openReading(certified);
    const { bare } = await room.findImage(made, 1, 'widest');
    const copy = await reader.ask(`${made.item}ban-sao.pdf`);
    expect([copy.status, copy.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(copy.headers.get('cache-control')).toBe(privateCaching);
    const pdf = Buffer.from(await copy.arrayBuffer());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    // JPEG files stand in a PDF as they are: none of them is the bare page.
    expect(pdf.includes(Buffer.from([0xff, 0xd8, 0xff]))).toBe(true);
    expect(pdf.includes(bare.subarray(bare.length >> 1, (bare.length >> 1) + 200))).toBe(false);
    const certificate = await reader.ask(`${made.item}chung-nhan.pdf`);
    expect(certificate.status).toBe(200);
    expect(Buffer.from(await certificate.arrayBuffer()).includes('pdfaid')).toBe(true);
    for (const decision of [{ ...certified, certified: false }, allowReading()]) {
      const other = await room.grant(decision);
      const browser = (await room.serve()).open();
      await room.signIn(browser, other);
      const hasCopy = decision.kind === 'allow-copy';
      expect((await browser.ask(`${other.item}ban-sao.pdf`)).status).toBe(hasCopy ? 200 : 404);
      expect((await browser.ask(`${other.item}chung-nhan.pdf`)).status).toBe(404);
    }
  });

  it('refuses everything within a second of a revocation, on two servers', async () => {
    const { reader, made, image, revoke, enter } = await openReading();
    const second = await room.serve();
    const elsewhere = second.open();
    for (const [name, value] of reader.cookies) elsewhere.cookies.set(name, value);
    expect((await elsewhere.ask(image.path)).status).toBe(200);
    await revoke();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const browser of [reader, elsewhere])
      for (const path of [image.path, made.item, `${made.item}chu.json`, enter])
        expect((await browser.ask(path)).status, path).toBe(404);
    expect(await (await reader.ask('/phong-doc/')).json()).toMatchObject({ kind: 'refused' });
  });

  it('refuses at the end of its time, and when the clock is set back or forward', async () => {
    const { reader, image, made } = await openReading();
    const start = room.clock.now;
    const at = async (ms: number) => {
      room.clock.now = ms;
      await new Promise((resolve) => setTimeout(resolve, 750));
      return (await reader.ask(image.path)).status;
    };
    expect(await at(start + 60_000)).toBe(200);
    expect(await at(Date.parse(made.grant.endsAt))).toBe(404);
    expect(await at(Date.parse(made.grant.startsAt) - 1)).toBe(404);
    expect(await at(start - 86_400_000)).toBe(404);
  });

  it('ends an idle session; signs of life keep it', async () => {
    const { reader, image, made } = await openReading();
    const facts = (await (await reader.ask(made.item)).json()) as { grant: { formToken: string } };
    const beat = () =>
      reader.post(`/phong-doc/${made.grant.id}/con-doc/`, { formToken: facts.grant.formToken });
    for (let minutes = 0; minutes < 60; minutes += 20) {
      room.clock.now += 20 * 60_000;
      await new Promise((resolve) => setTimeout(resolve, 720));
      expect((await beat()).status).toBe(200);
    }
    room.clock.now += 31 * 60_000;
    await new Promise((resolve) => setTimeout(resolve, 720));
    expect((await beat()).status).toBe(404);
    expect((await reader.ask(image.path)).status).toBe(404);
  });

  it('has one session a grant: a new sign-in ends the old one', async () => {
    const { reader, image, made, server } = await openReading();
    const phone = server.open();
    await room.signIn(phone, made);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect((await phone.ask(image.path)).status).toBe(200);
    expect((await reader.ask(image.path)).status).toBe(404);
  });

  it('opens nothing with old, replayed or guessed codes and links', async () => {
    const { server, made, enter, formToken, code } = await openReading();
    const other = server.open();
    const tryCode = async (given: string) => {
      const answer = await other.post(enter, { formToken, action: 'enter', code: given });
      return (await answer.json()) as { step?: { isWrong?: boolean } };
    };
    // It was used.
    expect((await tryCode(code)).step).toMatchObject({ isWrong: true });
    for (const given of ['', '%', '______', '000000', '0000000', 'aaaaaa'])
      expect((await tryCode(given)).step, given).toMatchObject({ isWrong: true });
    expect(other.cookies.size).toBe(0);
    const wrong = toEntryToken(key, { grantId: made.grant.id, linkVersion: 1 });
    for (const token of [wrong, wrong.toUpperCase(), '%'.repeat(3)])
      expect((await other.ask(`/phong-doc/vao/${token}/`)).status, token).toBe(404);
    // A form of another page, or of none.
    expect((await other.post(enter, { formToken: 'x', action: 'send' })).status).toBe(404);
  });

  it('is not opened by ten thousand guesses of a code', async () => {
    const { server, enter, formToken } = await openReading();
    const guesser = server.open();
    let tried = 0;
    // Each try is refused in the same words; the limit per address stops them long before.
    for (let first = 0; first < 10_000; first += 250) {
      const answers = await Promise.all(
        Array.from({ length: 250 }, (_, index) =>
          guesser.post(enter, {
            ...{ formToken, action: 'enter' },
            code: String(first + index).padStart(6, '0'),
          }),
        ),
      );
      for (const answer of answers) {
        expect(answer.status).toBe(200);
        await answer.text();
        tried += 1;
      }
    }
    expect(tried).toBe(10_000);
    expect([...guesser.cookies.keys()].some((name) => name.startsWith('phong-doc'))).toBe(false);
  }, 240_000);

  it('believes no `X-Forwarded-For` from outside about the archive’s networks', async () => {
    room = await openTestRoom(newPlace(), lane);
    const made = await room.grant(allowReading({ place: 'archive' }));
    const inside = (await room.serve({ networks: ['127.0.0.0/8'] })).open();
    await room.signIn(inside, made);
    const { path } = await room.findImage(made);
    expect((await inside.ask(path)).status).toBe(200);
    const outside = (await room.serve({ networks: ['10.0.0.0/8'] })).open();
    const headers = headersOf(inside, { 'x-forwarded-for': '10.1.2.3' });
    expect((await outside.ask(path, { headers })).status).toBe(404);
  });

  it('slows a reader who is too fast, then stops, tells the desk, and goes on when staff lift it', async () => {
    room = await openTestRoom(newPlace(), lane);
    const made = await room.grant();
    const server = await room.serve({ pagesPerMinute: 1, pagesPerHour: 2, pagesPerGrant: 50 });
    const reader = server.open();
    await room.signIn(reader, made);
    const images = await Promise.all([1, 2, 3].map((page) => room.findImage(made, page)));
    const [one, two, three] = images.map(({ path }) => path);
    expect((await reader.ask(one ?? '')).status).toBe(200);
    const since = performance.now();
    expect((await reader.ask(two ?? '')).status).toBe(200);
    expect(performance.now() - since).toBeGreaterThan(1400);
    expect((await reader.ask(three ?? '')).status).toBe(429);
    const alarmed = await findGrantById(room.store, made.grant.id);
    expect(alarmed?.alarmedAt).toBeDefined();
    await room.store
      .updateTable('grants')
      .set({ lifted_until: '2026-11-30' })
      .where('id', '=', made.grant.id)
      .execute();
    await new Promise((resolve) => setTimeout(resolve, 750));
    expect((await reader.ask(three ?? '')).status).toBe(200);
  });

  it('sends nothing that it could not log', async () => {
    const { reader, image, made } = await openReading();
    await room.store.schema.alterTable('reading_log').renameTo('reading_log_gone').execute();
    for (const path of [image.path, made.item, `${made.item}chu.json`]) {
      const answer = await reader.ask(path);
      // The page for every failure, which has nothing of the record.
      expect(answer.headers.get('content-type'), path).toBeNull();
      expect(await answer.text(), path).toBe('{"kept":false}');
    }
    await room.store.schema.alterTable('reading_log_gone').renameTo('reading_log').execute();
    expect((await reader.ask(image.path)).status).toBe(200);
  });

  it('has nothing left to give once the pages are deleted, even to a session that stayed', async () => {
    const { reader, image, made } = await openReading();
    expect((await reader.ask(image.path)).status).toBe(200);
    await removeGrant(room.room.readingDir, made.grant.id);
    expect((await reader.ask(image.path)).status).toBe(404);
  });

  it('keeps its cookie from scripts and other sites', async () => {
    const { server, made } = await openReading();
    const browser = server.open();
    const seen: string[] = [];
    const watching: RoomBrowser = {
      ...browser,
      async post(path, fields) {
        const answer = await browser.post(path, fields);
        for (const cookie of answer.headers.getSetCookie()) seen.push(cookie);
        return answer;
      },
    };
    await room.signIn(watching, made);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/^phong-doc-[\w-]{22}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('ends the grant when its reader returns it, and leaves the browser without it', async () => {
    const { reader, image, made } = await openReading();
    const facts = (await (await reader.ask(made.item)).json()) as { grant: { formToken: string } };
    const returned = `/phong-doc/${made.grant.id}/tra/`;
    expect((await reader.post(returned, { formToken: 'x' })).status).toBe(404);
    const answer = await reader.post(returned, { formToken: facts.grant.formToken });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(reader.cookies.get(sessionCookieOf(made.grant.id))).toBe('');
    expect((await reader.ask(image.path)).status).toBe(404);
    expect(await findGrantById(room.store, made.grant.id)).toMatchObject({ endedAs: 'returned' });
  });
});

/** The cookies of a browser with other headers. */
function headersOf(
  { cookies }: RoomBrowser,
  headers: Readonly<Record<string, string>>,
): Record<string, string> {
  return { ...headers, cookie: [...cookies].map((pair) => pair.join('=')).join('; ') };
}
