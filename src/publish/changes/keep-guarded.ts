import { matchPages } from './match-pages.ts';
import {
  toRecordKey,
  type PageState,
  type PublishedRecord,
  type RecordState,
} from './published-record.ts';

/**
 * The record to store with a site: what it shows, and everything that was closed before and is now
 * missing. A closed record whose row is lost, or a redacted page whose scan is lost, is recognised
 * if it comes back, perhaps open.
 */
export function keepGuarded(before: PublishedRecord, now: PublishedRecord): PublishedRecord {
  const present = new Set(
    now.records.flatMap((record) => (record.gone === true ? [] : [toRecordKey(record)])),
  );
  const lost = new Map<string, PageState[]>();
  for (const { record, page } of matchPages(before, now).unmatched) {
    const pages = lost.get(toRecordKey(record)) ?? [];
    pages.push({ ...page, gone: true });
    lost.set(toRecordKey(record), pages);
  }
  const kept = new Map<string, RecordState>();
  for (const record of before.records) {
    const key = toRecordKey(record);
    const pages = lost.get(key);
    if (present.has(key) || (record.shown === 'open' && pages === undefined)) continue;
    kept.set(key, { ...record, pages: pages ?? [], gone: true });
  }
  const records = now.records.flatMap((record): RecordState[] => {
    const key = toRecordKey(record);
    if (record.gone === true) return kept.has(key) || present.has(key) ? [] : [record];
    const pages = lost.get(key);
    return [
      pages === undefined ? record : { ...record, pages: [...(record.pages ?? []), ...pages] },
    ];
  });
  return { ...now, records: [...records, ...kept.values()] };
}
