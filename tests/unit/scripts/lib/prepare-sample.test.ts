import { expect, it } from 'vitest';
import { formatTypesetProgress } from '#scripts/lib/prepare-sample.ts';

it('says items, pages and the time left', () => {
  const halfway = { done: 20, total: 80, pages: 33, elapsedMs: 10_000 };
  expect(formatTypesetProgress(halfway)).toBe('In bản mẫu 20/80 văn bản · 33 trang · còn 30 giây');
  expect(formatTypesetProgress({ ...halfway, done: 80 })).toBe(
    'In bản mẫu 80/80 văn bản · 33 trang',
  );
});
