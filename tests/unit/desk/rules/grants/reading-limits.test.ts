import { expect, it } from 'vitest';
import { findPace } from '#src/desk/rules/grants/reading-limits.ts';

const limits = { pagesPerMinute: 30, pagesPerHour: 400, pagesPerGrant: 5000 };
const none = { lastMinute: 0, lastHour: 0, everything: 0 };

it('lets people read, slows what is faster, and stops what is not reading', () => {
  expect(findPace({ ...none, lastMinute: 29 }, limits, '2026-11-23')).toBe('go');
  expect(findPace({ ...none, lastMinute: 30 }, limits, '2026-11-23')).toBe('slow');
  expect(findPace({ ...none, lastHour: 400 }, limits, '2026-11-23')).toBe('stop');
  expect(findPace({ ...none, everything: 5000 }, limits, '2026-11-23')).toBe('stop');
});

it('has no limits until the day to which staff have lifted them', () => {
  const counts = { lastMinute: 99, lastHour: 999, everything: 9999 };
  expect(findPace(counts, limits, '2026-11-23', '2026-11-23')).toBe('go');
  expect(findPace(counts, limits, '2026-11-24', '2026-11-23')).toBe('stop');
});
