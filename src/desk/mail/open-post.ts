import nodemailer from 'nodemailer';
import type { MailSettings } from '../../site/desk-settings.ts';
import { sendDue, type Post } from './send-due.ts';

/** How often the outbox is looked at. */
const everyMs = 5_000;

export interface OpenedPost {
  /** Lets the letter that is under way end. */
  close(): Promise<void>;
}

/** Sends what is in the outbox from now on, through the archive's own mail server. */
export function openPost(
  { smtpUrl, from }: MailSettings,
  post: Omit<Post, 'send'>,
  now: () => Date,
): OpenedPost {
  const transport = nodemailer.createTransport(smtpUrl, { from });
  const host = new URL(post.site.url).hostname;
  const send: Post['send'] = async (letter, id) => {
    await transport.sendMail({ ...letter, messageId: `<${id}.phieu@${host}>` });
  };
  const stopping = new AbortController();
  const work = async () => {
    while (!stopping.signal.aborted) {
      // A database that does not answer for a while is asked again.
      const sent = await sendDue({ ...post, send }, now).catch(() => 0);
      if (sent === 0) await pause(everyMs, stopping.signal);
    }
  };
  const done = work();
  return {
    async close() {
      stopping.abort();
      await done;
      transport.close();
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
