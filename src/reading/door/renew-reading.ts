import { renewSession } from '#src/desk/store/grants/sign-in.ts';
import type { KnownReader } from './known-readers.ts';
import type { Door, DoorRequest } from './open-door.ts';
import { sessionCookieOf } from './reading-cookies.ts';

/** Notes a sign of life of a reader's session. */
export async function renewReading(
  { store, now, readers }: Door,
  { grant, session }: KnownReader,
  { cookies }: DoorRequest,
): Promise<void> {
  if (session === undefined) return;
  await renewSession(store, session.hash, now().toISOString());
  readers.forget(grant.id, cookies.get(sessionCookieOf(grant.id)));
}
