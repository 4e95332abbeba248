import { careMoves } from '../rules/grounds.ts';
import type { LoggedMove } from '../rules/moves.ts';
import { toReaderItemState } from '../rules/reader-items.ts';
import type { CopyRecord } from '../store/counter/copies.ts';
import type { Booking } from '../store/counter/list-bookings.ts';
import type { Delivery } from '../store/counter/list-deliveries.ts';
import type { Grant } from '../store/grants/grant-record.ts';
import type { ReadingLine } from '../store/grants/reading-log.ts';
import type { OwnEntry } from '../store/register/find-own-entry.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** What the counter and the register store about a request. */
export interface ServedFacts {
  /** All called originals, in the order of the items. */
  readonly calls: readonly Delivery[];
  readonly copies: readonly CopyRecord[];
  readonly bookings: readonly Booking[];
  /** Register data, if the request is joined to a card. */
  readonly register?: OwnEntry | undefined;
}

/** A grant of the reader, and the pages that were opened with it, oldest first. */
export interface OwnReading {
  readonly grant: Grant;
  readonly lines: readonly ReadingLine[];
}

/**
 * Export of all stored data of a reader's request. Internal discussion is left out: proposals, and
 * steps that changed nothing for the reader. Actions on the reader's own data are included: on what
 * grounds they were corrected or held from erasure, and which fields, but nobody's name.
 */
export function buildOwnData(
  request: RequestRecord,
  served: ServedFacts,
  read: readonly OwnReading[] = [],
): string {
  const { code, state, language, receivedAt, latestAnswer, reader, items, messages, log } = request;
  const { hold } = request;
  const steps = log
    .filter(
      ({ role, move, state: after }, place) =>
        role === 'reader' || isCare(move) || after !== log[place - 1]?.state,
    )
    .map(({ at, role, move, state: after, checked, reason, fields }) => ({
      at,
      ...((role === 'reader' || isCare(move)) && { move }),
      ...(isCare(move) && { checked, reason, fields }),
      state: after,
    }));
  const itemsNow = items.map((item) => ({ ...item, state: toReaderItemState(item.state) }));
  const nameOf = (place: number) => items[place]?.recordId;
  const calls = served.calls.map(({ place, unit, state: now, firstDay, heldUntil }) => ({
    ...{ recordId: nameOf(place), unit, state: now, firstDay, heldUntil },
  }));
  const copies = served.copies.map(({ place, pages, copies: count, fee, group, receipt }) => ({
    ...{ recordId: nameOf(place), pages, copies: count, fee, group, receipt },
  }));
  const seats = served.bookings.map(
    ({ day, from, until, seat, state: now, uid, changedAt, mark }) => ({
      ...{ day, from, until, seat, state: now, uid, changedAt, attendance: mark },
    }),
  );
  return `${JSON.stringify(
    {
      ...{
        code,
        state,
        language,
        receivedAt,
        latestAnswer,
        hold,
        reader,
        items: itemsNow,
        messages,
      },
      ...{ calls, copies, seats, steps, register: served.register },
      ...(read.length > 0 && { grants: read.map(toOwnGrant) }),
    },
    undefined,
    2,
  )}\n`;
}

function toOwnGrant({ grant, lines }: OwnReading) {
  const { shortCode, startsAt, endsAt, place, mayCopy, certified, undertakenAt, endedAt } = grant;
  return {
    ...{ shortCode, startsAt, endsAt, place, mayCopy, certified, undertakenAt, endedAt },
    endedAs: grant.endedAs,
    records: grant.records.map(({ recordId, pages }) => ({ recordId, pages })),
    read: lines.map(({ at, itemId, page, use, device }) => ({ at, itemId, page, use, device })),
  };
}

function isCare(move: LoggedMove): boolean {
  return careMoves.some((one) => one === move);
}
