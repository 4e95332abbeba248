import type { StaffFile, StaffItem } from '#src/staff/staff-data.ts';
import type { AskedItem } from '#src/desk/store/request/request-record.ts';

/**
 * The requested conditional records that have no scanned page to be read in the virtual reading
 * room: a file if none of its items has one.
 *
 * @param records descriptions of conditional records, by their ids
 */
export function listUnscanned<Asked extends Pick<AskedItem, 'recordId' | 'kind'>>(
  items: readonly Asked[],
  records: ReadonlyMap<string, StaffFile | StaffItem>,
): readonly Asked[] {
  return items.filter(({ recordId }) => {
    const record = records.get(recordId);
    if (record === undefined) return false;
    if (record.kind === 'item') return record.scannedPages === 0;
    const own = [...records.values()].filter((one) => one.kind === 'item' && one.file === recordId);
    return own.every((one) => one.kind === 'item' && one.scannedPages === 0);
  });
}
