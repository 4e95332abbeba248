import {
  findRecordAddresses,
  isRecordAddress,
  recordAddressesPath,
  type RecordAddresses,
} from '#src/site/record-addresses.ts';

/**
 * On a static host, the 404 page redirects by itself: for a code typed in lower case, a former
 * code, or a page that exists only in Vietnamese. Our own server redirects before that.
 */
export async function findLostRecord({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): Promise<string | undefined> {
  if (!isRecordAddress(pathname)) return undefined;
  const answer = await fetch(recordAddressesPath);
  if (!answer.ok) return undefined;
  const addresses = (await answer.json()) as RecordAddresses;
  for (const found of findRecordAddresses(pathname, addresses)) {
    if (found.kind === 'gone') continue;
    const page = await fetch(found.path, { method: 'HEAD' });
    if (page.ok) return `${found.path}${search}${hash}`;
  }
  return undefined;
}
