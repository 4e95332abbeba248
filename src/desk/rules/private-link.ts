import { createHash, createHmac } from 'node:crypto';

interface LinkedRequest {
  readonly id: string;
  /** How often the link was replaced. */
  readonly linkVersion: number;
}

/**
 * The secret token of a reader's link: 256 bits, an HMAC of the request's random id and its link
 * version under the server's key. It need not be stored to appear in a later letter, and reading
 * the database without the key does not reveal it.
 */
export function toLinkToken(key: string, { id, linkVersion }: LinkedRequest): string {
  const version = linkVersion === 0 ? '' : `\n${linkVersion}`;
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`link\n${id}${version}`)
    .digest('base64url');
}

/** The first link of the request, which stops working once it is replaced. */
export function toFirstLinkToken(key: string, id: string): string {
  return toLinkToken(key, { id, linkVersion: 0 });
}

/** Its stored hash, by which the request is found. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
