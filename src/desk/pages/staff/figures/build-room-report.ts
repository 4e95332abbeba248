import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { toCsv } from '#src/text/to-csv.ts';
import { roomCounts, type RoomRow } from '#src/desk/statistics/list-room-rows.ts';
import type { Period } from '#src/desk/store/period-counts.ts';
import { toDownload } from './to-download.ts';

/** Seats and copies by month as a table for spreadsheets: for staff, with unmasked numbers. */
export function buildRoomReport(
  rows: readonly RoomRow[],
  { from, until }: Period,
  language: Language,
): Response {
  const t = translateTo(language);
  const head = [
    t('seats.figures.year'),
    t('work.month'),
    ...roomCounts.map((count) => t(`seats.figures.${count}`)),
  ];
  const lines = rows.map(({ year, month, ...counts }) => [
    year,
    month ?? t('seats.figures.wholeYear'),
    ...roomCounts.map((count) => String(counts[count])),
  ]);
  return toDownload(
    toCsv([head, ...lines]),
    `phong-doc-theo-thang-${from}-${until}.csv`,
    'text/csv',
  );
}
