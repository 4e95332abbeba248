import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBelow } from '#src/site/is-below.ts';
import {
  findRecordAddresses,
  isRecordAddress,
  recordAddressesPath,
  type FoundAddress,
  type RecordAddresses,
} from '#src/site/record-addresses.ts';

/** What a site knows about a record's address besides the file at it. */
export interface KnownAddresses {
  /** Undefined for other addresses, and for records without an entry. */
  find(client: string, pathname: string): FoundAddress | undefined;
}

/** Reads the address file once per site. */
export function createKnownAddresses(): KnownAddresses {
  let last: { readonly key: string; readonly addresses: RecordAddresses } | undefined;

  /** Undefined for a site built without such a file. */
  function read(client: string): RecordAddresses | undefined {
    const file = join(client, recordAddressesPath);
    const state = statSync(file, { throwIfNoEntry: false });
    if (state === undefined) return undefined;
    const key = `${file} ${state.mtimeMs}`;
    if (last?.key !== key)
      last = { key, addresses: JSON.parse(readFileSync(file, 'utf8')) as RecordAddresses };
    return last.addresses;
  }

  return {
    find: (client, pathname) => {
      const addresses = isRecordAddress(pathname) ? read(client) : undefined;
      if (addresses === undefined) return undefined;
      return findRecordAddresses(pathname, addresses).find(
        (found) => found.kind === 'gone' || holds(client, found.path),
      );
    },
  };
}

function holds(client: string, path: string): boolean {
  const file = join(client, path);
  return isBelow(file, client) && existsSync(path.endsWith('/') ? join(file, 'index.html') : file);
}
