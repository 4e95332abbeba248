import { keyOf, type RequestEntry } from '../request-list/request-entry.ts';

/**
 * The address of the form with all that is on the device's list besides what it shows, or nothing
 * when it shows all of it. Records only: nothing of a reader is in an address.
 */
export function toListAddress(
  path: string,
  shown: readonly string[],
  listed: readonly RequestEntry[],
): string | undefined {
  const missing = listed.map(keyOf).filter((key) => !shown.includes(key));
  if (missing.length === 0) return undefined;
  const query = new URLSearchParams([...shown, ...missing].map((key) => ['muc', key]));
  return `${path}?${query.toString()}`;
}
