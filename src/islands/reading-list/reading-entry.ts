/** Something a reader means to read, or has read, with a note. Facts of the record, but for the note. */
export interface ReadingEntry {
  /** Path of its page, in the language in which it was saved. */
  readonly href: string;
  readonly title: string;
  /** Reference as the archive cites it. */
  readonly reference?: string;
  readonly date?: string;
  /** What it is, in words: `Nghị quyết`. */
  readonly kind?: string;
  readonly citation?: string;
  /** The reader's own words; may be empty. */
  readonly note: string;
}

/** Characters of a note. */
export const longestNote = 4000;
/** Entries of a list: about what a browser keeps for a site, with long notes. */
export const mostEntries = 1000;

/** A record is on the list once, whatever the language of its page. */
export function keyOf({ href }: Pick<ReadingEntry, 'href'>): string {
  return href.replace(/^\/en(?=\/)/, '').replace(/[?#].*$/s, '');
}

/** What was stored or brought from a file, as far as it can be used: other hands may have written it. */
export function toEntries(value: unknown): readonly ReadingEntry[] {
  if (!Array.isArray(value)) return [];
  const entries = value.flatMap((one: unknown) => toEntry(one) ?? []);
  const first = new Map([...entries].reverse().map((entry) => [keyOf(entry), entry]));
  return entries.filter((entry) => first.get(keyOf(entry)) === entry).slice(0, mostEntries);
}

/** The same of JSON; nothing where it is none. */
export function readEntries(stored: string): readonly ReadingEntry[] {
  try {
    return toEntries(JSON.parse(stored));
  } catch {
    return [];
  }
}

/** Reads the data attributes of a button; nothing when it names no record. */
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
  // Links of the list may only lead to this site, whoever wrote the file.
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
