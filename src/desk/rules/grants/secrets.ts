import { createHash, createHmac, hkdfSync, randomBytes, randomInt } from 'node:crypto';
import { isSameSecret } from '../../is-same-secret.ts';

/** The key of everything about grants, 256 bits, derived from the key of private links. */
export function toReadingKey(linkKey: string): string {
  const key = hkdfSync('sha256', Buffer.from(linkKey, 'base64url'), '', 'reading', 32);
  return Buffer.from(key).toString('base64url');
}

/** Without letters and digits that look alike: for a code that people read from a picture. */
const alphabet = 'ACDEFHJKMNPRTUVWXY3479';

/** The short code of a grant, which is drawn on its pages: 6 characters, 113 million codes. */
export function newShortCode(): string {
  return Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** A random id for addresses: 128 bits, 22 characters. */
export function newReadingId(): string {
  return randomBytes(16).toString('base64url');
}

/** The secret of a session or a machine, 256 bits; only its hash is stored. */
export function newReadingSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function hashReadingSecret(secret: string): string {
  return createHash('sha256').update(`reading\n${secret}`).digest('base64url');
}

/** What an entry link depends on. */
export interface EntryLink {
  readonly grantId: string;
  /** How often the private link of its request was replaced: entry links change with it. */
  readonly linkVersion: number;
}

/**
 * The token of the link with which a reader enters: the id of the grant and an HMAC, so that
 * nothing need be stored. 65 characters.
 */
export function toEntryToken(key: string, { grantId, linkVersion }: EntryLink): string {
  return `${grantId}${hmac(key, `enter\n${grantId}\n${linkVersion}`)}`;
}

/** The grant that a token may open; `undefined` for what is no token. */
export function readEntryToken(token: string): string | undefined {
  return /^[\w-]{65}$/.test(token) ? token.slice(0, 22) : undefined;
}

/** Whether a token is the one of this link, in constant time. */
export function isEntryToken(key: string, link: EntryLink, token: string): boolean {
  return isSameSecret(toEntryToken(key, link), token);
}

/**
 * The id of an item in the addresses of a grant: it cannot be computed from the reference, and
 * differs from grant to grant.
 */
export function toItemKey(key: string, grantId: string, itemId: string): string {
  return hmac(key, `item\n${grantId}\n${itemId}`).slice(0, 22);
}

/** Mã xác thực lưu trữ of a copy: the archive can compute it again, and nobody else can. */
export function toCopyCode(key: string, grantId: string, itemId: string): string {
  const digits = createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`copy\n${grantId}\n${itemId}`)
    .digest('hex');
  return digits
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-');
}

/** The token of a session's forms. */
export function toSessionFormToken(key: string, sessionHash: string): string {
  return hmac(key, `form\n${sessionHash}`);
}

/** Six digits, sent by mail or handed over by the desk. */
export function newSignInCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/** Bound to its grant; a list of all million codes does not help without the key. */
export function hashSignInCode(key: string, grantId: string, code: string): string {
  return hmac(key, `code\n${grantId}\n${code}`);
}

/** Whole and in constant time. */
export function isSignInCode(key: string, grantId: string, code: string, hash: string): boolean {
  return isSameSecret(hash, hashSignInCode(key, grantId, code));
}

function hmac(key: string, text: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url')).update(text).digest('base64url');
}
