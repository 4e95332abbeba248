import nodemailer from 'nodemailer';
import type { MailSettings } from '#src/config/desk-settings.ts';
import type { Letter } from './build-letter.ts';
import { repeat } from '../repeat.ts';
import { sendDue, type Mailer } from './send-due.ts';
import { sendNotices } from './send-notices.ts';
import { toMessage } from './to-message.ts';

/** Polling interval of the outbox, in ms. */
const restWhenEmpty = 5_000;

/**
 * Prevents automatic replies, such as out-of-office notices.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3834#section-5
 */
const automaticHeaders = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
};

interface MailerDeps extends Pick<Mailer, 'store' | 'linkKey' | 'log' | 'report'> {
  /** Read before each round, because a new build may have changed it. */
  readonly readSite: () => Promise<Mailer['site']>;
}

export interface OpenMailer {
  /** Sends a letter that is not kept, at once. Rejects if the mail server does not take it. */
  send(letter: Letter): Promise<void>;
  /** Waits until the letter being sent is done. */
  close(): Promise<void>;
}

/** Starts sending the outbox through the archive's own mail server. */
export function openMailer(
  { smtpUrl, from }: MailSettings,
  deps: MailerDeps,
  now: () => Date,
): OpenMailer {
  const transport = nodemailer.createTransport(smtpUrl, { from });
  /** With the texts and URLs of the current `site.yaml`. */
  const openRound = async (): Promise<Mailer> => {
    const site = await deps.readSite();
    const host = new URL(site.url).hostname;
    const send: Mailer['send'] = async (letter, id) => {
      await transport.sendMail({
        ...toMessage(letter),
        messageId: `<${id}.phieu@${host}>`,
        headers: automaticHeaders,
      });
    };
    return { ...deps, site, send };
  };
  const sending = repeat(async () => {
    // A database that does not answer is retried later.
    const failed = (error: unknown) => {
      deps.report('outbox-not-read', error);
      return 0;
    };
    const sent = await openRound()
      .then((round) => sendDue(round, now))
      .catch(failed);
    const told = await openRound()
      .then((round) => sendNotices(round, now))
      .catch(failed);
    return sent + told === 0 ? restWhenEmpty : 0;
  });
  return {
    async send(letter) {
      await transport.sendMail({ ...toMessage(letter), headers: automaticHeaders });
    },
    async close() {
      await sending.stop();
      transport.close();
    },
  };
}
