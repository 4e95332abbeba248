import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Desk } from '../desk.ts';
import type { Limiter } from '../limits.ts';
import type { Accounts } from '../staff/open-accounts.ts';
import type { Workroom } from '../workroom.ts';
import { answerStaff } from './answer-staff.ts';
import { findClientNetwork, type ClientNetwork } from './client-address.ts';
import { describeError } from './describe-error.ts';
import { findRoute, type DeskRoute } from './find-route.ts';
import { isOwnOrigin } from './is-own-origin.ts';
import type { DeskLocals } from './locals.ts';
import type { WriteLog } from './log.ts';
import { listPersonalHeaders } from './personal-headers.ts';

/** A handler as Node's HTTP server knows it; `next` hands on what is not the desk's. */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Promise<void>;

/** What Astro built: renders a page with `locals`. */
export type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: DeskLocals,
) => void | Promise<void>;

export interface DeskServerParts {
  readonly desk: Desk;
  readonly limiter: Limiter;
  readonly accounts: Accounts;
  readonly workroom: Workroom;
  readonly render: RenderPage;
  readonly siteUrl: string;
  readonly trustedProxies: number;
  readonly log: WriteLog;
}

const largestBody = 64 * 1024;
const betweenDoubts = 10 * 60_000;

/**
 * Answers what belongs to the desk. What a request must be before a page sees it is looked at
 * here; a private link that opens nothing is an address where nothing is.
 */
export function buildAnswer(parts: DeskServerParts): Answer {
  const headers = new Headers(listPersonalHeaders(parts.siteUrl));
  const isSecure = parts.siteUrl.startsWith('https:');
  let nextDoubt = -Infinity;
  return async (request, response, next) => {
    const route = findRoute(new URL(request.url ?? '/', 'http://desk').pathname);
    if (route === undefined) {
      next();
      return;
    }
    logEnd(route, request, response, parts.log);
    try {
      await answerRoute(route, request, response, next);
    } catch (error) {
      parts.log({ level: 'error', event: 'failed', route: route.name, ...describeError(error) });
      if (response.headersSent) response.destroy();
      else end(response, 500);
    }
  };

  /** At once, and again now and then: until it is mended readers share their limits. */
  function tellDoubt(doubt: NonNullable<ClientNetwork['doubt']>): void {
    const now = performance.now();
    if (now < nextDoubt) return;
    nextDoubt = now + betweenDoubts;
    const { trustedProxies } = parts;
    parts.log({ level: 'warn', event: doubt, trustedProxies, help: 'TRUSTED_PROXIES' });
  }

  async function answerRoute(
    route: DeskRoute,
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> {
    if (route.name === 'live' || route.name === 'ready') {
      await answerHealth(route.name, response, parts);
      return;
    }
    if (route.name === 'add-slash') {
      end(response, 308, { Location: `${route.path}${queryOf(request)}` });
      return;
    }
    const refusal = findRefusal(request, parts.siteUrl, route.name !== 'form');
    if (refusal !== undefined) {
      end(response, refusal);
      return;
    }
    const { network: address, doubt } = findClientNetwork(request, parts.trustedProxies);
    if (doubt !== undefined) tellDoubt(doubt);
    const locals: DeskLocals = { desk: parts.desk, address };
    response.setHeaders(headers);
    if (route.name === 'staff') {
      const { accounts, workroom } = parts;
      const staffParts = { accounts, workroom, isSecure, largestBody };
      const answer = await answerStaff(staffParts, route, address, request, response);
      if (answer.kind === 'show') {
        request.url = answer.url ?? request.url;
        await parts.render(request, response, next, { ...locals, ...answer.locals });
      } else if (answer.kind === 'go') end(response, 303, { Location: answer.to });
      else if (answer.kind === 'refuse') end(response, answer.status);
      else next();
      return;
    }
    request.url = `${route.path}${queryOf(request)}`;
    if (route.name === 'form') {
      await parts.render(request, response, next, locals);
      return;
    }
    const found = await parts.desk.find(route.token);
    if (found !== undefined) {
      const followed = { token: route.token, request: found };
      await parts.render(request, response, next, { ...locals, followed });
      return;
    }
    const wait = await parts.limiter.take('guess', address);
    if (wait === undefined) next();
    else end(response, 429, { 'Retry-After': String(wait) });
  }
}

function queryOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://desk').search;
}

/** The status with which a request is turned away, or nothing when it may go on. */
function findRefusal(
  request: IncomingMessage,
  siteUrl: string,
  mayHideOrigin: boolean,
): number | undefined {
  const { method = '', headers } = request;
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST') return 405;
  if (!isOwnOrigin(headers, siteUrl, mayHideOrigin)) return 403;
  const length = headers['content-length'];
  if (length === undefined) return 411;
  return Number(length) > largestBody ? 413 : undefined;
}

/** Longest that the database may take to say that it is there, whatever hangs. */
const longestCheck = 1500;

async function answerHealth(
  name: 'live' | 'ready',
  response: ServerResponse,
  { desk, log }: Pick<DeskServerParts, 'desk' | 'log'>,
): Promise<void> {
  try {
    if (name === 'ready') await within(longestCheck, desk.check());
    end(response, 200);
  } catch (error) {
    log({ level: 'error', event: 'not-ready', ...describeError(error) });
    end(response, 503);
  }
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new DOMException('It took too long.', 'TimeoutError')), ms);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(String(status));
}

function logEnd(
  { name }: DeskRoute,
  request: IncomingMessage,
  response: ServerResponse,
  log: WriteLog,
): void {
  const started = performance.now();
  response.once('close', () => {
    const { statusCode: status } = response;
    log({
      level: status < 500 ? 'info' : 'error',
      event: 'request',
      route: name,
      method: request.method ?? '',
      status,
      ms: Math.round(performance.now() - started),
    });
  });
}
