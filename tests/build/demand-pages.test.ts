import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readCatalogue } from '#src/catalogue/read/index.ts';
import type { Catalogue } from '#src/catalogue/model.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';
import type { StaffRole } from '#src/desk/accounts/staff.ts';
import { openGate, type OpenGate } from '#src/gate/check-output.ts';
import type { PublicData } from '#src/public/public-model.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { toStaffData } from '#src/publish/select/to-staff-data.ts';
import { staffPages } from '#src/site/staff-pages.ts';
import { DeskReader, findField } from '#tests/helpers/desk-reader.ts';
import { openSession } from '#tests/helpers/open-session.ts';
import { runCommand, type RunningCommand } from '#tests/helpers/run-command.ts';
import { makeArchive, runScript } from './build-in-folder.ts';
import { canary } from './canaries.ts';
import { closedArchive, mustStayInside, writeScansOfClosedArchive } from './closed-archive.ts';
import {
  addGrant,
  addReader,
  Answers,
  inStore,
  withDamagedReaders,
  withoutRequests,
} from './demand-answers.ts';
import { findTokens } from './search-output.ts';

const siteUrl = 'http://localhost:4321';
const rooms = `url: ${siteUrl}
readingRoom: { seats: 2, sessions: ['07:30-11:30', '13:30-17:00'] }
readerRegister: { closes: '17:00' }
virtualReading: {}
`;
const archive = makeArchive({
  ...closedArchive,
  'site.yaml': `${closedArchive['site.yaml'] ?? ''}${rooms}`,
});
const folder = mkdtempSync(join(tmpdir(), 'phong-doc-demand-'));
const place = { dataDir: join(folder, 'data') };
const env = { ...archive.env, DESK: 'on', PORT: '0', DATA_DIR: place.dataDir };
const settings = readEnvSettings(env, process.cwd(), new Date());
const [toReaders, toStaff] = ['readers', 'staff'].map((name) => join(folder, name)) as [
  string,
  string,
];
const filled = {
  ...{ name: 'Nguyễn Thị Thử', topic: 'Xóa mù chữ', purpose: '01', rules: 'on' },
  ...{ wish: 'read', action: 'send' },
};
let site: RunningCommand;
let url = '';
let catalogue: Catalogue;
let published: PublicData;

beforeAll(async () => {
  await writeScansOfClosedArchive(archive.scans);
  expect(runScript('scripts/build.ts', env)).toMatchObject({ code: 0 });
  site = runCommand('scripts/start-site.ts', env);
  [, url = ''] = await site.untilSays(/đang mở tại (http:\/\/localhost:\d+)/);
  const { contentDir, scansDir, workDir, today } = settings;
  const read = await readCatalogue({ contentDir, scansDir, workDir, today });
  if (read.catalogue === undefined) throw new Error('The content has problems.');
  catalogue = read.catalogue;
  published = publishCatalogue(catalogue, { drafts: false });
}, 300_000);
afterAll(async () => {
  await site.stop('SIGTERM');
  archive.remove();
  rmSync(settings.serverDir, { recursive: true, force: true });
  rmSync(folder, { recursive: true });
});

/** The gate of a build, told of all that may be shown. */
function openGateOf(shown: PublicData): Promise<OpenGate> {
  const { contentDir, scansDir } = settings;
  const loadTexts = () => Promise.resolve(undefined);
  return openGate({ catalogue, published: shown, contentDir, scansDir, loadTexts });
}

async function findHits(gate: OpenGate, outDir: string) {
  const { hits } = await gate.search({ outDir, derivatives: [] });
  return hits.map(({ kind, output, record, field }) => [kind, output, record, field]);
}

/** Sends the form of a request for a record; the private page of it. */
async function sendRequest(reader: DeskReader, item: string, path = '/yeu-cau/'): Promise<string> {
  const ticket = await reader.openForm(path);
  const sent = await reader.send(path, { ...filled, item, ticket });
  expect([item, sent.status]).toEqual([item, 303]);
  return (sent.headers.get('location') ?? '').replace('?da-gui', '');
}

it('pages for readers pass the gate', async () => {
  const reader = new DeskReader(url);
  const answers = new Answers(toReaders);
  const look = async (path: string, status = 200) => {
    const answer = await reader.get(path);
    expect([path, answer.status]).toEqual([path, status]);
    return answers.keep(path, answer);
  };
  for (const english of ['', '/en']) {
    const form = `${english}/yeu-cau/`;
    await look(form);
    await look(`${english}/yeu-cau/xong/`);
    for (const item of ['K-OPEN', 'K-COND', 'K-RENAMED', 'K-LATER', 'K-INFILE', 'K-MIXED']) {
      const ticket = await reader.openForm(form);
      const sent = { ...filled, name: '', item, ticket };
      expect(await answers.keep(form, await reader.post(form, sent))).toContain(item);
    }
    const followUp = await sendRequest(reader, 'K-COND', form);
    const title = canary(english === '' ? 'K-COND subject' : 'K-COND subject_en');
    expect(await look(followUp)).toContain(title);
    await look(`${followUp}?tai-ve`);
    const version = findField(await look(followUp), 'version');
    const stale = { version: String(Number(version) - 1), action: 'write', text: 'Xin hỏi' };
    await answers.keep(followUp, await reader.post(followUp, stale));
    await withoutRequests(place, () => look(followUp, 503));
    await withDamagedReaders(place, () => look(followUp, 503));
  }
  expect(await findHits(await openGateOf(published), toReaders)).toEqual([]);
  expect([
    ...findTokens(
      toReaders,
      mustStayInside.map(({ value }) => value),
    ),
  ]).toEqual([]);
}, 300_000);

it('pages of staff hold what staff may see of conditional records, and nothing else', async () => {
  const reader = new DeskReader(url);
  const answers = new Answers(toStaff);
  const codes: string[] = [];
  for (const item of ['K-COND', 'K-INFILE', 'L-ITEM']) {
    const page = await (await reader.get(await sendRequest(reader, item))).text();
    codes.push(/YC-\d{4}-\d{6}/.exec(page)?.[0] ?? '');
  }
  const [first = '', second = ''] = codes;
  const record = await addReader(place);
  const grant = await addGrant(place, first);
  const pathsOf = (pattern: string): readonly string[] =>
    (pattern.includes('[code]') ? codes : ['']).map((code) =>
      pattern
        .replace('[code]', code)
        .replace('[record]', record)
        .replace('[grant]', grant)
        .replace('[year]', String(new Date().getFullYear()))
        .replace('[day]', new Date().toISOString().slice(0, 10)),
    );
  const seen = new Set<string>();
  const look = async (browser: DeskReader, file: string, path: string, status = 200) => {
    const answer = await browser.get(path);
    const body = await answers.keep(path, answer);
    if (answer.status === status) seen.add(file);
    return body;
  };
  const shown: string[] = [];
  for (const role of ['service', 'head', 'administrator'] satisfies StaffRole[]) {
    const browser = new DeskReader(url);
    browser.keep(await openSession(place, siteUrl, { name: `Người ${role}`, role }));
    browser.keep([['ban-truc.browser', 'b'.repeat(22)]]);
    for (const { path: pattern, file, for: allowed } of staffPages)
      for (const path of pathsOf(pattern))
        for (const english of ['', '/en'])
          if (allowed !== 'sign-in' && (typeof allowed === 'string' || allowed.includes(role)))
            shown.push(await look(browser, file, `${english}${path}`));
    if (role === 'administrator') continue;
    await look(browser, 'double/double', `/ban-truc/phieu/${first}/trung/?voi=${second}`);
    for (const kind of ['bao-cao', 'cong-bo.csv', 'cong-bo.json', 'phong-doc'])
      await look(browser, 'figures/statistics', `/ban-truc/thong-ke/?tai-ve=${kind}`);
    await withoutRequests(place, () => look(browser, 'unavailable', '/ban-truc/', 503));
    const token = findField(shown.at(-1) ?? '', 'token');
    const path = `/ban-truc/phieu/${first}/`;
    const kept = { token, action: 'decide', version: '1', letter: 'Kính gửi' };
    await answers.keep(path, await browser.post(path, kept));
    const viewed = await browser.post('/ban-truc/xem/', { token, item: 'K-COND' });
    if (viewed.status === 303) seen.add('grants/view');
    await answers.keep('/ban-truc/xem/', viewed);
    const several = '/ban-truc/nhieu-phieu/';
    const chosen = await browser.post(several, { token, chosen: `${first} 1`, task: 'take' });
    if ((await answers.keep(several, chosen)).includes(first)) seen.add('several/several');
    const ended = await new DeskReader(url).post(path, kept);
    if (ended.status === 401) seen.add('request/resend');
    await answers.keep(path, ended);
  }
  const stranger = new DeskReader(url);
  const account = await inStore(place, (store) =>
    store
      .selectFrom('staff')
      .select('address as email')
      .where('role', '=', 'service')
      .executeTakeFirstOrThrow(),
  );
  const signIn = '/ban-truc/dang-nhap/';
  const token = findField(await look(stranger, 'account/sign-in', signIn), 'token');
  await stranger.post(signIn, { token, ...account, password: 'sóng vỗ bờ đá chiều nay' });
  for (const { path, file, for: allowed } of staffPages)
    if (allowed === 'sign-in') await look(stranger, file, path);
  expect(staffPages.filter(({ file }) => !seen.has(file)).map(({ file }) => file)).toEqual([]);
  const all = shown.join('\n');
  for (const field of ['description', 'autograph'])
    expect(all).toContain(canary(`K-COND ${field}`));
  const forStaff = { ...published, staff: toStaffData(catalogue, published) };
  expect(await findHits(await openGateOf(forStaff), toStaff)).toEqual([]);
  const ofPages = mustStayInside.filter(({ place: where }) =>
    /WITHHELD|INNONE|K-01-3|K-GONE|^W|prose| p\d |redactions|withheld/.test(where),
  );
  expect(ofPages.length).toBeGreaterThan(60);
  expect([
    ...findTokens(
      toStaff,
      ofPages.map(({ value }) => value),
    ),
  ]).toEqual([]);
}, 300_000);

it('a leak that is planted in an answer is found', async () => {
  const leaks = join(folder, 'leaks');
  const answers = new Answers(leaks);
  const hidden = [canary('K-COND description'), canary('K-WITHHELD subject')];
  for (const word of hidden) await answers.keep('/yeu-cau/', new Response(`<p>${word}</p>`));
  writeFileSync(join(leaks, 'words.html'), canary('K-COND p1 words'));
  const forStaff = { ...published, staff: toStaffData(catalogue, published) };
  const recordsOf = async (shown: PublicData) =>
    (await findHits(await openGateOf(shown), leaks)).map(([, output, record]) => [output, record]);
  expect(await recordsOf(published)).toEqual([
    ['1.html', 'K-COND'],
    ['2.html', 'K-WITHHELD'],
    ['words.html', 'K-COND'],
  ]);
  expect(await recordsOf(forStaff)).toEqual([
    ['2.html', 'K-WITHHELD'],
    ['words.html', 'K-COND'],
  ]);
});
