import { listReaderMarks } from '#src/desk/reader-marks.ts';
import type { AskedItem, RequestRecord } from '#src/desk/store/request/request-record.ts';

/** Reasons against one request being the duplicate of another. */
export interface DoubleDoubts {
  /** Records that only the one to be closed asks for. */
  readonly missing: readonly AskedItem[];
  readonly isOtherReader: boolean;
}

export function compareRequests(closed: RequestRecord, kept: RequestRecord): DoubleDoubts {
  const asked = new Set(kept.items.map(({ recordId }) => recordId));
  const marks = new Set(listReaderMarks(kept.reader?.fields ?? {}));
  return {
    missing: closed.items.filter(
      ({ recordId, state }) => state.kind !== 'withdrawn' && !asked.has(recordId),
    ),
    isOtherReader: !listReaderMarks(closed.reader?.fields ?? {}).some((mark) => marks.has(mark)),
  };
}
