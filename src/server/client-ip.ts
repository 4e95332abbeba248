import type { IncomingMessage } from 'node:http';
import { isIP, isIPv4, isIPv6 } from 'node:net';
import { sharedIp } from '../desk/limits.ts';

/** The client IP of a request, only for rate limits. */
export interface ClientIp {
  /** An IPv4, the /64 of an IPv6, or `sharedIp` if unknown. */
  readonly clientIp: string;
  /** Why it is unknown. */
  readonly doubt?: 'proxy-not-trusted' | 'address-not-forwarded';
}

/**
 * The client IP of a request. Only the entries of `X-Forwarded-For` written by trusted proxies
 * count; the rest can be forged. A request through an untrusted proxy has the proxy's IP, which
 * all readers share, so it identifies nobody.
 */
export function findClientIp(
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  trustedProxies: number,
): ClientIp {
  const written = [headers['x-forwarded-for'] ?? []].flat().join(',');
  if (trustedProxies === 0) {
    const own = toClientIp(socket.remoteAddress ?? '');
    if (written.trim() !== '') return { clientIp: sharedIp, doubt: 'proxy-not-trusted' };
    return { clientIp: own ?? sharedIp };
  }
  const clientIp = toClientIp(written.split(',').at(-trustedProxies) ?? '');
  return clientIp === undefined
    ? { clientIp: sharedIp, doubt: 'address-not-forwarded' }
    : { clientIp };
}

/**
 * `192.0.2.7:4711` → `192.0.2.7`; `[2001:db8:1:2::7]:443` → `2001:db8:1:2::/64`, because one
 * household has a whole /64. `unknown`, `_hidden` and invalid IPs are undefined, so that
 * nobody can invent any number of clients. https://www.rfc-editor.org/rfc/rfc7239#section-6
 */
export function toClientIp(written: string): string | undefined {
  const [, bracketed] =
    /^\[([^\]]*)\](?::\d{1,5})?$/.exec(written.trim().replace(/^"|"$/g, '')) ?? [];
  const text = bracketed ?? written.trim().replace(/^"|"$/g, '');
  const clientIp = (isIP(text) === 0 ? text.replace(/^([\d.]+):\d{1,5}$/, '$1') : text).replace(
    /%.*$/,
    '',
  );
  if (isIPv4(clientIp)) return clientIp;
  if (!isIPv6(clientIp)) return undefined;
  const groups = toGroups(clientIp);
  const [last, before] = [groups[7] ?? 0, groups[6] ?? 0];
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
  if (isMapped) return [before >> 8, before & 255, last >> 8, last & 255].join('.');
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(':')}::/64`;
}

/** The eight groups of an IPv6; the WHATWG URL parser gives its canonical form. */
function toGroups(clientIp: string): readonly number[] {
  const canonical = new URL(`http://[${clientIp}]`).hostname.slice(1, -1);
  const [head = '', tail] = canonical.split('::');
  const read = (part: string) =>
    part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16));
  const [first, last] = [read(head), read(tail ?? '')];
  const zeros = Array.from(
    { length: tail === undefined ? 0 : 8 - first.length - last.length },
    () => 0,
  );
  return [...first, ...zeros, ...last];
}
