import type { Store } from '../store/open-store.ts';
import {
  claimLetters,
  type DueLetter,
  markSent,
  putOff,
  refuseLetter,
} from '../store/letters/outbox.ts';
import { findFinalRefusal } from './find-final-refusal.ts';
import type { ReportError, WriteLog } from '../log.ts';
import type { Letter, LetterFacts } from './build-letter.ts';
import { findLetter } from './find-letter.ts';
import { createHash } from 'node:crypto';

export interface Mailer {
  readonly store: Store;
  readonly linkKey: string;
  readonly site: LetterFacts['site'];
  /**
   * Sends a letter. `id` is the same when it is sent again, so that it is recognised as one letter.
   */
  readonly send: (letter: Letter, id: string) => Promise<void>;
  readonly log: WriteLog;
  readonly report: ReportError;
}

/** Batch size. */
const most = 20;

/**
 * Sends the letters that are due; each is retried until it is accepted or permanently refused. A
 * letter that was being sent when the server died is sent again with the same id.
 *
 * @returns how many there were
 */
export async function sendDue(
  { store, linkKey, site, send, log, report }: Mailer,
  now: () => Date,
): Promise<number> {
  const letters = await claimLetters(store, now(), most);
  for (const due of letters) {
    try {
      const found = await findLetter({ store, linkKey, site }, due);
      // Its subject has changed since it was claimed: the newer state is due at once.
      const isOutdated = found !== undefined && found.version !== due.version;
      if (found && !isOutdated) await send(found.letter, toMessageId(due));
      await markSent(store, due, now());
      const sent = isOutdated ? 'letter-outdated' : 'letter-sent';
      log({ level: 'info', event: found ? sent : 'letter-without-address' });
    } catch (error) {
      const { recipient, tries } = due;
      const refusal = findFinalRefusal(error);
      const event = refusal === undefined ? 'letter-not-sent' : 'letter-refused';
      report(event, error, { recipient, tries, reply: refusal });
      if (refusal === undefined) await putOff(store, due, now());
      else await refuseLetter(store, due, refusal, now());
    }
  }
  return letters.length;
}

/**
 * Stays the same for a letter however often it is sent, also after a restore into another database,
 * so that mailboxes show it once. It reveals nothing about the request.
 */
export function toMessageId({
  requestId,
  version,
  booking,
  recipient,
}: Pick<DueLetter, 'requestId' | 'version' | 'booking' | 'recipient'>): string {
  const about = booking === 0 ? '' : `\nbooking ${booking}`;
  return createHash('sha256')
    .update(`${requestId}\n${version}\n${recipient}${about}`)
    .digest('hex')
    .slice(0, 32);
}
