import type { IncomingMessage } from 'node:http';

/**
 * The address that a request comes from. Of `X-Forwarded-For` only what one's own proxies have
 * written counts: the rest is what the sender likes to say.
 */
export function findClientAddress(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): string {
  const own = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return own;
  const written = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const forwarded = written.split(',').map((address) => address.trim());
  return forwarded.at(-trustedProxies) ?? own;
}
