import { isStorable, toLine, toLines } from '#src/text/entered-text.ts';
import { readerFactsSchema } from '#src/desk/reader-facts.ts';
import { cardFactsSchema } from '#src/desk/register/card-facts.ts';
import type { BackupRow } from './backup-line.ts';

type Cells = BackupRow['row'];

/** Columns with user-written text, by table. */
const writtenTexts: Readonly<Record<string, Readonly<Record<string, (text: string) => string>>>> = {
  requests: { reader_key: toStorable, searched: toStorable, reader: cleanReader },
  messages: { text: toLines },
  notes: { text: toLines },
  copies: { receipt: toLine },
  reader_marks: { mark: toStorable },
  readers: { facts: cleanCard, searched: toStorable, folded_name: toStorable },
  reader_visits: { topic: toLines },
  staff: { name: toLine },
};

/**
 * Normalises a row of a backup for storage: texts written before all input was normalised are
 * normalised now. Returns nothing for a row that cannot be stored.
 * @throws when a reader's facts are malformed
 */
export function cleanRow({ kind, row }: BackupRow): Cells | undefined {
  const cleaners = writtenTexts[kind] ?? {};
  const cells = Object.entries(row).map(([column, value]) => {
    const clean = Object.hasOwn(cleaners, column) ? cleaners[column] : undefined;
    const cell = typeof value === 'string' && clean !== undefined ? clean(value) : value;
    return [column, cell] as const;
  });
  const isKept = cells.every(([, cell]) => typeof cell !== 'string' || isStorable(cell));
  return isKept ? Object.fromEntries(cells) : undefined;
}

/**
 * Folded texts are compared with others folded alike, so they are changed as little as possible.
 */
function toStorable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

function cleanReader(text: string): string {
  const facts = readerFactsSchema.parse(JSON.parse(text));
  return JSON.stringify({ ...facts, fields: cleanFields(facts.fields) });
}

function cleanCard(text: string): string {
  const facts = cardFactsSchema.parse(JSON.parse(text));
  return JSON.stringify({ ...facts, fields: cleanFields(facts.fields) });
}

function cleanFields(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const clean = Object.entries(fields).map(
    ([field, value]) => [field, field === 'topic' ? toLines(value) : toLine(value)] as const,
  );
  return Object.fromEntries(clean);
}
