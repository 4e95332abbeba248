import { isStorable, toLine, toLines } from '#src/text/entered-text.ts';
import { readerFactsSchema } from '#src/desk/reader-facts.ts';
import { cardFactsSchema } from '#src/desk/register/card-facts.ts';
import type { BackupRow } from './backup-line.ts';

type Cells = BackupRow['row'];

/** Columns of what people have written, by table. */
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
 * A row of a backup as it may be kept: texts that were written before all texts were made fit are
 * made so now. Nothing for a row that cannot be one of this table.
 */
export function cleanRow({ kind, row }: BackupRow): Cells | undefined {
  const cleaners = writtenTexts[kind] ?? {};
  try {
    const cells = Object.entries(row).map(([column, value]) => {
      const clean = Object.hasOwn(cleaners, column) ? cleaners[column] : undefined;
      const cell = typeof value === 'string' && clean !== undefined ? clean(value) : value;
      return [column, cell] as const;
    });
    const isKept = cells.every(([, cell]) => typeof cell !== 'string' || isStorable(cell));
    return isKept ? Object.fromEntries(cells) : undefined;
  } catch {
    // What should be a reader's facts is not.
    return undefined;
  }
}

/** Folded texts, which are compared with others that are folded alike: as little as can be. */
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
