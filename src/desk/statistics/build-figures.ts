import { origins, purposes } from '../reader-facts.ts';
import { closings } from '../rules/closing.ts';
import { refusalReasons } from '../rules/decision.ts';
import { ways } from '../rules/request.ts';
import type { ItemCount, PeriodCounts } from '../store/period-counts.ts';
import type { Figure } from './figure.ts';
import type { RoomCount } from './list-room-rows.ts';

/** Page count of a record; nothing if unknown. */
export type CountRecordPages = (recordId: string) => number | undefined;

/** The lines of the report, in order. */
export function buildFigures(
  { received, ways: byWay, readers, answered, closed, items, room, reading }: PeriodCounts,
  countPages: CountRecordPages,
): readonly Figure[] {
  const roomSum = (of: RoomCount) => room.reduce((total, month) => total + month[of], 0);
  const [seats, came] = [roomSum('booked'), roomSum('came')];
  const visits = sum(received);
  const done = sum(answered);
  const onTime = sum(answered.filter(({ isOnTime }) => isOnTime));
  const median = findMedian(answered.map(({ workingDays, count }) => [workingDays, count]));
  const served = items.filter(({ outcome }) => outcome !== 'refused');
  const copies = served.filter(({ outcome }) => outcome !== 'reading');
  const refused = items.filter(({ outcome }) => outcome === 'refused');
  const certified = sum(copies.filter(({ outcome }) => outcome === 'certified-copy'));
  const sides = [sum(copies), sum(served) - sum(copies)] as const;
  const pagesOf = (list: readonly ItemCount[]) =>
    list.reduce((total, item) => {
      const pages = item.page === undefined ? (countPages(item.recordId) ?? 0) : 1;
      return total + pages * item.count;
    }, 0);
  return [
    { measure: 'visits', unit: 'visit', value: visits },
    { measure: 'readers', unit: 'person', value: readers },
    ...purposes.map((purpose) => ({
      measure: { purpose },
      unit: 'visit' as const,
      value: sum(received.filter((one) => one.purpose === purpose)),
      part: 'purpose' as const,
    })),
    ...origins.map((origin) => ({
      measure: origin,
      unit: 'visit' as const,
      value: sum(received.filter((one) => one.origin === origin)),
      part: 'origin' as const,
    })),
    ...ways.map((way) => ({
      measure: { way },
      unit: 'visit' as const,
      value: sum(byWay.filter((one) => one.way === way)),
      part: 'way' as const,
    })),
    { measure: 'answered', unit: 'request', value: done },
    {
      measure: 'onTime',
      unit: 'percent',
      of: done,
      sides: [onTime, done - onTime],
      ...(done > 0 && { value: Math.round((onTime / done) * 1000) / 10 }),
    },
    { measure: 'median', unit: 'day', of: done, ...(median !== undefined && { value: median }) },
    { measure: 'files', unit: 'file', value: sum(served.filter(({ kind }) => kind === 'file')) },
    { measure: 'items', unit: 'item', value: sum(served.filter(({ kind }) => kind === 'item')) },
    { measure: 'pages', unit: 'page', value: pagesOf(served), of: sum(served) },
    { measure: 'copies', unit: 'copy', value: sum(copies), sides },
    { measure: 'copiedPages', unit: 'page', value: pagesOf(copies), of: sum(copies), sides },
    {
      measure: 'certified',
      unit: 'copy',
      value: certified,
      sides: [certified, sum(copies) - certified],
    },
    { measure: 'seats', unit: 'seat', value: seats },
    { measure: 'came', unit: 'seat', value: came, sides: [came, seats - came] },
    { measure: 'missed', unit: 'seat', value: roomSum('missed'), isInternal: true },
    { measure: 'madePages', unit: 'page', value: roomSum('pages'), of: roomSum('copied') },
    { measure: 'grantsMade', unit: 'grant', value: reading.made },
    { measure: 'grantsEnded', unit: 'grant', value: reading.ended },
    { measure: 'onlineReaders', unit: 'person', value: reading.readers },
    { measure: 'onlinePages', unit: 'page', value: reading.pages, of: reading.readers },
    { measure: 'refused', unit: 'item', value: sum(refused) },
    ...refusalReasons.map((refusal) => ({
      measure: { refusal },
      unit: 'item' as const,
      value: sum(refused.filter((one) => one.refusal === refusal)),
      part: 'refusal' as const,
    })),
    ...closings.map((closing) => ({
      measure: `closed-${closing}` as const,
      unit: 'request' as const,
      value: sum(closed.filter((one) => one.closing === closing)),
      isInternal: true as const,
    })),
  ];
}

function sum(list: readonly { readonly count: number }[]): number {
  return list.reduce((total, { count }) => total + count, 0);
}

/** The median of values with frequencies; the mean of two if there are two middle values. */
export function findMedian(
  counted: readonly (readonly [value: number, count: number])[],
): number | undefined {
  const sorted = counted.toSorted(([a], [b]) => a - b);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (rank: number): number | undefined => {
    let passed = 0;
    return sorted.find(([, count]) => (passed += count) > rank)?.[0];
  };
  const lower = at(Math.floor((total - 1) / 2));
  const upper = at(Math.floor(total / 2));
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}
