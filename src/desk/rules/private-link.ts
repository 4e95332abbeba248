import { createHash, createHmac } from 'node:crypto';

interface LinkedRequest {
  readonly id: string;
  /** How often the link was replaced by a new one. */
  readonly linkVersion: number;
}

/**
 * The secret part of a reader's link: 256 bits, made of the server's key and the request's own
 * random id, and how often its link was replaced. So it need not be kept to be written into a later letter, and whoever reads the
 * database without the key cannot make it.
 */
export function toLinkToken(key: string, { id, linkVersion }: LinkedRequest): string {
  const version = linkVersion === 0 ? '' : `\n${linkVersion}`;
  return createHmac('sha256', Buffer.from(key, 'base64url'))
    .update(`link\n${id}${version}`)
    .digest('base64url');
}

/** The link that was given first, which opens nothing once it was replaced. */
export function toFirstLinkToken(key: string, id: string): string {
  return toLinkToken(key, { id, linkVersion: 0 });
}

/** What is stored of it, to find the request by. */
export function hashLinkToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
