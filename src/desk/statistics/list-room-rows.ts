import type { RoomMonth } from '../store/counter/room-counts.ts';

/** The counted quantities, in the order of the table. */
export const roomCounts = ['booked', 'came', 'missed', 'copied', 'pages'] as const;
export type RoomCount = (typeof roomCounts)[number];

/** Seats and copies of a month, or of the whole year if no month is given. */
export interface RoomRow extends Omit<RoomMonth, 'month'> {
  /** `YYYY` */
  readonly year: string;
  /** `MM` */
  readonly month?: string;
}

/** The months of each year, earliest first, followed by their sum. */
export function listRoomRows(months: readonly RoomMonth[]): readonly RoomRow[] {
  const years = Map.groupBy(months, ({ month }) => month.slice(0, 4));
  return [...years].flatMap(([year, of]) => [
    ...of.map(({ month, ...counts }) => ({ year, month: month.slice(5), ...counts })),
    {
      year,
      booked: sum(of, 'booked'),
      came: sum(of, 'came'),
      missed: sum(of, 'missed'),
      copied: sum(of, 'copied'),
      pages: sum(of, 'pages'),
    },
  ]);
}

function sum(months: readonly RoomMonth[], what: RoomCount): number {
  return months.reduce((total, month) => total + month[what], 0);
}
