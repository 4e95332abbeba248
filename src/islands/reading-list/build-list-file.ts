import { toCsv } from '#src/text/to-csv.ts';
import { buildRis } from './build-ris.ts';
import { keyOf, toEntries, type ReadingEntry } from './reading-entry.ts';

/** `list` is the format that can be imported again. */
export type ListFormat = 'csv' | 'ris' | 'txt' | 'list';

export interface ListWords {
  readonly archive: string;
  /** Column headings: title, kind, reference, date, citation, URL, note. */
  readonly columns: readonly string[];
  readonly note: string;
}

type Entries = readonly ReadingEntry[];

const format = 'phong-doc-reading-list';

/** The list as a file. `origin` makes the URLs of records absolute. */
export function buildListFile(
  kind: ListFormat,
  entries: Entries,
  words: ListWords,
  origin: string,
): Blob {
  const [type, text] = {
    csv: () => ['text/csv', toTable(entries, words, origin)] as const,
    ris: () => ['application/x-research-info-systems', toRis(entries, words, origin)] as const,
    txt: () => ['text/plain', toText(entries, words, origin)] as const,
    list: () => ['application/json', JSON.stringify({ format, entries }, null, 2)] as const,
  }[kind]();
  return new Blob([text], { type: `${type};charset=utf-8` });
}

/** The records of a file that `list` wrote; `undefined` for any other file. */
export function readListFile(text: string): Entries | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof value !== 'object' || value === null) return undefined;
    const { format: stated, entries } = value as Record<string, unknown>;
    return stated === format ? toEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}

function toTable(entries: Entries, { columns }: ListWords, origin: string): string {
  const rows = entries.map((entry) => [
    ...[entry.title, entry.kind ?? '', entry.reference ?? '', entry.date ?? ''],
    ...[entry.citation ?? '', toHref(entry, origin), entry.note],
  ]);
  return toCsv([columns, ...rows]);
}

/** The entries as search results export them, each with the reader's note as an additional tag. */
function toRis(entries: Entries, { archive }: ListWords, origin: string): string {
  const tagged = entries.map((entry) => {
    const hit = { ...entry, id: keyOf(entry), title: { text: entry.title, marks: [] } };
    const ris = buildRis([hit], { archive }, origin);
    const note = entry.note.replace(/\s+/g, ' ').trim();
    // Only at the end, because a title may contain the same characters.
    return note === '' ? ris : ris.replace(/ER {2}- \r\n$/, (end) => `N1  - ${note}\r\n${end}`);
  });
  return tagged.join('\r\n');
}

function toText(entries: Entries, words: ListWords, origin: string): string {
  const blocks = entries.map((entry, index) => {
    const { title, reference, date, citation, note } = entry;
    const bare = `${[title, date, reference].filter((part) => part).join(', ')}.`;
    const lines = [`${index + 1}. ${citation ?? bare}`, toHref(entry, origin)];
    const noted = note.trim() === '' ? [] : [`${words.note}: ${note.trim()}`];
    return [...lines, ...noted].join('\r\n').replace(/\r?\n/g, '\r\n');
  });
  return `\uFEFF${blocks.join('\r\n\r\n')}\r\n`;
}

function toHref({ href }: ReadingEntry, origin: string): string {
  return new URL(href, origin).href;
}
