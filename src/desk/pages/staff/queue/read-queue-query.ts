import { toTypedDay } from '#src/domain/typed-day.ts';
import { toLine } from '#src/text/entered-text.ts';
import { readTypedDay } from '#src/desk/read-typed-day.ts';
import { queueGroups, type QueueGroup } from '#src/desk/rules/queue-groups.ts';

/** Filters of the queue. */
export interface ReadQueueQuery {
  readonly group: QueueGroup;
  /** Empty for all. */
  readonly words: string;
  /** Days, `YYYY-MM-DD`; empty for any. */
  readonly from: string;
  readonly until: string;
  /** From 1. */
  readonly listPage: number;
  /** The days as shown in their fields: an invalid day as it was typed. */
  readonly typedDays: { readonly from: string; readonly until: string };
}

/** Parses what `urls.queue` writes; unknown values are ignored. */
export function readQueueQuery(query: URLSearchParams): ReadQueueQuery {
  const typed = (name: string) => toLine(query.get(name) ?? '').slice(0, 20);
  const readDay = (name: string) => readTypedDay(typed(name)) ?? '';
  const showDay = (name: string) => toTypedDay(readDay(name)) || typed(name);
  return {
    group: queueGroups.find((one) => one === query.get('nhom')) ?? 'open',
    words: toLine(query.get('tim') ?? '').slice(0, 100),
    from: readDay('tu'),
    until: readDay('den'),
    typedDays: { from: showDay('tu'), until: showDay('den') },
    listPage: Math.max(1, Math.trunc(Number(query.get('trang'))) || 1),
  };
}
