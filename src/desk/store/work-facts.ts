import type { Insertable } from 'kysely';
import { foldText } from '#src/text/fold.ts';
import type { Origin, ReaderFacts } from '../reader-facts.ts';
import { listReaderMarks } from '../reader-marks.ts';
import { toSearchedText } from '../searched-text.ts';
import type { AskedItem } from './request/request-record.ts';
import type { DeskTables } from './tables.ts';

interface KeptRequest {
  readonly code: string;
  /** `YYYY-MM-DD` */
  readonly receivedOn: string;
  readonly reader: ReaderFacts;
  readonly items: readonly AskedItem[];
}

/** Columns of a new request that the queue and the statistics need besides its content. */
export function toWorkFacts({ receivedOn, ...request }: KeptRequest) {
  return {
    received_on: receivedOn,
    answered_on: null,
    working_days: null,
    waited_days: 0,
    needs_second: 0,
    ...toReaderFacts(request),
  } satisfies Partial<Insertable<DeskTables['requests']>>;
}

/** Columns derived from its reader: recomputed when the reader's facts are corrected. */
export function toReaderFacts({ code, reader, items }: Omit<KeptRequest, 'receivedOn'>) {
  const { name } = reader.fields;
  const records = items.flatMap(({ recordId, title, reference }) => [recordId, title, reference]);
  const [mark] = listReaderMarks(reader.fields);
  return {
    purpose: reader.purpose,
    origin: toOrigin(reader.fields.nationality),
    reader_key: mark ?? (name === undefined ? null : `name ${foldText(name)}`),
    searched: toSearchedText({ code, reader, records }),
  } satisfies Partial<Insertable<DeskTables['requests']>>;
}

/** Unknown if the form does not ask for it. */
function toOrigin(nationality: string | undefined): Origin {
  if (nationality === undefined) return 'unknown';
  return /^(?:viet ?nam|vn\b)/.test(foldText(nationality)) ? 'vietnamese' : 'foreign';
}
