import { persistentAtom } from '@nanostores/persistent';
import { keyOf, mostEntries, readEntries, type ReadingEntry } from './reading-entry.ts';

type Entries = readonly ReadingEntry[];

/** Stored on the reader's device and shared between tabs; never sent anywhere. */
export const $readingList = persistentAtom<Entries>('phong-doc:reading-list', [], {
  encode: JSON.stringify,
  decode: readEntries,
});

/** Whether a change was stored: the browser's storage may be full or blocked. */
export type Kept = 'kept' | 'full';

function keep(entries: Entries): Kept {
  if (entries.length > mostEntries) return 'full';
  try {
    $readingList.set(entries);
    return 'kept';
  } catch {
    return 'full';
  }
}

export function isSaved(entries: Entries, href: string): boolean {
  return entries.some((entry) => keyOf(entry) === keyOf({ href }));
}

/** Adds a record at the end, unless it is already in the list. */
export function saveRecord(entry: ReadingEntry): Kept {
  const entries = $readingList.get();
  return isSaved(entries, entry.href) ? 'kept' : keep([...entries, entry]);
}

export function removeRecord(key: string): Kept {
  return keep($readingList.get().filter((entry) => keyOf(entry) !== key));
}

/** Restores a record at its former position. */
export function putBack(entry: ReadingEntry, index: number): Kept {
  const others = $readingList.get().filter((each) => keyOf(each) !== keyOf(entry));
  return keep([...others.slice(0, index), entry, ...others.slice(index)]);
}

export function setNote(key: string, note: string): Kept {
  const entries = $readingList.get();
  return keep(entries.map((entry) => (keyOf(entry) === key ? { ...entry, note } : entry)));
}

/** Moves a record up (-1) or down (1); no effect at the ends. */
export function moveRecord(key: string, by: -1 | 1): Kept {
  const entries = [...$readingList.get()];
  const from = entries.findIndex((entry) => keyOf(entry) === key);
  const [moved, other] = [entries[from], entries[from + by]];
  if (moved === undefined || other === undefined) return 'kept';
  entries[from] = other;
  entries[from + by] = moved;
  return keep(entries);
}

/**
 * Adds the entries of a file. Records that are already in the list only get a missing note.
 * @returns number of new records, or `full`
 */
export function addAll(brought: Entries): number | 'full' {
  const entries = $readingList.get();
  const byKey = new Map(brought.map((entry) => [keyOf(entry), entry]));
  const noted = entries.map((entry) =>
    entry.note === '' ? { ...entry, note: byKey.get(keyOf(entry))?.note ?? '' } : entry,
  );
  const fresh = brought.filter(({ href }) => !isSaved(entries, href));
  return keep([...noted, ...fresh]) === 'kept' ? fresh.length : 'full';
}
