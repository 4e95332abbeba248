import { expect, test } from 'vitest';
import { readPageLimits, usualPageLimits } from '#src/site/page-limits.ts';

test('a page has the usual limits unless they are set', () => {
  const problems: string[] = [];
  expect(readPageLimits({ PAGE_SECONDS: '' }, problems)).toEqual(usualPageLimits);
  expect(readPageLimits({ PAGE_SECONDS: '20', PDF_MEGAPIXELS: '200' }, problems)).toEqual({
    ...usualPageLimits,
    seconds: 20,
    pdfMegapixels: 200,
  });
  expect(problems).toEqual([]);
});

test('an invalid limit is reported by name', () => {
  const problems: string[] = [];
  readPageLimits({ PAGE_MEMORY_MB: '0', SCAN_MEGAPIXELS: 'lots', PDF_MEGAPIXELS: '500' }, problems);
  expect(problems).toEqual([
    'PAGE_MEMORY_MB="0" is not a limit; use a whole number from 1 to 1048576.',
    'SCAN_MEGAPIXELS="lots" is not a limit; use a whole number from 1 to 1000000.',
    'PDF_MEGAPIXELS="500" is not a limit; use a whole number from 1 to 400.',
  ]);
});
