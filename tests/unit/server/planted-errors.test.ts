import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildAuth } from '#src/desk/accounts/build-auth.ts';
import type { Staff } from '#src/desk/accounts/staff.ts';
import { answerAttendance } from '#src/desk/counter/answer-attendance.ts';
import { answerSeats } from '#src/desk/counter/answer-seats.ts';
import { answerServing } from '#src/desk/counter/answer-serving.ts';
import type { LogLine, ReportError, WriteLog } from '#src/desk/log.ts';
import { openPost } from '#src/desk/mail/open-post.ts';
import { sendDue } from '#src/desk/mail/send-due.ts';
import { findOrDamage } from '#src/desk/pages/staff/find-or-damage.ts';
import { streamCsv } from '#src/desk/pages/staff/figures/stream-csv.ts';
import { answerFollowUp } from '#src/desk/reader/answer-follow-up.ts';
import { answerJoin } from '#src/desk/register/answer-join.ts';
import { answerRecord } from '#src/desk/register/answer-record.ts';
import { answerVisit } from '#src/desk/register/answer-visit.ts';
import { openPool } from '#src/desk/store/driver/open-pool.ts';
import { DamagedCellError } from '#src/desk/store/kept-json.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { saveRequests } from '#src/desk/store/request/save-requests.ts';
import { buildSaving } from '#src/desk/store/request/save-together.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { answerDouble } from '#src/desk/work/double/answer-double.ts';
import { answerWork } from '#src/desk/work/answer-work.ts';
import { readWorkForm } from '#src/desk/work/read-work-form.ts';
import { buildAnswer } from '#src/server/answer-desk.ts';
import { eraseDue } from '#src/server/erase-due.ts';
import { buildAnswerFiles } from '#scripts/lib/server/answer-files.ts';
import { openPdfAnswers } from '#scripts/lib/server/answer-pdf.ts';
import { closeServer, connectionTimes, listen } from '#scripts/lib/server/listen.ts';
import { serve } from '#scripts/lib/serve.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

/** What no log may hold, in an error and in its cause, also where it looks like a frame. */
const secret = /Thử|nguoidoc|0912/;
const planted = Object.assign(
  new Error('Nguyễn Thị Thử\n    at thu@nguoidoc.example (/srv/0912345678.ts:1:1)', {
    cause: Object.assign(new TypeError('thu@nguoidoc.example'), { code: 'EIO' }),
  }),
  { code: 'ENOSPC' },
);

/** Whatever is asked of it fails. */
const down = new Proxy({}, { get: () => () => Promise.reject(planted) }) as never;
const by: Staff = { id: 'lan', role: 'service', name: 'Lan' };
const now = () => new Date('2026-11-23T02:00:00Z');
const request = {
  ...newRequest(),
  ...{ code: 'YC-2026-000123', state: 'received', version: 3, messages: [], log: [] },
  items: newRequest().items.map((item) => ({ ...item, state: { kind: 'pending' } })),
} as unknown as RequestRecord;

interface Tools {
  readonly log: WriteLog;
  readonly report: ReportError;
}

type Place = (tools: Tools) => unknown;

/** A form at the desk, whose page gives the event. */
const form =
  (event: string, send: (report: (error: unknown) => void) => unknown): Place =>
  ({ report }) =>
    send((error) => report(event, error));

function toData(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

function ask(url: string) {
  const asked = new IncomingMessage(new Socket());
  Object.assign(asked, { url, method: 'GET', headers: {} });
  return [asked, new ServerResponse(asked)] as const;
}

async function openEmptyStore() {
  const dataDir = mkdtempSync(join(tmpdir(), 'planted-'));
  const store = await openStore({ dataDir });
  onTestFinished(async () => {
    await store.destroy();
    rmSync(dataDir, { recursive: true });
  });
  return store;
}

const deskParts = {
  ...{ desk: down, limiter: down, trustedProxies: 0 },
  render: () => Promise.reject(planted),
};

const places: Readonly<Record<string, Place>> = {
  'move-not-kept': form('move-not-kept', (report) =>
    answerFollowUp(
      toData({ action: 'write', text: 'Xin hỏi', version: '3' }),
      ...([request, down, {} as never, report] as const),
    ),
  ),
  'move-not-kept by staff': form('move-not-kept', (report) =>
    answerWork(
      readWorkForm(toData({ action: 'take', version: '3' }), 2),
      { ...request, state: 'received' },
      { workroom: down, rules: {} as never, by, accessNow: [], draft: undefined, report },
    ),
  ),
  'move-not-kept of doubles': form('move-not-kept', (report) =>
    answerDouble({ version: 3, note: '', kept: { version: 3 } } as never, request, request, {
      ...{ workroom: down, rules: {} as never, by, report },
    }),
  ),
  'seat-not-kept': form('seat-not-kept', (report) =>
    answerSeats({ action: 'cancel', version: 3 } as never, request, {
      ...{ seats: down, by, rules: {} as never, report },
    }),
  ),
  'seat-not-kept by a mark': form('seat-not-kept', (report) =>
    answerAttendance({ mark: 'came' } as never, { seats: down, by, report }),
  ),
  'serving-not-kept': form('serving-not-kept', (report) =>
    answerServing({ action: 'fetch', version: 3, place: 0, until: '' } as never, request, {
      ...{ counter: down, by, report },
    } as never),
  ),
  'register-not-kept': form('register-not-kept', (report) =>
    answerRecord({ action: 'renew', version: 3 } as never, { version: 3 } as never, {
      ...{ register: down, by, rules: {} as never, report },
    }),
  ),
  'register-not-kept of a visit': form('register-not-kept', (report) =>
    answerVisit({ action: 'leave' } as never, {
      ...{ register: down, by, rules: {} as never, report },
    }),
  ),
  'register-not-kept of a join': form('register-not-kept', (report) =>
    answerJoin({ action: 'unjoin', version: 3 } as never, request, {
      ...{ register: down, by, rules: {} as never, report },
    }),
  ),
  'damaged-cell': ({ report }) =>
    findOrDamage(Promise.reject(new DamagedCellError('YC-2026-000123', 'reader', planted)), {
      form: undefined,
      report,
    }),
  'download-cut': async ({ report }) => {
    const rows = (async function* () {
      yield [['1']];
      await Promise.reject(planted);
    })();
    const table = { fileName: 'phieu.csv', columns: ['stt'] };
    const download = { report, waitForBrowser: () => Promise.resolve() };
    await expect((await streamCsv(table, rows, download)).text()).rejects.toThrow();
  },
  'letter-not-sent': async ({ log, report }) => {
    const store = await openEmptyStore();
    await saveRequests(store, [newRequest()], () => 5);
    const site = { url: 'http://luutru.example', email: undefined, name: { vi: 'Kho' } };
    const send = () => Promise.reject(planted);
    await sendDue({ store, linkKey: 'k'.repeat(43), site: site as never, send, log, report }, now);
  },
  'outbox-not-read': async (tools) => {
    const post = openPost(
      { smtpUrl: 'smtp://127.0.0.1:1', from: 'phongdoc@luutru.example' },
      { store: down, linkKey: '', readSite: () => Promise.reject(planted), ...tools },
      now,
    );
    await post.close();
  },
  'not-erased': ({ log, report }) =>
    eraseDue({ store: down, readSite: () => Promise.reject(planted), log, report, now }),
  'batch-not-kept': async ({ report }) => {
    const save = buildSaving(
      { transaction: () => ({ execute: () => Promise.reject(planted) }) } as never,
      () => 5,
      report,
    );
    const saved = await Promise.allSettled([newRequest(), newRequest(), newRequest()].map(save));
    expect(saved.map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
  },
  'database-connection': async ({ report }) => {
    const pool = openPool('postgres://127.0.0.1:1/none', 1, report);
    pool.emit('error', planted, undefined);
    await pool.end();
  },
  'accounts-failed': async ({ report }) => {
    const store = await openEmptyStore();
    const auth = buildAuth({
      ...{ store, secret: 's'.repeat(43), siteUrl: 'https://luutru.example', idleMinutes: 30 },
      report,
    });
    const { logger } = await auth.$context;
    logger.warn('Invalid password of thu@nguoidoc.example');
    logger.error('thu@nguoidoc.example', planted);
  },
  failed: async ({ report }) => {
    const readHouse = () => Promise.reject(planted);
    const answer = buildAnswer({ ...deskParts, readHouse, log: () => undefined, report });
    await answer(...ask('/yeu-cau/'), () => undefined);
  },
  'not-ready': async ({ report }) => {
    const readHouse = () => Promise.reject(planted);
    const answer = buildAnswer({ ...deskParts, readHouse, log: () => undefined, report });
    await answer(...ask('/health/ready'), () => undefined);
  },
  'file-failed': async ({ report }) => {
    const take = () => {
      throw planted;
    };
    await buildAnswerFiles({ take, close: () => undefined }, report)(...ask('/'));
  },
  'pdf-failed': async ({ report }) => {
    const release = () => undefined;
    const lease = { client: '', versionDir: undefined, again: () => lease, release };
    // Read for the plan, which then cannot be.
    Object.defineProperty(lease, 'versionDir', {
      get: () => {
        throw planted;
      },
    });
    const leases = { take: () => lease, close: release };
    const pool = { run: () => Promise.reject(planted), stop: () => Promise.resolve() };
    const { answer } = openPdfAnswers({ leases, pdfsDir: '', report, now, pool: pool });
    await answer(...ask('/tai-lieu/TU-01-0145-001/TU-01-0145-001.pdf'), release);
  },
  'failed before the disk': async ({ report }) => {
    const server = await serve(tmpdir(), 0, { answer: () => Promise.reject(planted), report });
    await expect(fetch(server.address)).rejects.toThrow();
    await server.close();
  },
  'connection-failed': async ({ report }) => {
    const server = await serve(tmpdir(), 0, {
      answer: (asked, response) => {
        asked.emit('error', planted);
        response.end();
        return Promise.resolve();
      },
      report,
    });
    await fetch(server.address);
    await server.close();
  },
  'server-failed': async ({ report }) => {
    const place = { host: '127.0.0.1', port: 0 };
    const [server] = await listen(() => undefined, place, connectionTimes, report);
    server.emit('error', planted);
    await closeServer(server);
  },
};

it.each(Object.entries(places))(
  'an error is in the log by its name and code, and nothing that it quotes: %s',
  async (name, place) => {
    const { lines, log, report } = keepLines();
    await place({ log, report });
    const [event = ''] = name.split(' ');
    const told = lines.filter((line) => line.event === event);
    expect(told.length, JSON.stringify(lines)).toBe(event === 'outbox-not-read' ? 2 : 1);
    expect(told[0]).toMatchObject(
      event === 'damaged-cell'
        ? {
            name: 'DamagedCellError',
            code: 'YC-2026-000123.reader',
            cause: 'Error ENOSPC < TypeError EIO',
          }
        : { name: 'Error', code: 'ENOSPC', cause: 'TypeError EIO' },
    );
    expect(told[0]?.['at']).toMatch(/^tests\/unit\/server\/planted-errors\.test\.ts:\d+/);
    expect(JSON.stringify(lines)).not.toMatch(secret);
  },
);

const shown: LogLine[] = [];
it('a report has an id of its own, which it gives to the page', () => {
  const { report } = keepLines(shown);
  const ids = [report('failed', planted), report('failed', planted)];
  expect(shown.map((line) => line['id'])).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
});
