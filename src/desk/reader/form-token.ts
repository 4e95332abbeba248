import { createHmac, randomBytes } from 'node:crypto';
import { isSameSecret } from '../is-same-secret.ts';

/** Minimum time to fill in the form: a reader needs longer, a bot does not. */
export const shortestFilling = 3_000;
const longestFilling = 24 * 3_600_000;

/**
 * A signed form token: proves that the form was issued by this server, to this browser, and when.
 */
export interface FormTokenFacts {
  /** Idempotency key of the form: it makes one request. */
  readonly formKey: string;
  readonly issuedAt: number;
}

/** `forged` also covers a token of another browser. */
export type FormTokenReading =
  | ({ readonly kind: 'good' | 'too-fast' | 'too-old' } & FormTokenFacts)
  | { readonly kind: 'forged' };

/** Id of a browser while it fills in a form; 128 bits. */
export function newBrowserId(): string {
  return randomBytes(16).toString('base64url');
}

/** A token for a newly issued form; `formKey` of the form that it continues, if any. */
export function issueFormToken(
  key: string,
  browser: string,
  now: Date,
  formKey = randomBytes(16).toString('base64url'),
): string {
  const facts = `${formKey}.${now.getTime().toString(36)}`;
  return `${facts}.${sign(key, browser, facts)}`;
}

export function readFormToken(
  key: string,
  browser: string,
  formToken: string,
  now: Date,
): FormTokenReading {
  const [, facts = '', formKey = '', time = '', signature = ''] =
    /^(([\w-]{22})\.([0-9a-z]{1,11}))\.([\w-]{43})$/.exec(formToken) ?? [];
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
