import type { IncomingMessage, ServerResponse } from 'node:http';
import { newBrowserId } from '../desk/reader/form-token.ts';
import { isSameSecret } from '../desk/is-same-secret.ts';
import { findStaffRoute, type StaffRoute } from '../desk/accounts/sign-in/find-staff-route.ts';
import { readText } from '../desk/accounts/read-text.ts';
import type { Machines } from '../desk/grants/open-machines.ts';
import type { Accounts } from '../desk/accounts/open-accounts.ts';
import type { SessionDeps } from '../desk/accounts/sign-in/session-deps.ts';
import { urls } from '../site/urls.ts';
import type { StaffDesk } from '../desk/staff-desk.ts';
import type { DeskRoute } from './find-route.ts';
import type { DeskLocals } from '../desk/locals.ts';
import { readCookies } from './read-cookies.ts';

/** What a staff page receives besides the desk. */
export type StaffLocals = Required<Pick<DeskLocals, 'staffSession'>> &
  Pick<
    DeskLocals,
    'staff' | 'staffDesk' | 'people' | 'machines' | 'oversight' | 'form' | 'resendTo'
  >;

export type StaffAnswer =
  /** `url` is set to render another page than the requested one. */
  | { readonly kind: 'show'; readonly locals: StaffLocals; readonly url?: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'refuse'; readonly status: number }
  | { readonly kind: 'nothing' };

interface StaffDeps {
  readonly accounts: Accounts;
  readonly openStaffDesk: (staffId: string) => StaffDesk;
  readonly openMachines: (staffId: string) => Machines;
  readonly isSecure: boolean;
  readonly report: SessionDeps['report'];
}

/**
 * Decides who may open a path at `/ban-truc/`, and with what data. No page receives a form
 * whose CSRF token was not checked.
 */
export async function answerStaff(
  { accounts, openStaffDesk, openMachines, isSecure, report }: StaffDeps,
  { path, language }: Extract<DeskRoute, { name: 'staff' }>,
  clientIp: string,
  request: IncomingMessage,
  response: ServerResponse,
  form: FormData | undefined,
): Promise<StaffAnswer> {
  const cookies = readCookies(request.headers.cookie);
  const keepCookie = (cookie: string) => response.appendHeader('Set-Cookie', cookie);
  const known = cookies.get('ban-truc.browser') ?? '';
  const browser = /^[\w-]{22}$/.test(known) ? known : newBrowserId();
  if (browser !== known)
    keepCookie(
      `ban-truc.browser=${browser}; Path=/; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`,
    );
  const staffSession = await accounts.open({
    headers: toHeaders(request),
    clientIp,
    browser,
    device: cookies.get('ban-truc.device') ?? '',
    keepCookie,
    report,
  });
  const isTrusted = isSameSecret(staffSession.formToken, readText(form, 'token'));
  if (path === urls.signOut('vi')) {
    if (form !== undefined && isTrusted) await staffSession.signOut();
    return { kind: 'go', to: urls.signIn(language) };
  }
  const staffRoute = findStaffRoute(
    staffSession.signInState,
    path,
    language,
    form === undefined ? request.url : undefined,
  );
  if (form === undefined) return enter(staffRoute, { staffSession });
  // The input is not lost: its token is valid again after the next sign-in.
  if (staffSession.signInState.kind === 'nobody' && staffRoute.kind === 'go') {
    const locals = { staffSession, form, resendTo: request.url ?? '' };
    return { kind: 'show', locals, url: urls.resend(language) };
  }
  return isTrusted ? enter(staffRoute, { staffSession, form }) : { kind: 'refuse', status: 403 };

  function enter(to: StaffRoute, locals: StaffLocals): StaffAnswer {
    if (to.kind !== 'show') return to;
    const { signInState } = locals.staffSession;
    if (signInState.kind !== 'staff') return { kind: 'show', locals };
    const { id, role, name } = signInState.person;
    const work = {
      ...(role === 'administrator'
        ? { people: accounts.of(id), machines: openMachines(id) }
        : { staffDesk: openStaffDesk(id) }),
      ...(role !== 'service' && { oversight: accounts.oversight }),
    };
    return { kind: 'show', locals: { ...locals, staff: { id, role, name }, ...work } };
  }
}

function toHeaders({ headers }: IncomingMessage): Headers {
  const { cookie = '', 'user-agent': browser = '' } = headers;
  return new Headers({ cookie, 'user-agent': browser.slice(0, 300) });
}
