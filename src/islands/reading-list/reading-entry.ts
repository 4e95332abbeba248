/** A record in the reading list. All but the note are facts of the record. */
export interface ReadingEntry {
  /** Path of its page, in the language in which it was saved. */
  readonly href: string;
  readonly title: string;
  /** Reference as the archive cites it. */
  readonly reference?: string;
  readonly date?: string;
  /** Its kind as text: `Nghị quyết`. */
  readonly kind?: string;
  readonly citation?: string;
  /** The reader's note; may be empty. */
  readonly note: string;
}

/** Most characters in a note. */
export const longestNote = 4000;
/** Most entries in a list: about what fits into a browser's storage, with long notes. */
export const mostEntries = 1000;

/** Identifies a record in the list, whatever the language of its page. */
export function keyOf({ href }: Pick<ReadingEntry, 'href'>): string {
  return href.replace(/^\/en(?=\/)/, '').replace(/[?#].*$/s, '');
}

/** Entries from storage or a file; invalid ones are dropped, because the data are untrusted. */
export function toEntries(value: unknown): readonly ReadingEntry[] {
  if (!Array.isArray(value)) return [];
  const entries = value.flatMap((one: unknown) => toEntry(one) ?? []);
  const first = new Map([...entries].reverse().map((entry) => [keyOf(entry), entry]));
  return entries.filter((entry) => first.get(keyOf(entry)) === entry).slice(0, mostEntries);
}

/** Entries from JSON; none where it is invalid. */
export function readEntries(stored: string): readonly ReadingEntry[] {
  try {
    return toEntries(JSON.parse(stored));
  } catch {
    return [];
  }
}

/** Reads the data attributes of a button; undefined when they name no record. */
export function readEntry(data: Readonly<Record<string, string | undefined>>) {
  return toEntry(data);
}

function toEntry(value: unknown): ReadingEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const facts = value as Record<string, unknown>;
  const text = (name: string, longest = 2000) => {
    const fact = facts[name];
    return typeof fact === 'string' && fact !== '' ? fact.slice(0, longest) : undefined;
  };
  const href = text('href');
  const title = text('title');
  // Links of the list may only point to this site, whoever wrote the file.
  if (href === undefined || !/^\/(?![/\\])/.test(href) || title === undefined) return undefined;
  const [reference, date, kind] = [text('reference'), text('date'), text('kind')];
  const citation = text('citation', 4000);
  return {
    href,
    title,
    ...(reference !== undefined && { reference }),
    ...(date !== undefined && { date }),
    ...(kind !== undefined && { kind }),
    ...(citation !== undefined && { citation }),
    note: (text('note', longestNote) ?? '').normalize('NFC'),
  };
}
