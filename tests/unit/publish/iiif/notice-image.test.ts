import { expect, test } from 'vitest';
import { buildNoticeImage, toNoticeSize } from '#src/publish/iiif/notice-image.ts';

const notice = {
  label: { vi: ['Trang 3: sử dụng có điều kiện'], en: ['Page 3: restricted access'] },
  summary: {
    vi: ['Lý do: Có thông tin về đời sống riêng tư <&>. Bạn có thể gửi phiếu yêu cầu.'],
    en: ['Reason: Holds private information. You may ask to read it.'],
  },
};

test('a notice says in both languages why a page is not shown, in lines that fit', () => {
  expect(buildNoticeImage(notice, { width: 1240, height: 1754 })).toMatchInlineSnapshot(`
    "<svg xmlns="http://www.w3.org/2000/svg" width="1131" height="1600" viewBox="0 0 1131 1600">
    <rect width="100%" height="100%" fill="#f3ecdd"/>
    <g fill="#3b332a" font-family="sans-serif" font-size="40.4" text-anchor="middle">
    <text x="50%" y="622.3" lang="vi" font-weight="bold" font-size="50.5">Trang 3: sử dụng có điều kiện</text>
    <text x="50%" y="686.9" lang="vi">Lý do: Có thông tin về đời sống riêng tư</text>
    <text x="50%" y="751.5" lang="vi">&lt;&amp;&gt;. Bạn có thể gửi phiếu yêu cầu.</text>
    <text x="50%" y="880.8" lang="en" font-weight="bold" font-size="50.5">Page 3: restricted access</text>
    <text x="50%" y="945.4" lang="en">Reason: Holds private information. You may</text>
    <text x="50%" y="1010.0" lang="en">ask to read it.</text>
    </g>
    </svg>
    "
  `);
});

test('a notice has the shape of its neighbours, and is never huge', () => {
  expect(toNoticeSize({ width: 8000, height: 6000 })).toEqual({ width: 1600, height: 1200 });
  expect(toNoticeSize({ width: 300, height: 400 })).toEqual({ width: 300, height: 400 });
});

test.each([
  [1240, 1754],
  [1600, 400],
  [300, 1600],
])('all text fits into %i × %i pixels', (width, height) => {
  const svg = buildNoticeImage(notice, { width, height });
  const places = [...svg.matchAll(/ y="([-\d.]+)"/g)].map(([, y]) => Number(y));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(Math.max(...places)).toBeLessThan(height);
});
