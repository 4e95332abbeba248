import { expect, it } from 'vitest';
import { listRoomRows } from '#src/desk/statistics/list-room-rows.ts';

const counts = { booked: 3, came: 2, missed: 1, copied: 4, pages: 50 };

it('lists the months of each year, and after them their sum', () => {
  const months = ['2025-12', '2026-01', '2026-03'].map((month) => ({ month, ...counts }));
  expect(listRoomRows(months)).toEqual([
    { year: '2025', month: '12', ...counts },
    { year: '2025', ...counts },
    { year: '2026', month: '01', ...counts },
    { year: '2026', month: '03', ...counts },
    { year: '2026', booked: 6, came: 4, missed: 2, copied: 8, pages: 100 },
  ]);
  expect(listRoomRows([])).toEqual([]);
});
