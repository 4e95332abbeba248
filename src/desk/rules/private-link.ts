import { createHash, createHmac } from 'node:crypto';

/**
 * The secret part of a reader's link: 256 bits, made of the server's key and the request's own
 * random id. So it need not be kept to be written into a later letter, and whoever reads the
 * database without the key cannot make it.
 */
export function toLinkToken(key: string, requestId: string): string {
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`link\n${requestId}`)
    .digest('base64url');
}

/** What is stored of it, to find the request by. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
