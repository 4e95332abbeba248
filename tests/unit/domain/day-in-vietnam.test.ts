import { expect, it } from 'vitest';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';

it('is the day on the clock of Vietnam, seven hours before that of UTC', () => {
  expect(dayInVietnam(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23');
  expect(dayInVietnam(new Date('2026-11-23T17:00:00Z'))).toBe('2026-11-24');
});
