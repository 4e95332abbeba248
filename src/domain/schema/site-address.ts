/** Why an address cannot be that of the site. */
export type AddressFault = 'scheme' | 'space' | 'user' | 'host' | 'path' | 'query';

const shape = /^(?<scheme>https?:\/\/)(?<authority>[^/\\?#]*)(?<rest>.*)$/is;
const label = '[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?';
const hostName = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[0-9a-f:.]+\\])$`);
const fourNumbers = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/**
 * What keeps an address from being that of the site, if anything. The site stands at the root of a
 * host: pages, manifests and the sitemap make their addresses from the host alone.
 */
export function findAddressFault(address: string): AddressFault | undefined {
  const { scheme, authority = '', rest = '' } = shape.exec(address)?.groups ?? {};
  if (authority.includes('@')) return 'user';
  if (/\s/u.test(address)) return 'space';
  if (scheme === undefined) return 'scheme';
  if (!isHost(authority)) return 'host';
  if (rest === '' || rest === '/') return undefined;
  return /^\/?[?#]/.test(rest) ? 'query' : 'path';
}

/** Whether a name or an IP address, with or without a port, is a host as it is written. */
function isHost(authority: string): boolean {
  const url = URL.parse(`http://${authority}`);
  if (url === null || authority.includes('%') || authority.endsWith(':')) return false;
  // A browser reads 1.2 or 0x7f000001 as four numbers, which nobody means.
  const isNumeric = fourNumbers.test(url.hostname);
  const host = authority.replace(/:\d+$/, '');
  return hostName.test(url.hostname) && (!isNumeric || host === url.hostname);
}

/** An address without a fault as all others are made from it: `https://luutru.example`. */
export function toSiteOrigin(address: string): string {
  return new URL(address).origin;
}

/** The root of the host that a faulty address names, to propose it; undefined when it names none. */
export function findSiteOrigin(address: string): string | undefined {
  const { scheme, authority = '' } = shape.exec(address)?.groups ?? {};
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/\.(?=$|:)/, '');
  if (scheme === undefined || !isHost(host)) return undefined;
  return toSiteOrigin(`${scheme}${host}`);
}
