import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { buildAuth } from '#src/desk/accounts/build-auth.ts';
import { openMailer } from '#src/desk/mail/open-mailer.ts';
import { sendDue } from '#src/desk/mail/send-due.ts';
import { openPool } from '#src/desk/store/driver/open-pool.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { saveRequests } from '#src/desk/store/request/save-requests.ts';
import { buildSaving } from '#src/desk/store/request/save-together.ts';
import { buildAnswer } from '#src/server/answer-desk.ts';
import { eraseDue } from '#src/server/erase-due.ts';
import { endDueGrants } from '#src/server/reading/end-grants.ts';
import { openImageAnswers } from '#src/server/images/open-image-answers.ts';
import { buildAnswerFiles } from '#src/server/site/answer-files.ts';
import { openPdfAnswers } from '#src/server/site/answer-pdf.ts';
import { closeServer, connectionTimes, listen } from '#src/server/site/listen.ts';
import { serve } from '#src/server/serve.ts';
import { newRequest } from '#tests/helpers/new-request.ts';
import { down, now, planted, testPlaces } from './planted.ts';

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
  ...{ desk: down, limiter: down, door: down, trustedProxies: 0 },
  render: () => Promise.reject(planted),
};

testPlaces({
  'letter-not-sent': async ({ log, report }) => {
    const store = await openEmptyStore();
    await saveRequests(store, [newRequest()], () => 5);
    const site = { url: 'http://luutru.example', email: undefined, name: { vi: 'Kho' } };
    const send = () => Promise.reject(planted);
    await sendDue({ store, linkKey: 'k'.repeat(43), site: site as never, send, log, report }, now);
  },
  'outbox-not-read': async (tools) => {
    const mailer = openMailer(
      { smtpUrl: 'smtp://127.0.0.1:1', from: 'phongdoc@luutru.example' },
      { store: down, linkKey: '', readSite: () => Promise.reject(planted), ...tools },
      now,
    );
    await mailer.close();
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
  'grants-not-ended': async ({ log, report }) => {
    const readSite = () => Promise.reject(planted);
    await endDueGrants({ ...{ log, report, now, readSite }, store: down, readingDir: '' });
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
    const { answer } = openPdfAnswers({
      leases,
      pdfsDir: '',
      packsDir: '',
      report,
      now,
      pool: pool,
    });
    await answer(...ask('/tai-lieu/TU-01-0145-001/TU-01-0145-001.pdf'), release);
  },
  'image-failed': async ({ report }) => {
    const findPage = () => Promise.reject(planted);
    const readBaseUrl = () => 'https://luutru.example';
    const { answer, close } = openImageAnswers({ findPage, readBaseUrl, report });
    await answer(...ask('/iiif/TU-01-0145-001/1/full/max/0/default.jpg'), () => undefined);
    await close();
  },
  'failed before the disk': async ({ report }) => {
    const server = await serve(tmpdir(), 0, { answer: () => Promise.reject(planted), report });
    await expect(fetch(server.url)).rejects.toThrow();
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
    await fetch(server.url);
    await server.close();
  },
  'server-failed': async ({ report }) => {
    const place = { host: '127.0.0.1', port: 0 };
    const [server] = await listen(() => undefined, place, connectionTimes, report);
    server.emit('error', planted);
    await closeServer(server);
  },
});
