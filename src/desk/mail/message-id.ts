import { createHash } from 'node:crypto';
import type { DueLetter } from '../store/letters/outbox.ts';

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
