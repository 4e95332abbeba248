import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readKeys } from '#src/desk/vault/keys.ts';
import { hashLinkToken, toFirstLinkToken } from '#src/desk/rules/private-link.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import type { DeskRoute } from '#src/server/find-route.ts';
import { addPerson } from '#src/desk/accounts/people.ts';
import { openStore, type StorePlace } from '#src/desk/store/open-store.ts';
import { listGrantsOf } from '#src/desk/store/grants/grant-record.ts';
import { createRecord } from '#src/desk/store/register/records.ts';
import { enterReader } from '#src/desk/store/register/visits.ts';
import { moveRequest } from '#src/desk/store/request/move-request.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import { staffPages } from '#src/site/staff-pages.ts';
import { moveRules } from '#tests/helpers/desk-rules.ts';
import { DeskReader, findField } from '../helpers/desk-reader.ts';
import { describeEachDatabase } from '../helpers/each-database.ts';
import { holdWriting } from '../helpers/hold-writing.ts';
import { newReader } from '../helpers/new-reader.ts';
import { getRequest, newRequest, sameAccess, saveRequest } from '../helpers/new-request.ts';
import { openSession } from '../helpers/open-session.ts';
import { refuseWriting } from '../helpers/refuse-writing.ts';
import { runCommand, type RunningCommand } from '../helpers/run-command.ts';
import { showCode } from '../helpers/show-code.ts';
import { makeArchive, runScript } from './build-in-folder.ts';
import { smallArchive } from './small-archive.ts';

const room = `readingRoom: { seats: 2, sessions: ['07:30-11:30', '13:30-17:00'] }
readerRegister: {}
virtualReading: {}
`;
const archive = makeArchive({
  ...smallArchive,
  'site.yaml': `${smallArchive['site.yaml'] ?? ''}${room}`,
});
const on = { ...archive.env, DESK: 'on' };
const { serverDir } = readEnvSettings(on, process.cwd(), new Date());
const password = 'sóng vỗ bờ đá chiều nay';
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
/** Whoever writes waits ten seconds at most; the rest is for a slow machine. */
const longestAnswer = 15_000;

beforeAll(() => {
  expect(runScript('scripts/build.ts', on)).toMatchObject({ code: 0 });
}, 300_000);
afterAll(() => {
  archive.remove();
  rmSync(serverDir, { recursive: true, force: true });
});

/** A form that is posted: where, by whom, and what of it must come back. */
interface Post {
  readonly by: Browser;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly kept: readonly string[];
}

/** Who posts: somebody of the staff who is in, or on the way in, or a reader. */
type Browser =
  'service' | 'head' | 'administrator' | 'new' | 'no-code' | 'half-in' | 'stranger' | 'reader';

/** A page that takes no form, or that the server puts in the place of one that did. */
type NoForm = 'takes no form' | 'stands in for others';

type ReaderRoute = Exclude<DeskRoute['name'], 'live' | 'ready' | 'add-slash' | 'staff'>;

const isPost = (post: Post | NoForm | undefined): post is Post => typeof post === 'object';

describeEachDatabase('a desk that cannot write', (newPlace) => {
  const place = newPlace();
  const browsers = new Map<Browser, DeskReader>();
  const tokens = new Map<Browser, string>();
  let site: RunningCommand;
  let url = '';
  let facts: DeskFacts;
  /** Opened before they are needed, as a person opens a form before sending it. */
  const tickets: string[] = [];

  const browserOf = (name: Browser) => {
    const browser = browsers.get(name);
    if (browser === undefined) throw new Error(`Nobody is ${name}.`);
    return browser;
  };
  const send = ({ by, path, fields }: Post) =>
    browserOf(by).post(path, { token: tokens.get(by) ?? '', ...fields });

  beforeAll(async () => {
    site = runCommand('scripts/serve-site.ts', {
      ...on,
      PORT: '0',
      DATA_DIR: place.dataDir,
      DATABASE_URL: place.databaseUrl ?? '',
    });
    [, url = ''] = await site.untilSays(/(http:\/\/localhost:\d+)/);
    const reader = new DeskReader(url);
    browsers.set('reader', reader);
    for (let form = 0; form < 3; form += 1) tickets.push(await reader.openForm());
    facts = await fillDesk(place);
    const enter = async (
      name: Browser,
      page: string,
      before?: (one: DeskReader) => Promise<void>,
    ) => {
      const browser = new DeskReader(url);
      browsers.set(name, browser);
      await before?.(browser);
      tokens.set(name, findField(await (await browser.get(page)).text(), 'token'));
    };
    for (const role of ['service', 'head', 'administrator'] as const) {
      const cookies = await openSession(place, 'http://localhost:4321', { name: role, role });
      await enter(role, '/ban-truc/tai-khoan/', (browser) => {
        browser.keep(cookies);
        browser.keep([['ban-truc.browser', 'b'.repeat(22)]]);
        return Promise.resolve();
      });
    }
    const signIn = (of: string, with_: string) => async (browser: DeskReader) => {
      const page = await (await browser.get('/ban-truc/dang-nhap/')).text();
      const fields = { token: findField(page, 'token'), email: of, password: with_ };
      expect((await browser.post('/ban-truc/dang-nhap/', fields)).status).toBe(303);
    };
    const { oneTime } = facts;
    await enter('stranger', '/ban-truc/dang-nhap/');
    await enter('new', '/ban-truc/tai-khoan/mat-khau/', signIn('moi@kho.example', oneTime.new));
    const choose = async (browser: DeskReader, current: string) => {
      const path = '/ban-truc/tai-khoan/mat-khau/';
      const token = findField(await (await browser.get(path)).text(), 'token');
      const chosen = { token, current, next: password, again: password };
      expect((await browser.post(path, chosen)).status).toBe(303);
    };
    const setup = '/ban-truc/tai-khoan/ma-xac-thuc/';
    await enter('no-code', setup, async (browser) => {
      await signIn('chuama@kho.example', oneTime['no-code'])(browser);
      await choose(browser, oneTime['no-code']);
    });
    await enter('half-in', '/ban-truc/dang-nhap/ma/', async (browser) => {
      const before = new DeskReader(url);
      await signIn('nuachung@kho.example', oneTime['half-in'])(before);
      await choose(before, oneTime['half-in']);
      const token = findField(await (await before.get(setup)).text(), 'token');
      const shown = { token, secret: facts.secret, code: await showCode(facts.secret) };
      expect((await before.post(setup, shown)).status).toBe(200);
      await signIn('nuachung@kho.example', password)(browser);
    });
    // Pages that staff have just seen make no line in the log of views.
    for (const code of [facts.open, facts.granted, facts.other])
      await browserOf('service').get(`/ban-truc/phieu/${code}/`);
    await browserOf('head').get(`/ban-truc/phieu/${facts.open}/`);
    for (const path of ['', `${facts.reader}/`])
      await browserOf('service').get(`/ban-truc/doc-gia/${path}`);
  }, 300_000);
  afterAll(() => site.stop('SIGTERM'));

  const typed = { name: 'Nguyễn Thị Đầy', topic: 'Ruộng đất ở tổng Đoài' };
  const written = [typed.name, typed.topic];
  const note = 'Ghi chú về tờ 3';

  /** By the name of the route: a new one without a case does not compile. */
  const readerPosts = (): Readonly<Record<ReaderRoute, Post | NoForm>> => ({
    form: {
      ...{ by: 'reader', path: '/yeu-cau/' },
      fields: {
        ...{ ...typed, item: 'TU-01-0145-002', wish: 'read', purpose: '01', rules: 'on' },
        ...{ action: 'send', ticket: tickets.pop() ?? '' },
      },
      kept: [...written, 'TU-01-0145-002'],
    },
    'follow-up': {
      ...{ by: 'reader', path: facts.followUp, kept: ['Tôi cần trước &lt;Tết&gt;.'] },
      fields: { version: '1', action: 'write', text: 'Tôi cần trước <Tết>.' },
    },
    left: 'takes no form',
    // Its forms have a code and buttons: nothing that a reader has written.
    reading: 'takes no form',
    'reading-unknown': 'takes no form',
  });

  /** By the file of the page: a new one without a case fails. */
  const staffPosts = async (): Promise<Readonly<Record<string, Post | NoForm>>> => {
    const { open, other, granted, grant, letter, secret, reader, visit } = facts;
    const request = `/ban-truc/phieu/${open}/`;
    const served = `/ban-truc/phieu/${granted}/`;
    const by = 'service';
    return {
      'account/sign-in': {
        ...{ by: 'stranger', path: '/ban-truc/dang-nhap/', kept: ['nuachung@kho.example'] },
        fields: { email: 'nuachung@kho.example', password },
      },
      'account/second-step': {
        ...{ by: 'half-in', path: '/ban-truc/dang-nhap/ma/', kept: [] },
        fields: { code: await showCode(secret, 1) },
      },
      'account/password': {
        ...{ by: 'new', path: '/ban-truc/tai-khoan/mat-khau/', kept: [] },
        fields: { current: facts.oneTime.new, next: password, again: password },
      },
      'account/authenticator': {
        ...{ by: 'no-code', path: '/ban-truc/tai-khoan/ma-xac-thuc/', kept: [] },
        fields: { secret, code: await showCode(secret) },
      },
      'account/account': { by: 'head', path: '/ban-truc/tai-khoan/', fields: {}, kept: [] },
      'account/recovery-codes': {
        ...{ by: 'head', path: '/ban-truc/tai-khoan/ma-du-phong/', fields: { password } },
        kept: [],
      },
      'account/people': {
        ...{ by: 'administrator', path: '/ban-truc/nhan-su/' },
        fields: { action: 'add', name: typed.name, email: 'them@kho.example', role: 'service' },
        kept: [typed.name, 'them@kho.example'],
      },
      'several/several': {
        ...{ by, path: '/ban-truc/nhieu-phieu/', kept: [note, `${open} 1`] },
        fields: { chosen: `${open} 1`, task: 'take', note, step: 'confirm' },
      },
      'request/request': {
        ...{ by, path: request, kept: ['Bà cần &lt;những&gt; tờ nào?', note] },
        fields: { version: '1', action: 'ask', message: 'Bà cần <những> tờ nào?', note },
      },
      'double/double': {
        ...{ by, path: `${request}trung/`, kept: [note, other] },
        fields: { version: '1', kept: other, 'kept-version': '1', note },
      },
      'counter/serve': {
        ...{ by, path: `${served}phuc-vu/`, kept: ['value="37"'] },
        fields: {
          ...{ version: '2', place: '1', number: '0', step: '0', 'copy-version': '0' },
          ...{ pages: '37', copies: '2', action: 'copies' },
        },
      },
      'care/care': {
        ...{ by, path: `${request}nguoi-doc/`, kept: [typed.name, 'papers', 'asked'] },
        fields: {
          ...{ version: '1', action: 'correct', checked: 'papers', reason: 'asked' },
          ...{ name: typed.name, purpose: '01', email: 'thu@nguoidoc.example' },
        },
      },
      'counter/seats': {
        ...{ by, path: `${served}cho-ngoi/`, kept: [workingDay()] },
        fields: {
          ...{ version: '2', number: '2', action: 'book' },
          ...{ day: workingDay(), from: '07:30', seat: '' },
        },
      },
      'counter/calendar-day': {
        ...{ by, path: `/ban-truc/lich/${day(-1)}/`, kept: [granted] },
        fields: { code: granted, number: '1', step: '1', markStep: '0', mark: 'came' },
      },
      'counter/entry': {
        ...{ by, path: '/ban-truc/phieu-moi/', kept: [...written, 'TU-01-0145-001'] },
        fields: {
          ...{ ...typed, way: 'post', 'received-on': day(-1), 'form-key': 'k'.repeat(22) },
          ...{ item: 'TU-01-0145-001', wish: 'read', purpose: '01', language: 'vi' },
          action: 'send',
        },
      },
      'request/letters': {
        ...{ by, path: '/ban-truc/thu/', kept: [] },
        fields: { letter: String(letter), version: '2', action: 'sent' },
      },
      'register/desk': {
        ...{ by, path: '/ban-truc/doc-gia/', kept: [visit] },
        fields: { action: 'leave', visit },
      },
      'register/new': {
        ...{ by, path: '/ban-truc/doc-gia/moi/', kept: [...written, 'passport'] },
        fields: {
          ...{ ...typed, purpose: '01', paper: 'passport', 'form-key': 'r'.repeat(22) },
          action: 'create',
        },
      },
      'register/record': {
        ...{ by, path: `/ban-truc/doc-gia/${reader}/`, kept: [...written, 'passport'] },
        fields: { ...typed, version: '1', purpose: '01', paper: 'passport', action: 'change' },
      },
      'register/join': {
        ...{ by, path: `${request}the-doc-gia/`, kept: [reader] },
        fields: { version: '1', reader, 'reader-version': '1', sure: 'on', action: 'join' },
      },
      'grants/grant': {
        ...{ by, path: `/ban-truc/quyen-doc/${grant}/`, kept: [day(9)] },
        fields: { version: '1', action: 'renew', until: day(9) },
      },
      'grants/view': {
        ...{ by, path: '/ban-truc/xem/', kept: [] },
        fields: { item: 'TU-01-0145-002' },
      },
      'grants/machines': {
        ...{ by: 'administrator', path: '/ban-truc/may/', kept: ['Máy bên cửa sổ'] },
        fields: { action: 'add', name: 'Máy bên cửa sổ' },
      },
      'grants/grants': 'takes no form',
      'register/year': 'takes no form',
      'request/resend': 'stands in for others',
      unavailable: 'stands in for others',
      'queue/queue': 'takes no form',
      'counter/calendar': 'takes no form',
      'counter/originals': 'takes no form',
      'figures/statistics': 'takes no form',
      'account/account-log': 'takes no form',
      'request/view-log': 'takes no form',
    };
  };

  it('has a case for every page that takes a form', async () => {
    const posts = await staffPosts();
    expect(Object.keys(posts).toSorted()).toEqual(staffPages.map(({ file }) => file).toSorted());
    for (const [file, post] of Object.entries(posts)) {
      const source = readFileSync(`src/desk/pages/staff/${file}.astro`, 'utf8');
      const takes = /\bform\b[^}]*\} = (?:read(?:Staff|Work)Page\(Astro\)|Astro\.locals)/;
      expect([file, takes.test(source)]).toEqual([file, post !== 'takes no form']);
    }
  });

  it('returns all input while another process writes, and stays ready', async () => {
    const { form, 'follow-up': followUp } = readerPosts();
    const { 'request/request': request } = await staffPosts();
    const release = await holdWriting(place);
    try {
      const started = performance.now();
      const answers = [form, followUp, request].flatMap((post) =>
        isPost(post)
          ? send(post).then(async (answer) => ({
              ...{ post, status: answer.status, page: await answer.text() },
              ms: performance.now() - started,
            }))
          : [],
      );
      for (let asked = 0; asked < 5; asked += 1) {
        const before = performance.now();
        const ready = await fetch(`${url}/health/ready`);
        expect([ready.status, performance.now() - before < 2000]).toEqual([200, true]);
      }
      for (const { post, status, page, ms } of await Promise.all(answers)) {
        expect([post.path, status, page]).toEqual([post.path, 503, page]);
        for (const kept of post.kept) expect(page).toContain(kept);
        expect(ms).toBeLessThan(longestAnswer);
      }
      expect(answers).toHaveLength(3);
    } finally {
      await release();
    }
  }, 60_000);

  it('returns all input while the disk is full, on every page, and recovers afterwards', async () => {
    const all = [
      ...Object.entries(readerPosts()),
      ...Object.entries(await staffPosts()),
      ['sign-out', { by: 'head', path: '/ban-truc/dang-xuat/', fields: {}, kept: [] }] as const,
    ];
    const back = await refuseWriting(place, site.pid);
    const faults: unknown[] = [];
    try {
      for (const [name, post] of all) {
        if (!isPost(post)) continue;
        const answer = await send(post);
        const page = await answer.text();
        const lost = post.kept.filter((kept) => !page.includes(kept));
        if (answer.status !== 503 || lost.length > 0 || page.includes(password))
          faults.push({ name, status: answer.status, lost });
      }
    } finally {
      await back();
    }
    expect(JSON.stringify(faults)).toBe('[]');
    expect(site.said()).not.toMatch(/Đầy|tổng Đoài|Tết|những|tờ 3|kho\.example/);
    const posts = await staffPosts();
    const pages = ['register/desk', 'register/join', 'request/request', 'counter/seats'];
    for (const page of [...pages, 'counter/serve']) {
      const post = posts[page];
      if (!isPost(post)) throw new Error(`The page ${page} takes no form.`);
      expect([post.path, (await send(post)).status]).toEqual([post.path, 303]);
    }
  }, 120_000);
});

interface DeskFacts {
  /** Codes: of two that are open and alike, and of one that was granted. */
  readonly open: string;
  readonly other: string;
  readonly granted: string;
  /** Id of the grant that it gives in the virtual reading room. */
  readonly grant: string;
  /** The private page of the first. */
  readonly followUp: string;
  /** Of the outbox: that of the granted one. */
  readonly letter: number;
  /** Id of a reader's record, who is in the reading room by this visit. */
  readonly reader: string;
  readonly visit: string;
  readonly oneTime: Readonly<Record<'new' | 'no-code' | 'half-in', string>>;
  /** Of an authenticator that is not set up yet. */
  readonly secret: string;
}

/** What the database of a server that runs is filled with. */
async function fillDesk(place: StorePlace): Promise<DeskFacts> {
  const store = await openStore(place);
  const { link } = await readKeys(place.dataDir);
  const followUps: string[] = [];
  let drawn = 0;
  const save = async () => {
    const request = newRequest({ receivedAt: new Date().toISOString() });
    const token = toFirstLinkToken(link, request.id);
    followUps.push(`/yeu-cau/theo-doi/${token}/`);
    await saveRequest(store, { ...request, linkHash: hashLinkToken(token) }, () => (drawn += 1));
    const found = await getRequest(store, request.id);
    return found;
  };
  const [open, other, seen] = [await save(), await save(), await save()];
  const online = { place: 'anywhere' } as const;
  const decisions = new Map<number, Decision>([
    [0, { kind: 'allow-reading', from: day(0), until: day(5), online }],
    [1, { kind: 'allow-copy', certified: false }],
  ]);
  await moveRequest(
    store,
    seen,
    {
      command: { move: 'decide', decisions, accessNow: sameAccess },
      by: { id: 'hoa', role: 'head' },
      at: new Date().toISOString(),
      text: 'Đồng ý.',
    },
    moveRules,
  );
  await store
    .insertInto('bookings')
    .values({
      ...{ request_id: seen.id, number: 1, uid: 'u', state: 'booked', step: 1, seat: 1 },
      ...{ changed_at: day(-2), day: day(-1), from_time: '07:30', until_time: '11:30' },
    })
    .execute();
  const { id: letter } = await store
    .selectFrom('outbox')
    .select('id')
    .where('request_id', '=', seen.id)
    .where('recipient', '=', 'reader')
    .where('version', '=', 2)
    .executeTakeFirstOrThrow();
  const doing = { at: new Date().toISOString(), actor: 'lan' };
  const { id: reader } = await createRecord(store, newReader(), doing, 365);
  const entered = await enterReader(store, { readerId: reader, purpose: '01' }, doing, undefined);
  if (entered.kind !== 'done') throw new Error('He is not in.');
  const visit = `${entered.year}-${entered.number}`;
  const add = async (email: string) => {
    const person = { name: email, email, role: 'service' } as const;
    return (await addPerson(store, person, 'command', new Date())) ?? '';
  };
  const oneTime = {
    new: await add('moi@kho.example'),
    'no-code': await add('chuama@kho.example'),
    'half-in': await add('nuachung@kho.example'),
  };
  const [{ id: grant } = { id: '' }] = await listGrantsOf(store, seen.id);
  await store.destroy();
  const [followUp = ''] = followUps;
  const secret = randomBytes(24).toString('base64url');
  const codes = { open: open.code, other: other.code, granted: seen.code };
  return { ...codes, grant, followUp, letter, reader, visit, oneTime, secret };
}

/** A working day of the next week. */
function workingDay(): string {
  return [7, 8, 9].map(day).find((one) => ![0, 6].includes(new Date(one).getUTCDay())) ?? '';
}
