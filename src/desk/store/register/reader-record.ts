import type { Selectable } from 'kysely';
import type { CardFacts } from '#src/desk/register/card-facts.ts';
import type { CardState } from '#src/desk/rules/register/standing.ts';
import { isDamagedCell, readCardFacts, type DamagedCellError } from '../kept-json.ts';
import type { DeskTables } from '../tables.ts';

/** A reader's record. Days are `YYYY-MM-DD`. */
export interface ReaderRecord {
  /** Random; used in paths. */
  readonly id: string;
  /** `ĐG-2026-0001` */
  readonly card: string;
  /** Key of the form that made it. */
  readonly formKey: string;
  readonly version: number;
  readonly state: CardState;
  readonly validFrom: string;
  /** The last valid day. */
  readonly validUntil: string;
  /** Nothing if erased or damaged. */
  readonly facts?: CardFacts;
  /** The stored facts are damaged. */
  readonly damage?: DamagedCellError;
}

export const readerColumns = [
  'readers.id',
  'readers.card',
  'readers.form_key',
  'readers.version',
  'readers.state',
  'readers.valid_from',
  'readers.valid_until',
  'readers.facts',
] as const;

type RecordRow = Pick<
  Selectable<DeskTables['readers']>,
  'id' | 'card' | 'form_key' | 'version' | 'state' | 'valid_from' | 'valid_until' | 'facts'
>;

export function toReaderRecord(row: RecordRow): ReaderRecord {
  const { id, card, version, state } = row;
  const known = { formKey: row.form_key, validFrom: row.valid_from, validUntil: row.valid_until };
  return { id, card, version, state, ...known, ...readFacts(card, row.facts) };
}

/** One damaged cell does not hide other records. */
function readFacts(card: string, cell: string | null): Pick<ReaderRecord, 'facts' | 'damage'> {
  if (cell === null) return {};
  try {
    return { facts: readCardFacts(card, cell) };
  } catch (error) {
    if (isDamagedCell(error)) return { damage: error };
    throw error;
  }
}
