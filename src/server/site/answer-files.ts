import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasCode } from '#src/files/has-code.ts';
import type { ReportError } from '#src/desk/log.ts';
import { chooseCoding, compress } from '#src/build/files/content-coding.ts';
import { sendFile, type SentFile } from '#src/build/files/send-file.ts';
import type { SiteLease, SiteLeases } from '#src/build/sites/lease-site.ts';
import { listVersions } from '#src/build/sites/site-folders.ts';
import { frameAncestorsFile, isFramePath, toFrameAncestors } from '#src/site/frame-ancestors.ts';
import { readRequestTarget, type RequestTarget } from '#src/site/request-target.ts';
import { isOutOfFiles } from './is-out-of-files.ts';
import { createKnownPaths, type HoldsOther } from './known-paths.ts';
import { isOfReader } from './listen.ts';
import { sendPlainPage } from './plain-page.ts';
import { takeLease } from './take-lease.ts';

export type AnswerFiles = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves the files of the site that is current when the request arrives. That site stays on disk
 * until the response has ended.
 *
 * @param holdsOther about paths that are answered before: former addresses lead to them, too
 */
export function buildAnswerFiles(
  leases: SiteLeases,
  report: ReportError,
  holdsOther: HoldsOther = () => false,
): AnswerFiles {
  const paths = createKnownPaths(holdsOther);
  return async (request, response) => {
    try {
      await answer(request, response);
    } catch (error) {
      fail(error, request, response);
    }
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      sendPlainPage(405, request, response, { Allow: 'GET, HEAD' });
      return;
    }
    const target = readRequestTarget(request.url);
    if (target === undefined) {
      sendPlainPage(400, request, response);
      return;
    }
    const lease = takeLease(leases);
    if (lease === undefined) {
      sendPlainPage(503, request, response, { 'Retry-After': '10' });
      return;
    }
    try {
      await answerFrom(lease, target, request, response);
    } finally {
      lease.release();
    }
  }

  async function answerFrom(
    lease: SiteLease,
    { pathname, search }: RequestTarget,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const headers = { ...listHeaders(pathname), ...(await listFrameHeaders(lease, pathname)) };
    const known = paths.find(lease.client, pathname);
    if (known?.kind === 'moved') {
      redirect(301, `${known.path}${search}`, response);
      return;
    }
    const isGone = known?.kind === 'gone';
    for (const folder of listFolders(lease, pathname)) {
      const sent = await sendFile({ folder, pathname, isGone }, request, response, headers);
      if (sent.kind === 'missing') continue;
      if (sent.kind === 'folder') redirect(308, `${pathname}/${search}`, response);
      if (sent.kind === 'failed') fail(sent.error, request, response);
      return;
    }
    if (known?.kind === 'gone') sendPlainPage(410, request, response);
    else if (known !== undefined)
      redirect(known.kind === 'respelt' ? 301 : 302, `${known.path}${search}`, response);
    else await sendNotFound(lease, headers, request, response);
  }

  function fail(
    error: Extract<SentFile, { kind: 'failed' }>['error'],
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    const id = report('file-failed', error);
    if (response.headersSent) response.destroy();
    else if (isOutOfFiles(error))
      sendPlainPage(503, request, response, { 'Retry-After': '10' }, id);
    else sendPlainPage(500, request, response, {}, id);
  }
}

function listHeaders(pathname: string): Readonly<Record<string, string>> {
  return {
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    // Viewers on other sites read manifests, tiles and transcripts.
    ...(pathname.startsWith('/iiif/') && { 'Access-Control-Allow-Origin': '*' }),
    'Cache-Control': findCacheControl(pathname),
  };
}

/**
 * File names with a content hash. Search data may be closed later, so shared caches must not keep
 * them.
 */
function findCacheControl(pathname: string): string {
  if (pathname.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  const isBundle = /^\/pagefind\/(?!data\/)[^/]+\/[^/]+\//.test(pathname);
  return isBundle ? 'private, max-age=31536000, immutable' : 'no-cache';
}

/** Only the embed page may be shown in a frame of another site. */
async function listFrameHeaders(
  { client }: SiteLease,
  pathname: string,
): Promise<Readonly<Record<string, string>>> {
  if (!/(?:\/|\.html)$/.test(pathname)) return {};
  if (!isFramePath(pathname)) return { 'Content-Security-Policy': "frame-ancestors 'self'" };
  const stated = await readIfThere(join(client, frameAncestorsFile));
  const policy = stated?.toString().trim() ?? toFrameAncestors('none');
  return { 'Content-Security-Policy': policy };
}

/**
 * A page opened before a build requests its scripts and styles after it. Their names are content
 * hashes, so those of earlier sites may be served; no other file of an earlier site may, because it
 * may be closed by now.
 */
function listFolders({ client, versionDir }: SiteLease, pathname: string): readonly string[] {
  if (versionDir === undefined || !/^\/_astro\/[\w.-]+\.(?:css|js|woff2)$/.test(pathname))
    return [client];
  const earlier = listVersions(dirname(versionDir)).map(({ dir }) => join(dir, 'client'));
  return [client, ...earlier.reverse()];
}

/** 301 and 308 are permanent, 302 is temporary. */
function redirect(status: 301 | 302 | 308, location: string, response: ServerResponse): void {
  response.writeHead(status, {
    Location: location,
    'Cache-Control': 'no-cache',
    'Content-Length': 0,
  });
  response.end();
}

/** The site's own error page, in both languages. */
async function sendNotFound(
  { client }: SiteLease,
  headers: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readIfThere(join(client, '404.html'));
  if (page === undefined) {
    sendPlainPage(404, request, response);
    return;
  }
  const accepted = [request.headers['accept-encoding'] ?? []].flat().join(',');
  const coding = chooseCoding(accepted, 'text/html', page.length);
  response.writeHead(404, {
    ...headers,
    'Cache-Control': 'no-cache',
    'Content-Type': 'text/html; charset=utf-8',
    ...(coding === undefined ? { 'Content-Length': page.length } : { 'Content-Encoding': coding }),
  });
  if (request.method === 'HEAD') response.end();
  else if (coding === undefined) response.end(page);
  else
    await pipeline(Readable.from([page]), compress(coding), response).catch((error: unknown) => {
      if (!isOfReader(error)) throw error;
    });
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}
