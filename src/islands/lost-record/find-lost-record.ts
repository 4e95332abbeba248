import {
  findRecordAddresses,
  isRecordAddress,
  recordAddressesPath,
  type RecordAddresses,
} from '#src/site/record-addresses.ts';

/**
 * On a host that only gives out files, the page for wrong addresses leads on itself: a code typed
 * in small letters, a former code, a page that is there in Vietnamese alone. Our own server has led
 * on before.
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
