import { expect, it } from 'vitest';
import { formatAnniversaryReport } from '#scripts/content/report/anniversary-report.ts';

const title = { vi: 'Ngày Quân đội', en: 'Army Day' };

it('reports what each day lacks and how to fix it', () => {
  const coming = [
    {
      date: '2026-12-22',
      years: 82,
      id: 'quan-doi',
      title,
      lacks: [
        { kind: 'no-records' },
        { kind: 'not-published', exhibit: 'cau' },
        { kind: 'no-english', exhibit: 'cau' },
        { kind: 'no-cover', exhibit: 'cau' },
        { kind: 'not-on-show', exhibit: 'cau' },
      ],
    },
    { date: '2027-02-06', id: 'tet', title: { vi: 'Tết' }, lacks: [] },
    { date: '2027-02-07', id: 'a', title, lacks: [{ kind: 'no-exhibit' }] },
  ] as const;
  expect(`\n${formatAnniversaryReport(coming, 90, 'vi')}\n`).toMatchInlineSnapshot(`
    "
    22/12/2026 · Ngày Quân đội · 82 năm
      - chưa có tài liệu nào đề ngày này: ghi mã vào records của quan-doi
      - trưng bày cau chưa công bố: ghi state: published
      - trưng bày cau chưa có tiếng Anh: viết exhibits/cau/index.en.mdx
      - trưng bày cau chưa có ảnh bìa: ghi cover
      - trưng bày cau không mở vào ngày này: sửa from, until
    06/02/2027 · Tết
      ✓ đã đủ
    07/02/2027 · Ngày Quân đội
      - chưa có trưng bày: viết một trưng bày và ghi anniversary: a

    3 ngày kỷ niệm trong 90 ngày tới, 2 ngày còn thiếu.
    "
  `);
  expect(`\n${formatAnniversaryReport(coming, 90, 'en')}\n`).toMatchInlineSnapshot(`
    "
    22 December 2026 · Army Day · 82 years
      - no record dated on this day: enter some in records of quan-doi
      - exhibit cau is not published: write state: published
      - exhibit cau has no English text: write exhibits/cau/index.en.mdx
      - exhibit cau has no cover: fill in cover
      - exhibit cau is not current on this day: correct from, until
    6 February 2027 · Tết
      ✓ nothing is missing
    7 February 2027 · Army Day
      - no exhibit: write one with anniversary: a

    3 anniversaries within 90 days, 2 incomplete.
    "
  `);
});

it('says so when nothing comes', () => {
  expect(formatAnniversaryReport([], 7, 'vi')).toBe(
    '0 ngày kỷ niệm trong 7 ngày tới, 0 ngày còn thiếu.',
  );
});
