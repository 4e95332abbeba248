import type { Store } from '../store/open-store.ts';
import { findRequest } from '../store/find-request.ts';
import { claimLetters, markSent, putOff } from '../store/outbox.ts';
import { toLinkToken } from '../rules/private-link.ts';
import type { WriteLog } from '../server/log.ts';
import { buildLetter, type Letter, type LetterFacts } from './build-letter.ts';

export interface Post {
  readonly store: Store;
  readonly linkKey: string;
  readonly site: LetterFacts['site'];
  /** Hands a letter over. `id` stays the same when it is sent again, so that it is one letter. */
  readonly send: (letter: Letter, id: string) => Promise<void>;
  readonly log: WriteLog;
}

/** Letters in one go. */
const most = 20;

/**
 * Sends the letters that are due, each until it is taken. One that was handed over when the server
 * died is sent again with the same id.
 * @returns how many there were
 */
export async function sendDue(
  { store, linkKey, site, send, log }: Post,
  now: () => Date,
): Promise<number> {
  const letters = await claimLetters(store, now(), most);
  for (const due of letters) {
    try {
      const request = await findRequest(store, 'id', due.requestId);
      const token = toLinkToken(linkKey, due.requestId);
      const letter = request && buildLetter(request, due, { site, token });
      if (letter) await send(letter, `${due.id}.${due.version}`);
      await markSent(store, due.id, now());
      log({ level: 'info', event: letter ? 'letter-sent' : 'letter-without-address' });
    } catch (error) {
      await putOff(store, due, now());
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      log({ level: 'error', event: 'letter-not-sent', tries: due.tries, code });
    }
  }
  return letters.length;
}
