import { toLine } from '../../../text/entered-text.ts';
import { isDay } from '../../is-day.ts';
import { queueGroups, type QueueGroup } from '../../rules/queue-groups.ts';

/** What of the queue is shown. */
export interface ReadQueueAddress {
  readonly group: QueueGroup;
  /** Empty for all. */
  readonly words: string;
  /** Days, `YYYY-MM-DD`; empty for any. */
  readonly from: string;
  readonly until: string;
  /** From 1. */
  readonly leaf: number;
}

/** Reads what `urls.queue` writes; whatever is not of ours counts as nothing. */
export function readQueueAddress(query: URLSearchParams): ReadQueueAddress {
  const readDay = (name: string) => {
    const day = query.get(name) ?? '';
    return isDay(day) ? day : '';
  };
  return {
    group: queueGroups.find((one) => one === query.get('nhom')) ?? 'open',
    words: toLine(query.get('tim') ?? '').slice(0, 100),
    from: readDay('tu'),
    until: readDay('den'),
    leaf: Math.max(1, Math.trunc(Number(query.get('trang'))) || 1),
  };
}
