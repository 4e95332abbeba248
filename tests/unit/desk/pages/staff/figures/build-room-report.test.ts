import { expect, it } from 'vitest';
import { buildRoomReport } from '#src/desk/pages/staff/figures/build-room-report.ts';

const counts = { booked: 1200, came: 3, missed: 1, copied: 4, pages: 50 };
const period = { from: '2026-01-01', until: '2026-12-31' };

it('is a table for spreadsheets with whole numbers, small ones too', async () => {
  const rows = [
    { year: '2026', month: '01', ...counts },
    { year: '2026', ...counts },
  ];
  const report = buildRoomReport(rows, period, 'vi');
  expect(report.headers.get('content-disposition')).toBe(
    'attachment; filename="phong-doc-theo-thang-2026-01-01-2026-12-31.csv"',
  );
  expect(await report.text()).toMatchInlineSnapshot(`
    ""Năm","Tháng","Chỗ đã đặt","Đã đến","Không đến","Tài liệu đã sao","Trang đã sao"
    "2026","01","1200","3","1","4","50"
    "2026","cả năm","1200","3","1","4","50"
    "
  `);
});
