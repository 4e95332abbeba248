import { toSessionFormToken } from '#src/desk/rules/grants/secrets.ts';
import { isRenewable } from '#src/desk/store/grants/renew-grant.ts';
import type { RoomGrant } from '../views/room-facts.ts';
import type { KnownReader } from './known-readers.ts';
import type { Door } from './open-door.ts';

/** A grant as its reader sees it. */
export function toGrantFacts({ key, now }: Door, reader: KnownReader): RoomGrant {
  const { grant, session } = reader;
  const at = now();
  const isAsked = grant.renewalAskedAt !== undefined;
  const isPossible = isRenewable(grant, at.toISOString());
  return {
    ...{ id: grant.id, request: grant.label, startsAt: grant.startsAt, endsAt: grant.endsAt },
    seconds: Math.max(0, Math.floor((Date.parse(grant.endsAt) - at.getTime()) / 1000)),
    mayCopy: grant.mayCopy,
    ...(grant.undertakenAt !== undefined && { undertakenAt: grant.undertakenAt }),
    renewal: isAsked ? 'asked' : isPossible ? 'possible' : 'impossible',
    isOnMachine: session?.machineId !== undefined,
    formToken: toSessionFormToken(key, subjectOf(reader)),
  };
}

/** What the form token of a reader is bound to: the session, or for staff the grant. */
export function subjectOf({ grant, session }: KnownReader): string {
  return session?.hash ?? `staff ${grant.id}`;
}
