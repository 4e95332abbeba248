import type { IncomingMessage, ServerResponse } from 'node:http';
import { newBrowserId } from '../form/ticket.ts';
import { isSameSecret } from '../is-same-secret.ts';
import { findDoor } from '../staff/find-door.ts';
import { readText } from '../staff/read-text.ts';
import type { Accounts } from '../staff/open-accounts.ts';
import { urls } from '../../site/urls.ts';
import type { DeskRoute } from './find-route.ts';
import type { DeskLocals } from './locals.ts';
import { readFormBody } from './read-form-body.ts';
import { readCookies } from './read-cookies.ts';

/** What a page of staff is given besides the desk. */
export type StaffLocals = Required<Pick<DeskLocals, 'visit'>> &
  Pick<DeskLocals, 'staff' | 'people' | 'form' | 'resendTo'>;

export type StaffAnswer =
  /** `url` of another page than was asked for. */
  | { readonly kind: 'show'; readonly locals: StaffLocals; readonly url?: string }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'refuse'; readonly status: number }
  | { readonly kind: 'nothing' };

interface StaffParts {
  readonly accounts: Accounts;
  readonly isSecure: boolean;
  readonly largestBody: number;
}

/**
 * Who may come in at `/ban-truc/`, and with what. A form is read here, so that no page can see one
 * whose token was not looked at.
 */
export async function answerStaff(
  { accounts, isSecure, largestBody }: StaffParts,
  { path, language }: Extract<DeskRoute, { name: 'staff' }>,
  network: string,
  request: IncomingMessage,
  response: ServerResponse,
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
    network,
    browser,
    device: cookies.get('ban-truc.device') ?? '',
    keepCookie,
  });
  const isPost = request.method === 'POST';
  const form = isPost ? await readFormBody(request, largestBody) : undefined;
  if (isPost && form === undefined) return { kind: 'refuse', status: 415 };
  const isSigningOut = path === urls.signOut('vi');
  const returnTo = isPost || isSigningOut ? undefined : request.url;
  const door = isSigningOut
    ? ({ kind: 'go', to: urls.signIn(language) } as const)
    : findDoor(visit.standing, path, language, returnTo);
  // What was being written is not lost: its token is right again after the next sign-in.
  if (form !== undefined && visit.standing.kind === 'nobody' && door.kind === 'go' && !isSigningOut)
    return {
      kind: 'show',
      locals: { visit, form, resendTo: request.url ?? '' },
      url: urls.resend(language),
    };
  if (form !== undefined && !isSameSecret(visit.formToken, readText(form, 'token')))
    return isSigningOut && visit.standing.kind === 'nobody'
      ? door
      : { kind: 'refuse', status: 403 };
  if (isSigningOut && isPost) await visit.signOut();
  if (door.kind !== 'show') return door;
  const { standing } = visit;
  if (standing.kind !== 'staff') return { kind: 'show', locals: { visit, ...(form && { form }) } };
  const { id, role, name } = standing.person;
  return {
    kind: 'show',
    locals: {
      visit,
      staff: { id, role, name },
      ...(role === 'administrator' && { people: accounts.of(id) }),
      ...(form && { form }),
    },
  };
}

function toHeaders({ headers }: IncomingMessage): Headers {
  const { cookie = '', 'user-agent': browser = '' } = headers;
  return new Headers({ cookie, 'user-agent': browser.slice(0, 300) });
}
