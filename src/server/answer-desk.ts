import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Language } from '../domain/values.ts';
import type { ReaderDesk } from '../desk/reader-desk.ts';
import { clearSiteData } from '../desk/left-cookie.ts';
import type { Limiter } from '../desk/limits.ts';
import type { Accounts } from '../desk/accounts/open-accounts.ts';
import { isDamagedCell } from '../desk/store/kept-json.ts';
import type { SessionDeps } from '../desk/accounts/sign-in/session-deps.ts';
import type { Machines } from '../desk/grants/open-machines.ts';
import type { StaffDesk } from '../desk/staff-desk.ts';
import { readRequestTarget } from '../site/request-target.ts';
import { urls } from '../site/urls.ts';
import { answerHealth } from './answer-health.ts';
import { answerStaff } from './answer-staff.ts';
import { findClientIp, type ClientIp } from './client-ip.ts';
import { end } from './end-plainly.ts';
import { findRoute, type DeskRoute } from './find-route.ts';
import { isOwnOrigin } from './is-own-origin.ts';
import { buildLeftCookies, hasLeft } from './left-device.ts';
import type { DeskLocals } from '../desk/locals.ts';
import type { ReportError, WriteLog } from '../desk/log.ts';
import type { ReadingPageFacts } from '../reading/views/room-facts.ts';
import type { ReadingDoor } from '../reading/door/open-door.ts';
import { answerReading, type ReadingHouse } from './reading/answer-reading.ts';
import { readCookies } from './read-cookies.ts';
import { readFormBody } from './read-form-body.ts';
import { listPersonalHeaders } from './personal-headers.ts';
import { waitForDrain } from './wait-for-drain.ts';

/**
 * A request handler in the style of Node's HTTP server; `next` passes on requests outside the desk.
 */
export type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => Promise<void>;

/** Astro's build output: renders a page with `locals`. */
export type RenderPage = (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
  locals: PageLocals,
) => void | Promise<void>;

/** What a page rendered on demand gets: of the desk, and of the virtual reading room. */
export type PageLocals = DeskLocals & { readonly reading?: ReadingPageFacts };

export interface DeskServerDeps {
  readonly desk: ReaderDesk;
  readonly limiter: Limiter;
  readonly door: ReadingDoor;
  /** The current `site.yaml`, read for each request. */
  readonly readHouse: () => Promise<DeskHouse>;
  readonly render: RenderPage;
  readonly trustedProxies: number;
  readonly log: WriteLog;
  readonly report: ReportError;
}

/** Everything that depends on `site.yaml`, which a new build may change while the server runs. */
export interface DeskHouse {
  readonly siteUrl: string;
  readonly accounts: Accounts;
  /** For a signed-in person, by account id. */
  readonly openStaffDesk: (staffId: string) => StaffDesk;
  readonly openMachines: (staffId: string) => Machines;
  /** Absent where `site.yaml` has no virtual reading room. */
  readonly reading?: ReadingHouse;
}

const largestBody = 64 * 1024;
const betweenDoubts = 10 * 60_000;

/**
 * Answers requests to the desk. Checks that must pass before a page sees a request are made here;
 * an invalid private link is answered like an unknown path.
 */
export function buildAnswer(deps: DeskServerDeps): Answer {
  let nextDoubt = -Infinity;
  return async (request, response, next) => {
    const target = readRequestTarget(request.url);
    const route = target && findRoute(target.pathname);
    // A malformed path is answered like a missing file.
    if (route === undefined) {
      next();
      return;
    }
    logEnd(route, request, response, deps.log);
    try {
      await answerRoute(route, request, response, next);
    } catch (error) {
      const id = deps.report('failed', error, { route: route.name });
      if (response.headersSent) response.destroy();
      else end(response, 500, {}, id);
    }
  };

  /** At once, then periodically: until it is fixed, readers share their limits. */
  function tellDoubt(doubt: NonNullable<ClientIp['doubt']>): void {
    const now = performance.now();
    if (now < nextDoubt) return;
    nextDoubt = now + betweenDoubts;
    const { trustedProxies } = deps;
    deps.log({ level: 'warn', event: doubt, trustedProxies, help: 'TRUSTED_PROXIES' });
  }

  async function answerRoute(
    route: DeskRoute,
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> {
    const isHealth = route.name === 'live' || route.name === 'ready';
    const methods = ['GET', 'HEAD', ...(isHealth ? [] : ['POST'])];
    if (!methods.includes(request.method ?? '')) {
      end(response, 405, { Allow: methods.join(', ') });
      return;
    }
    if (isHealth) {
      await answerHealth(route.name, response, deps);
      return;
    }
    if (route.name === 'add-slash') {
      end(response, 308, { Location: `${route.path}${queryOf(request)}` });
      return;
    }
    const house = await deps.readHouse();
    const refusal = findRefusal(request, house.siteUrl, route.name !== 'form');
    if (refusal !== undefined) {
      end(response, refusal);
      return;
    }
    // Read before anything can fail, so that input is returned whatever fails.
    const body = request.method === 'POST' ? await readFormBody(request, largestBody) : undefined;
    if (body !== undefined && body.kind !== 'form') {
      deps.log({ level: 'info', event: 'malformed-body', route: route.name, fault: body.kind });
      if (body.kind === 'cut') response.destroy();
      else end(response, 400, { Connection: 'close' });
      return;
    }
    const form = body?.form;
    const { clientIp, doubt } = findClientIp(request, deps.trustedProxies);
    if (doubt !== undefined) tellDoubt(doubt);
    const failures: string[] = [];
    const tellLog = (event: string, error: unknown) =>
      deps.report(event, error, { route: route.name });
    const report: DeskLocals['report'] = (event, error) => {
      const id = tellLog(event, error);
      // The page marks damaged data where it is shown.
      if (event !== 'damaged-cell') failures.push(id);
    };
    const askedFor = request.url ?? '/';
    const waitForBrowser = () => waitForDrain(response);
    const locals: DeskLocals = {
      ...{ desk: deps.desk, askedFor, report, failures, waitForBrowser, clientIp },
    };
    response.setHeaders(new Headers(listPersonalHeaders(house.siteUrl)));
    // The `Host` header must not reach a page, and may be invalid.
    request.headers.host = new URL(house.siteUrl).host;
    try {
      await answerPage(route, house, locals, tellLog, form, request, response, next);
    } catch (error) {
      if (response.headersSent) throw error;
      report('failed', error);
      request.url = urls[route.name === 'staff' ? 'deskUnavailable' : 'unavailable'](
        route.language,
      );
      await deps.render(request, response, next, { ...locals, ...(form && { form }) });
    }
  }

  async function answerPage(
    route: Extract<DeskRoute, { language: Language }>,
    { siteUrl, accounts, openStaffDesk, openMachines, reading }: DeskHouse,
    locals: DeskLocals,
    tellLog: SessionDeps['report'],
    form: FormData | undefined,
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
  ): Promise<void> {
    const { clientIp } = locals;
    const { render } = deps;
    const isSecure = siteUrl.startsWith('https:');
    if (route.name === 'reading' || route.name === 'reading-unknown') {
      const asked = { route, form, clientIp, isSecure, house: { accounts, reading } };
      await answerReading({ door: deps.door, render, next }, asked, locals, request, response);
      return;
    }
    if (route.name === 'staff') {
      const staffDeps = { accounts, openStaffDesk, openMachines, isSecure, report: tellLog };
      const answer = await answerStaff(staffDeps, route, clientIp, request, response, form);
      if (answer.kind === 'show') {
        request.url = answer.url ?? request.url;
        await render(request, response, next, { ...locals, ...answer.locals });
      } else if (answer.kind === 'go') end(response, 303, { Location: answer.to });
      else if (answer.kind === 'refuse') end(response, answer.status);
      else next();
      return;
    }
    const sent = { ...locals, ...(form && { form }) };
    request.url = `${route.path}${queryOf(request)}`;
    if (route.name !== 'follow-up') {
      await render(request, response, next, sent);
      return;
    }
    const cookies = readCookies(request.headers.cookie);
    if (form?.get('action') === 'leave') {
      for (const cookie of buildLeftCookies(cookies, route.token, isSecure))
        response.appendHeader('Set-Cookie', cookie);
      response.setHeader('Clear-Site-Data', clearSiteData);
      end(response, 303, { Location: urls.left(route.language) });
      return;
    }
    if (form === undefined && hasLeft(cookies, route.token)) {
      request.url = urls.left(route.language);
      await render(request, response, next, locals);
      return;
    }
    const found = await deps.desk.find(route.token).catch((error: unknown) => {
      // Input is returned on the page that answers every failure.
      if (!isDamagedCell(error) || form !== undefined) throw error;
      return error;
    });
    if (isDamagedCell(found)) {
      const standing = await deps.desk.findStanding(route.token);
      if (standing === undefined) throw found;
      locals.report('damaged-cell', found);
      request.url = urls.damaged(route.language);
      await render(request, response, next, {
        ...sent,
        damaged: { standing, column: found.column },
      });
      return;
    }
    if (found !== undefined) {
      const followed = { token: route.token, request: found };
      await render(request, response, next, { ...sent, followed });
      return;
    }
    const wait = await deps.limiter.take('guess', clientIp);
    if (wait === undefined) next();
    else end(response, 429, { 'Retry-After': String(wait) });
  }
}

function queryOf(request: IncomingMessage): string {
  return readRequestTarget(request.url)?.search ?? '';
}

/** The status with which a request is rejected, or nothing if it may proceed. */
function findRefusal(
  request: IncomingMessage,
  siteUrl: string,
  mayHideOrigin: boolean,
): number | undefined {
  const { method, headers } = request;
  if (method !== 'POST') return undefined;
  if (!isOwnOrigin(headers, siteUrl, mayHideOrigin)) return 403;
  const length = headers['content-length'];
  if (length === undefined) return 411;
  return Number(length) > largestBody ? 413 : undefined;
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
