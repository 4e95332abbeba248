import { persistentAtom } from '@nanostores/persistent';
import { keyOf, mostEntries, readEntries, type ReadingEntry } from './reading-entry.ts';

type Entries = readonly ReadingEntry[];

/** Kept on the reader's device and shared between tabs. No one else sees it. */
export const $readingList = persistentAtom<Entries>('phong-doc:reading-list', [], {
  encode: JSON.stringify,
  decode: readEntries,
});

/** Whether a change was kept: a browser may have no more room, or none at all. */
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

/** Adds a record at the end, unless it is there. */
export function saveRecord(entry: ReadingEntry): Kept {
  const entries = $readingList.get();
  return isSaved(entries, entry.href) ? 'kept' : keep([...entries, entry]);
}

export function removeRecord(key: string): Kept {
  return keep($readingList.get().filter((entry) => keyOf(entry) !== key));
}

/** Puts a record back where it was. */
export function putBack(entry: ReadingEntry, place: number): Kept {
  const others = $readingList.get().filter((each) => keyOf(each) !== keyOf(entry));
  return keep([...others.slice(0, place), entry, ...others.slice(place)]);
}

export function setNote(key: string, note: string): Kept {
  const entries = $readingList.get();
  return keep(entries.map((entry) => (keyOf(entry) === key ? { ...entry, note } : entry)));
}

/** Moves a record up (-1) or down (1); at an end it stays. */
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
 * Adds what a file holds. A record that is there stays as it is, but for a note where it has none.
 * @returns how many records are new, or that there is no room for them
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
