/** Why a URL cannot be that of the site. */
export type SiteUrlFault = 'scheme' | 'space' | 'user' | 'host' | 'path' | 'query';

const shape = /^(?<scheme>https?:\/\/)(?<authority>[^/\\?#]*)(?<rest>.*)$/is;
const label = '[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])$`);
const fourNumbers = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * The reason why a URL cannot be that of the site, if any. The site is served from the root of a
 * host: pages, manifests and the sitemap build their URLs from the host alone.
 */
export function findSiteUrlFault(url: string): SiteUrlFault | undefined {
  const { scheme, authority = '', rest = '' } = shape.exec(url)?.groups ?? {};
  if (authority.includes('@')) return 'user';
  if (/\s/u.test(url)) return 'space';
  if (scheme === undefined) return 'scheme';
  if (!isHost(authority)) return 'host';
  if (rest === '' || rest === '/') return undefined;
  return /^\/?[?#]/.test(rest) ? 'query' : 'path';
}

/** Whether a name or an IP, with or without a port, is a canonical host. */
function isHost(authority: string): boolean {
  const url = URL.parse(`http://${authority}`);
  if (url === null || authority.includes('%') || authority.endsWith(':')) return false;
  // A browser reads 1.2 or 0x7f000001 as an IPv4 address, which is never intended.
  const isNumeric = fourNumbers.test(url.hostname);
  const host = authority.replace(/:\d+$/, '');
  return hostName.test(url.hostname) && (!isNumeric || host === url.hostname);
}

/** The origin of a valid site URL, from which all others are built: `https://luutru.example`. */
export function toSiteOrigin(url: string): string {
  return new URL(url).origin;
}

/**
 * The root of the host in an invalid site URL, as a suggestion; undefined when it names no host.
 */
export function findSiteOrigin(url: string): string | undefined {
  const { scheme, authority = '' } = shape.exec(url)?.groups ?? {};
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/\.(?=$|:)/, '');
  if (scheme === undefined || !isHost(host)) return undefined;
  return toSiteOrigin(`${scheme}${host}`);
}
