import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '../is-same-secret.ts';

/** A reader needs longer than this to fill in the form, a program does not. */
export const shortestFilling = 3_000;
const longestFilling = 24 * 3_600_000;

/** What a form brings back shows that it was handed out here, to this browser, and when. */
export interface TicketFacts {
  /** Of the form: what is sent with it makes one request. */
  readonly formKey: string;
  readonly issuedAt: number;
}

/** `forged` holds for another browser's, too. */
export type TicketReading =
  ({ readonly kind: 'good' | 'too-fast' | 'too-old' } & TicketFacts) | { readonly kind: 'forged' };

/** Names a browser while it fills in a form; 128 bits. */
export function newBrowserId(): string {
  return randomBytes(16).toString('base64url');
}

/** A ticket for a form that is handed out now; `formKey` of the form that it goes on with, if any. */
export function issueTicket(
  key: string,
  browser: string,
  now: Date,
  formKey = randomBytes(16).toString('base64url'),
): string {
  const facts = `${formKey}.${now.getTime().toString(36)}`;
  return `${facts}.${sign(key, browser, facts)}`;
}

export function readTicket(key: string, browser: string, ticket: string, now: Date): TicketReading {
  const [, facts = '', formKey = '', time = '', signature = ''] =
    /^(([\w-]{22})\.([0-9a-z]{1,11}))\.([\w-]{43})$/.exec(ticket) ?? [];
  if (!isSameSecret(sign(key, browser, facts), signature)) return { kind: 'forged' };
  const issuedAt = Number.parseInt(time, 36);
  const age = now.getTime() - issuedAt;
  const kind = age < shortestFilling ? 'too-fast' : age > longestFilling ? 'too-old' : 'good';
  return { kind, formKey, issuedAt };
}

function sign(key: string, browser: string, facts: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`form\n${browser}\n${facts}`)
    .digest('base64url');
}
