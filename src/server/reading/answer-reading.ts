import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { VirtualReading } from '#src/domain/schema/virtual-reading.ts';
import type { LocalText } from '#src/domain/values.ts';
import type { Accounts } from '#src/desk/accounts/open-accounts.ts';
import type { DeskLocals } from '#src/desk/locals.ts';
import type { DoorAnswer, DoorArchive, ReadingDoor } from '#src/reading/door/open-door.ts';
import { privateHeaders } from '#src/reading/door/send-private.ts';
import { readingRoutes } from '#src/reading/door/reading-routes.ts';
import type { ReadingPageFacts } from '#src/reading/views/room-facts.ts';
import { readingPages } from '#src/site/reading-urls.ts';
import type { RenderPage } from '../answer-desk.ts';
import { end } from '../end-plainly.ts';
import type { DeskRoute } from '../find-route.ts';
import { readCookies } from '../read-cookies.ts';

/** What `site.yaml` says about the virtual reading room. */
export interface ReadingHouse {
  readonly rules: VirtualReading;
  readonly archive: DoorArchive;
}

/** `undefined` where there is no virtual reading room. */
export function toReadingHouse({
  virtualReading,
  name,
  code,
  requests,
}: {
  readonly virtualReading?: VirtualReading | undefined;
  readonly name: LocalText;
  readonly code?: string | undefined;
  readonly requests: Pick<SiteSettings['requests'], 'fields'>;
}): ReadingHouse | undefined {
  if (virtualReading === undefined) return undefined;
  const asksIdentity = requests.fields.identity !== 'hidden';
  return { rules: virtualReading, archive: { name, code, asksIdentity } };
}

interface ReadingDeps {
  readonly door: ReadingDoor;
  readonly render: RenderPage;
  readonly next: () => void;
}

interface AskedReading {
  readonly route: Extract<DeskRoute, { name: 'reading' | 'reading-unknown' }>;
  readonly form: FormData | undefined;
  readonly clientIp: string;
  readonly isSecure: boolean;
  readonly house: { readonly accounts: Accounts; readonly reading: ReadingHouse | undefined };
}

/** Answers every path below `/phong-doc/`. */
export async function answerReading(
  { door, render, next }: ReadingDeps,
  { route, form, clientIp, isSecure, house }: AskedReading,
  locals: DeskLocals,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { reading } = house;
  if (reading === undefined) {
    next();
    return;
  }
  response.setHeaders(new Headers(privateHeaders));
  const cookies = readCookies(request.headers.cookie);
  const { rules, archive } = reading;
  const findStaffId = () => findSignedIn(house.accounts, clientIp, request, cookies, locals);
  const asker = { cookies, clientIp, findStaffId, rules };
  const answer =
    route.name === 'reading-unknown'
      ? await door.refuse(asker)
      : await door.answer(
          { ...asker, ...{ route: route.route, form, isSecure, archive } },
          request,
          response,
        );
  await send(answer);

  async function send(given: DoorAnswer): Promise<void> {
    switch (given.kind) {
      case 'sent':
        return;
      case 'go':
        end(response, 303, { ...privateHeaders, Location: given.to });
        return;
      case 'page':
        await show(given.reading);
        return;
      case 'refused':
        await refuse(given);
    }
  }

  async function refuse({ machine }: Extract<DoorAnswer, { kind: 'refused' }>): Promise<void> {
    const name = route.name === 'reading' ? route.route.name : undefined;
    if (name !== undefined && !readingRoutes[name].isSeen) {
      end(response, 404, privateHeaders);
      return;
    }
    await show({ kind: 'refused', isLobby: name === 'rooms', ...(machine && { machine }) });
  }

  async function show(facts: ReadingPageFacts): Promise<void> {
    request.url = readingPages[facts.kind](route.language);
    // A page that answers a form is rendered like any other.
    request.method = request.method === 'HEAD' ? 'HEAD' : 'GET';
    await render(request, response, next, { ...locals, reading: facts });
  }
}

/** The person of the staff who is signed in; nobody who still lacks a factor or a password. */
async function findSignedIn(
  accounts: Accounts,
  clientIp: string,
  request: IncomingMessage,
  cookies: ReadonlyMap<string, string>,
  { report }: DeskLocals,
): Promise<string | undefined> {
  const { cookie = '', 'user-agent': browser = '' } = request.headers;
  const { signInState } = await accounts.open({
    headers: new Headers({ cookie, 'user-agent': browser.slice(0, 300) }),
    clientIp,
    browser: cookies.get('ban-truc.browser') ?? '',
    device: cookies.get('ban-truc.device') ?? '',
    keepCookie: () => undefined,
    report,
  });
  return signInState.kind === 'staff' ? signInState.person.id : undefined;
}
