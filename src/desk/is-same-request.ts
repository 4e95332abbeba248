import { isDeepStrictEqual } from 'node:util';
import type { ReaderFacts } from './reader-facts.ts';
import type { AskedItem, RequestRecord } from './store/request/request-record.ts';

/** Whether a repeated form has the same content as the request it made. */
export function isSameRequest(
  kept: RequestRecord,
  sent: { readonly reader: ReaderFacts; readonly items: readonly AskedItem[] },
): boolean {
  const asked = (items: readonly AskedItem[]) =>
    items.map(({ recordId, page, wish }) => [recordId, page, wish]);
  return (
    isDeepStrictEqual(kept.reader, sent.reader) &&
    isDeepStrictEqual(asked(kept.items), asked(sent.items))
  );
}
