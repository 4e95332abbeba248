import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Whether a client is on one of the archive's networks. An unknown client is on none. */
export function isOnNetwork(networks: readonly string[], clientIp: string): boolean {
  const [address = ''] = clientIp.split('/');
  const family = isIPv4(address) ? 'ipv4' : isIPv6(address) ? 'ipv6' : undefined;
  if (family === undefined) return false;
  const list = new BlockList();
  for (const network of networks) {
    const [base = '', length] = network.split('/');
    const kind = isIPv4(base) ? 'ipv4' : isIPv6(base) ? 'ipv6' : undefined;
    if (kind === undefined) continue;
    if (length === undefined) list.addAddress(base, kind);
    else list.addSubnet(base, Number(length), kind);
  }
  return list.check(address, family);
}
