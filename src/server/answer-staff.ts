import type { IncomingMessage, ServerResponse } from 'node:http';
import { newBrowserId } from '../desk/reader/ticket.ts';
import { isSameSecret } from '../desk/is-same-secret.ts';
import { findDoor, type Door } from '../desk/accounts/sign-in/find-door.ts';
import { readText } from '../desk/accounts/read-text.ts';
import type { Accounts } from '../desk/accounts/open-accounts.ts';
import type { VisitParts } from '../desk/accounts/sign-in/visit-parts.ts';
import { urls } from '../site/urls.ts';
import type { Workroom } from '../desk/workroom.ts';
import type { DeskRoute } from './find-route.ts';
import type { DeskLocals } from '../desk/locals.ts';
import { readCookies } from './read-cookies.ts';

/** What a staff page receives besides the desk. */
export type StaffLocals = Required<Pick<DeskLocals, 'visit'>> &
  Pick<DeskLocals, 'staff' | 'workroom' | 'people' | 'oversight' | 'form' | 'resendTo'>;

export type StaffAnswer =
  /** `url` is set to render another page than the requested one. */
  | { readonly kind: 'show'; readonly locals: StaffLocals; readonly url?: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'refuse'; readonly status: number }
  | { readonly kind: 'nothing' };

interface StaffParts {
  readonly accounts: Accounts;
  readonly openWorkroom: (staffId: string) => Workroom;
  readonly isSecure: boolean;
  readonly report: VisitParts['report'];
}

/**
 * Decides who may open an address at `/ban-truc/`, and with what data. No page receives a form
 * whose CSRF token was not checked.
 */
export async function answerStaff(
  { accounts, openWorkroom, isSecure, report }: StaffParts,
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
  const visit = await accounts.open({
    headers: toHeaders(request),
    clientIp,
    browser,
    device: cookies.get('ban-truc.device') ?? '',
    keepCookie,
    report,
  });
  const isTrusted = isSameSecret(visit.formToken, readText(form, 'token'));
  if (path === urls.signOut('vi')) {
    if (form !== undefined && isTrusted) await visit.signOut();
    return { kind: 'go', to: urls.signIn(language) };
  }
  const door = findDoor(
    visit.standing,
    path,
    language,
    form === undefined ? request.url : undefined,
  );
  if (form === undefined) return enter(door, { visit });
  // The input is not lost: its token is valid again after the next sign-in.
  if (visit.standing.kind === 'nobody' && door.kind === 'go') {
    const locals = { visit, form, resendTo: request.url ?? '' };
    return { kind: 'show', locals, url: urls.resend(language) };
  }
  return isTrusted ? enter(door, { visit, form }) : { kind: 'refuse', status: 403 };

  function enter(to: Door, locals: StaffLocals): StaffAnswer {
    if (to.kind !== 'show') return to;
    const { standing } = locals.visit;
    if (standing.kind !== 'staff') return { kind: 'show', locals };
    const { id, role, name } = standing.person;
    const work = {
      ...(role === 'administrator' ? { people: accounts.of(id) } : { workroom: openWorkroom(id) }),
      ...(role !== 'service' && { oversight: accounts.oversight }),
    };
    return { kind: 'show', locals: { ...locals, staff: { id, role, name }, ...work } };
  }
}

function toHeaders({ headers }: IncomingMessage): Headers {
  const { cookie = '', 'user-agent': browser = '' } = headers;
  return new Headers({ cookie, 'user-agent': browser.slice(0, 300) });
}
