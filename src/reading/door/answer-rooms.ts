import type { ServerResponse } from 'node:http';
import { endGrant } from '#src/desk/store/grants/change-grant.ts';
import {
  countReadByItem,
  listLatestReading,
  listReading,
} from '#src/desk/store/grants/reading-log.ts';
import { askRenewal } from '#src/desk/store/grants/renew-grant.ts';
import { endSession } from '#src/desk/store/grants/sign-in.ts';
import { readingUrls } from '#src/site/reading-urls.ts';
import { buildReadingCsv } from '../views/reading-csv.ts';
import type { Room } from '../views/room-facts.ts';
import type { KnownReader } from './known-readers.ts';
import type { Door, DoorAnswer, DoorRequest } from './open-door.ts';
import { listItems, listReadable } from './opened-items.ts';
import { buildReadingCookie, listSessionGrants, sessionCookieOf } from './reading-cookies.ts';
import { isOwnForm } from './read-form.ts';
import { renewReading } from './renew-reading.ts';
import { sendPrivate } from './send-private.ts';
import { subjectOf, toGrantFacts } from './to-grant-facts.ts';

/** Lines of the log on the page; the file has all. */
const mostLines = 50;

/** What was granted to the reader of this browser. */
export async function answerRooms(door: Door, asked: DoorRequest): Promise<DoorAnswer> {
  const rooms: Room[] = [];
  for (const grantId of listSessionGrants(asked.cookies)) {
    const reader = await door.readers.admit(grantId, asked);
    if (typeof reader === 'string') continue;
    await renewReading(door, reader, asked);
    rooms.push(await buildRoom(door, reader));
  }
  return rooms.length === 0
    ? { kind: 'refused' }
    : { kind: 'page', reading: { kind: 'rooms', rooms } };
}

async function buildRoom(door: Door, reader: KnownReader): Promise<Room> {
  const { grant } = reader;
  const [read, lines] = await Promise.all([
    countReadByItem(door.store, grant.id),
    listLatestReading(door.store, grant.id, mostLines),
  ]);
  const items = [];
  for (const opened of listItems(door, grant)) {
    const { key, item } = opened;
    const cut = await door.closed.listPages(grant.id, key);
    items.push({
      ...{ key, record: item.id, pages: listReadable(opened).length },
      read: read.get(item.id) ?? 0,
      isReady: cut.length > 0,
    });
  }
  return {
    grant: toGrantFacts(door, reader),
    items,
    log: lines.map(({ itemId, ...line }) => ({ ...line, record: itemId })),
  };
}

/** A sign of life of an open tab, and how long the grant still holds. */
export async function answerBeat(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const reader = await admitForm(door, asked);
  if (reader === undefined) return { kind: 'refused' };
  await renewReading(door, reader, asked);
  const { endsAt, seconds } = toGrantFacts(door, reader);
  return sendPrivate(
    response,
    'application/json',
    Buffer.from(JSON.stringify({ until: endsAt, seconds })),
  );
}

/** The reader returns what was granted: the grant ends, and the browser forgets it. */
export async function answerGiveBack(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const reader = await admitForm(door, asked);
  if (reader?.session === undefined) return { kind: 'refused' };
  const { grant } = reader;
  const at = door.now().toISOString();
  const isEnded = await door.store
    .transaction()
    .execute((transaction) => endGrant(transaction, grant, 'returned', { at, actor: 'reader' }));
  door.readers.forget(grant.id, asked.cookies.get(sessionCookieOf(grant.id)));
  // Somebody of the desk has changed it meanwhile: the reader sees it as it is now.
  if (!isEnded) return { kind: 'go', to: readingUrls.rooms(asked.route.language) };
  const isOnMachine = reader.session.machineId !== undefined;
  leaveBrowser(response, grant.id, { isSecure: asked.isSecure, isOnMachine });
  const { language } = asked.route;
  return {
    kind: 'go',
    to: isOnMachine ? readingUrls.machine(language) : readingUrls.returned(language),
  };
}

/** The reader leaves this browser, and may come back with a new code. */
export async function answerLeave(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const reader = await admitForm(door, asked);
  if (reader?.session === undefined) return { kind: 'refused' };
  const { grant, session } = reader;
  await endSession(door.store, session.hash, 'left', door.now().toISOString());
  door.readers.forget(grant.id, asked.cookies.get(sessionCookieOf(grant.id)));
  const isOnMachine = session.machineId !== undefined;
  leaveBrowser(response, grant.id, { isSecure: asked.isSecure, isOnMachine });
  const { language } = asked.route;
  return {
    kind: 'go',
    to: isOnMachine ? readingUrls.machine(language) : readingUrls.returned(language),
  };
}

/** Removes the session from the browser, and what the browser has kept of it. */
function leaveBrowser(
  response: ServerResponse,
  grantId: string,
  { isSecure, isOnMachine }: { readonly isSecure: boolean; readonly isOnMachine: boolean },
): void {
  const cookie = buildReadingCookie(sessionCookieOf(grantId), undefined, isSecure);
  response.appendHeader('Set-Cookie', cookie);
  // The storage of a machine holds its key; its page removes what the reader has left there.
  response.setHeader('Clear-Site-Data', isOnMachine ? '"cache"' : '"cache", "storage"');
}

export async function answerRenew(door: Door, asked: DoorRequest): Promise<DoorAnswer> {
  const reader = await admitForm(door, asked);
  if (reader?.session === undefined) return { kind: 'refused' };
  const result = await askRenewal(door.store, reader.grant, door.now().toISOString());
  door.readers.forget(reader.grant.id);
  const answer = await answerRooms(door, asked);
  if (answer.kind !== 'page' || answer.reading.kind !== 'rooms') return answer;
  const notice = result === 'done' ? 'renewal-asked' : 'failed';
  return { kind: 'page', reading: { ...answer.reading, notice } };
}

/** The reader's own log, as a table. */
export async function answerLog(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const reader = await door.readers.admit(asked.route.grant, asked);
  if (typeof reader === 'string') return { kind: 'refused' };
  const lines = [];
  for await (const some of listReading(door.store, reader.grant.id))
    for (const line of some) lines.push(line);
  const csv = buildReadingCsv(lines, reader.grant.records, asked.route.language);
  const name = `nhat-ky-doc-${reader.grant.label}.csv`;
  return sendPrivate(response, 'text/csv; charset=utf-8', Buffer.from(csv), {
    'Content-Disposition': `attachment; filename="${name}"`,
  });
}

/** The reader of a form that one of our pages has sent. */
async function admitForm(door: Door, asked: DoorRequest): Promise<KnownReader | undefined> {
  const reader = await door.readers.admit(asked.route.grant, asked);
  if (typeof reader === 'string') return undefined;
  return isOwnForm(door.key, subjectOf(reader), asked.form) ? reader : undefined;
}
