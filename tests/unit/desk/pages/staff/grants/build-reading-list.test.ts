import { expect, it } from 'vitest';
import { buildReadingList } from '#src/desk/pages/staff/grants/build-reading-list.ts';
import type { InspectedLine } from '#src/desk/store/grants/list-read-pages.ts';

const line: InspectedLine = {
  ...{ at: '2026-11-23T03:00:00.000Z', grantId: 'g', shortCode: 'ACDE34' },
  ...{ itemId: '=TU-01', page: 3, use: 'read', device: '+Firefox' },
};

it('the log for an inspector is a table that runs no formula', async () => {
  const lines = (async function* () {
    yield await Promise.resolve([{ ...line, code: 'YC-2026-000001' }]);
    yield [{ ...line, page: 0, use: 'copy' as const, staffName: '@Lan' }];
  })();
  const response = await buildReadingList(
    lines,
    { from: '2026-11-01', until: '2026-11-30' },
    'vi',
    { report: () => undefined, waitForBrowser: () => Promise.resolve() },
  );
  expect(response.headers.get('Content-Disposition')).toContain(
    'nhat-ky-doc-2026-11-01-2026-11-30.csv',
  );
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.text()).toMatchInlineSnapshot(`
    ""Lúc","Phiếu","Người đọc tại bàn trực","Mã ngắn","Tài liệu","Trang","Việc","Thiết bị"
    "2026-11-23T03:00:00.000Z","YC-2026-000001","","ACDE34","'=TU-01","3","đọc","'+Firefox"
    "2026-11-23T03:00:00.000Z","","'@Lan","ACDE34","'=TU-01","toàn văn","sao","'+Firefox"
    "
  `);
});
