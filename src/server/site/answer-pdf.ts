import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import type { Answer } from '#src/server/answer-desk.ts';
import type { ReportError } from '#src/desk/log.ts';
import { sendFile } from '#src/build/files/send-file.ts';
import type { SiteLease, SiteLeases } from '#src/build/sites/lease-site.ts';
import { toPlanPath } from '#src/publish/takeaway/plan-path.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { readRequestTarget } from '#src/site/request-target.ts';
import { takeAwayUrls } from '#src/site/urls.ts';
import type { KeyedPlan } from '#src/takeaway/pdf-plan.ts';
import { openPdfPool, type PdfPool } from '#src/takeaway/pdf-pool.ts';
import { hasPdf, toPdfPath, trimPdfs } from '#src/takeaway/pdf-store.ts';
import { isUnchanged } from './is-unchanged.ts';
import { sendPlainPage } from './plain-page.ts';
import { takeLease } from './take-lease.ts';

export interface PdfAnswers {
  readonly answer: Answer;
  /** Resolves when no PDF is being made. */
  close(): Promise<void>;
}

export interface PdfAnswerDeps {
  readonly leases: SiteLeases;
  /** Cache of PDFs; any file may be deleted at any time. */
  readonly pdfsDir: string;
  /** Store of the packs with the images. */
  readonly packsDir: string;
  readonly report: ReportError;
  readonly now: () => Date;
  readonly pool?: Pick<PdfPool, 'run' | 'stop'>;
  /** Maximum number of PDFs in progress or queued; further requests get 503. */
  readonly mostWaiting?: number;
}

/** `Retry-After`, in seconds, if the queue is full. */
const retryAfter = 30;
/** Maximum size of the cache in bytes; the oldest files are deleted first. */
const mostKept = 2 * 1024 ** 3;

/**
 * Serves PDFs of items, each made on first request, in one separate process so that reading
 * continues meanwhile. A site without plans has its PDFs as files, or none: the next handler
 * answers.
 */
export function openPdfAnswers(deps: PdfAnswerDeps): PdfAnswers {
  const { leases, pdfsDir, packsDir, report, now, pool = openPdfPool(1), mostWaiting = 8 } = deps;
  const making = new Map<string, Promise<void>>();

  /** `undefined` if the queue is full. */
  function make({ key, plan }: KeyedPlan, siteDir: string): Promise<void> | undefined {
    const known = making.get(key);
    if (known !== undefined) return known;
    if (making.size >= mostWaiting) return undefined;
    const day = dayInVietnam(now());
    const made = pool
      .run({ key, plan, siteDir, packsDir, pdfsDir, day })
      .then(() => trimPdfs(pdfsDir, mostKept, key))
      .finally(() => making.delete(key));
    making.set(key, made);
    return made;
  }

  async function answerFrom(
    lease: SiteLease,
    planned: KeyedPlan,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const tag = `"${planned.key}"`;
    const headers = {
      ETag: tag,
      'Cache-Control': 'no-cache',
      'Content-Type': 'application/pdf',
      'X-Content-Type-Options': 'nosniff',
    };
    if (isUnchanged(request, tag)) {
      response.writeHead(304, headers).end();
      return;
    }
    if (!(await hasPdf(pdfsDir, planned.key))) {
      if (request.method === 'HEAD') {
        response.writeHead(200, headers).end();
        return;
      }
      const made = make(planned, lease.client);
      if (made === undefined) {
        sendPlainPage(503, request, response, { 'Retry-After': String(retryAfter) });
        return;
      }
      await made;
    }
    // The conditional request is evaluated above, with an ETag that the file on disk does not have.
    delete request.headers['if-none-match'];
    delete request.headers['if-modified-since'];
    if (request.headers['if-range'] !== tag) delete request.headers['if-range'];
    const asked = { folder: pdfsDir, pathname: `/${toPdfPath(planned.key)}` };
    const sent = await sendFile(asked, request, response, headers);
    if (sent.kind === 'failed') throw sent.error;
    if (sent.kind !== 'sent') throw new Error(`The PDF that was made is ${sent.kind}.`);
  }

  return {
    async answer(request, response, next) {
      const slug = findSlug(request);
      const lease = slug === undefined ? undefined : takeLease(leases);
      if (slug === undefined || lease === undefined) {
        next();
        return;
      }
      try {
        const planned = await readPlan(lease, slug);
        if (planned === undefined) next();
        else await answerFrom(lease, planned, request, response);
      } catch (error) {
        const id = report('pdf-failed', error);
        if (response.headersSent) response.destroy();
        else sendPlainPage(500, request, response, {}, id);
      } finally {
        lease.release();
      }
    },
    close: () => pool.stop(),
  };
}

function findSlug({ method, url }: IncomingMessage): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const pathname = readRequestTarget(url)?.pathname ?? '';
  const slug = /\/([\w-][\w.-]*)\.pdf$/.exec(pathname)?.[1];
  return slug !== undefined && pathname === takeAwayUrls.pdf(slug) ? slug : undefined;
}

async function readPlan({ versionDir }: SiteLease, slug: string): Promise<KeyedPlan | undefined> {
  if (versionDir === undefined) return undefined;
  try {
    const text = await readFile(join(versionDir, 'server', toPlanPath(slug)), 'utf8');
    return JSON.parse(text) as KeyedPlan;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
