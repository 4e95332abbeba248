import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { serve, type StaticServer } from '#src/server/serve.ts';
import { openPdfAnswers, type PdfAnswerDeps } from '#src/server/site/answer-pdf.ts';
import { openSiteLeases } from '#src/build/sites/lease-site.ts';
import { keepPdf } from '#src/takeaway/pdf-store.ts';
import { openSite, packsIn, plan } from '#tests/unit/takeaway/plan.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

const closers: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const key = 'a'.repeat(64);
const path = '/tai-lieu/TU-1/TU-1.pdf';

/** A site with the plan of one PDF, as a build leaves it, and a server of it. */
async function open(parts: Partial<PdfAnswerDeps> = {}): Promise<StaticServer> {
  const root = mkdtempSync(join(tmpdir(), 'pdf-site-'));
  const version = join(root, 'dist.sites', '20261123T000000Z-1');
  mkdirSync(join(version, 'server', 'pdf'), { recursive: true });
  const elsewhere = await openSite();
  mkdirSync(join(version, 'client'));
  for (const slug of ['TU-1', 'TU-2', 'TU-3']) {
    const keyed = { key: slug === 'TU-1' ? key : slug.slice(-1).repeat(64), plan };
    writeFileSync(join(version, 'server', 'pdf', `${slug}.json`), JSON.stringify(keyed));
  }
  symlinkSync(join(version, 'client'), join(root, 'dist'));
  const leases = openSiteLeases(join(root, 'dist'));
  const pool = {
    run: (task: Parameters<typeof keepPdf>[0]) =>
      keepPdf({ ...task, siteDir: elsewhere, packsDir: packsIn(elsewhere) }),
    stop: () => Promise.resolve(),
  };
  const pdfs = openPdfAnswers({
    ...{ leases, pool, pdfsDir: join(root, 'pdfs'), packsDir: '', report: keepLines().report },
    now: () => new Date('2026-11-23T03:00:00Z'),
    ...parts,
  });
  const server = await serve(join(root, 'dist'), 0, { answer: pdfs.answer, leases });
  closers.push(
    () => rmSync(root, { recursive: true }),
    () => leases.close(),
    () => pdfs.close(),
    () => server.close(),
  );
  return server;
}

it('makes a PDF when it is asked for, and answers that it has not changed', async () => {
  const { url } = await open();
  const head = await fetch(`${url}${path}`, { method: 'HEAD' });
  const first = await fetch(`${url}${path}`);
  expect([head.status, first.status]).toEqual([200, 200]);
  expect(first.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await first.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
  const tag = first.headers.get('etag') ?? '';
  expect(tag).toBe(`"${key}"`);
  const again = await fetch(`${url}${path}`, { headers: { 'If-None-Match': tag } });
  expect(again.status).toBe(304);
});

it('answers a part of it, as viewers ask for', async () => {
  const { url } = await open();
  const part = await fetch(`${url}${path}`, { headers: { Range: 'bytes=0-7' } });
  expect(part.status).toBe(206);
  expect(await part.text()).toMatch(/^%PDF-1\.\d$/);
});

it('makes one file for all who ask for it at once, and asks others to wait when too many come', async () => {
  let release = (): void => undefined;
  const tasks: string[] = [];
  const pool: NonNullable<PdfAnswerDeps['pool']> = {
    run: async (task) => {
      tasks.push(task.key);
      await new Promise<void>((resolve) => (release = resolve));
      const siteDir = await openSite();
      await keepPdf({ ...task, siteDir, packsDir: packsIn(siteDir) });
    },
    stop: () => Promise.resolve(),
  };
  const { url } = await open({ pool, mostWaiting: 1 });
  const both = [fetch(`${url}${path}`), fetch(`${url}${path}`)];
  await expect.poll(() => tasks).toHaveLength(1);
  const refused = await fetch(`${url}/tai-lieu/TU-2/TU-2.pdf`);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toBe('30');
  await new Promise((resolve) => setTimeout(resolve, 50));
  release();
  const answers = await Promise.all(both);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  expect(tasks).toEqual([key]);
});

it('passes on paths without a plan, and reports failures', async () => {
  const pool = { run: () => Promise.reject(new Error('x')), stop: () => Promise.resolve() };
  const { url } = await open({ pool });
  expect((await fetch(`${url}/tai-lieu/TU-9/TU-9.pdf`)).status).toBe(404);
  expect((await fetch(`${url}/tai-lieu/..%2F/x.pdf`)).status).toBe(404);
  expect((await fetch(`${url}${path}`)).status).toBe(500);
});
