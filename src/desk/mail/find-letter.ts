import { toLinkToken } from '../rules/private-link.ts';
import { findBookings } from '../store/counter/list-bookings.ts';
import { findRequest } from '../store/request/find-request.ts';
import type { Store } from '../store/open-store.ts';
import type { DueLetter } from '../store/letters/outbox.ts';
import { buildLetter, type Letter, type LetterFacts } from './build-letter.ts';
import { buildSeatLetter } from './build-seat-letter.ts';

interface FindLetterDeps {
  readonly store: Store;
  readonly linkKey: string;
  readonly site: LetterFacts['site'];
}

export interface FoundLetter {
  readonly letter: Letter;
  /** Of the request. */
  readonly code: string;
  /** The state that the letter reports: a booking may have changed since it was queued. */
  readonly version: number;
}

/**
 * The text of a letter in the outbox. Returns nothing if there is no recipient or nothing to
 * report.
 */
export async function findLetter(
  { store, linkKey, site }: FindLetterDeps,
  due: Pick<DueLetter, 'requestId' | 'version' | 'booking' | 'recipient'>,
): Promise<FoundLetter | undefined> {
  const request = await findRequest(store, 'id', due.requestId);
  if (request === undefined) return undefined;
  const facts = { site, token: toLinkToken(linkKey, request) };
  const { code } = request;
  if (due.booking === 0) {
    const letter = buildLetter(request, due, facts);
    return letter && { letter, code, version: due.version };
  }
  const bookings = await findBookings(store, request.id);
  const booking = bookings.find(({ number }) => number === due.booking);
  const letter = booking && buildSeatLetter(request, booking, facts);
  return letter && { letter, code, version: booking.step };
}
