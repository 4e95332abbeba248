import { persistentAtom } from '@nanostores/persistent';
import { keyOf, readEntries, type RequestEntry } from './request-entry.ts';

/** Stored on the reader's device and shared between tabs; never sent without the reader. */
export const $requests = persistentAtom<readonly RequestEntry[]>('phong-doc:request-list', [], {
  encode: JSON.stringify,
  decode: readEntries,
});

/** Adds an entry; an existing one is updated and keeps its position. */
export function withEntry(
  entries: readonly RequestEntry[],
  entry: RequestEntry,
): readonly RequestEntry[] {
  const key = keyOf(entry);
  return entries.some((known) => keyOf(known) === key)
    ? entries.map((known) => (keyOf(known) === key ? richer(known, entry) : known))
    : [...entries, entry];
}

function withoutEntry(entries: readonly RequestEntry[], key: string): readonly RequestEntry[] {
  return entries.filter((entry) => keyOf(entry) !== key);
}

export function addRequest(entry: RequestEntry): void {
  $requests.set(withEntry($requests.get(), entry));
}

export function removeRequest(key: string): void {
  $requests.set(withoutEntry($requests.get(), key));
}

export function clearRequests(): void {
  $requests.set([]);
}

/** An entry from a link has less data than one from a button: the one with a title is kept. */
function richer(known: RequestEntry, entry: RequestEntry): RequestEntry {
  return entry.title === '' ? known : entry;
}
