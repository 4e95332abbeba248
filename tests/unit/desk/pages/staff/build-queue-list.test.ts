import { expect, it } from 'vitest';
import { buildQueueList } from '../../../../../src/desk/pages/staff/build-queue-list.ts';

it('a list of requests is a table that runs no formula', async () => {
  const list = buildQueueList(
    [
      {
        code: 'YC-2026-000001',
        version: 1,
        state: 'received',
        assignedTo: 'lan',
        assigneeName: '+Lan',
        needsSecond: false,
        receivedOn: '2026-11-23',
        latestAnswer: '2026-12-02',
        readerName: '=HYPERLINK("http://noi.example")',
        titles: ['Nghị quyết', '+84 báo cáo'],
      },
      {
        code: 'YC-2026-000002',
        version: 1,
        state: 'decided',
        needsSecond: false,
        receivedOn: '2026-11-24',
        latestAnswer: '2026-12-03',
        titles: [' ＝1+1'],
      },
    ],
    'vi',
  );
  expect(list.headers.get('Cache-Control')).toBe('no-store');
  expect(await list.text()).toMatchInlineSnapshot(`
    ""Mã phiếu","Ngày nhận","Hạn trả lời","Tình trạng","Người xử lý","Người đọc","Tài liệu"
    "YC-2026-000001","2026-11-23","2026-12-02","Mới","'+Lan","'=HYPERLINK(""http://noi.example"")","Nghị quyết; +84 báo cáo"
    "YC-2026-000002","2026-11-24","2026-12-03","Đã trả lời","","(không ghi tên)","' ＝1+1"
    "
  `);
});
