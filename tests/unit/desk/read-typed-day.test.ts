import { expect, it } from 'vitest';
import { readTypedDay } from '#src/desk/read-typed-day.ts';
import { toTypedDay } from '#src/domain/typed-day.ts';

it('reads a day with the day first, however it is parted, and what browsers send', () => {
  for (const text of ['5/3/2026', '05/03/2026', '5-3-2026', '05.03.2026', '2026-03-05'])
    expect(readTypedDay(text)).toBe('2026-03-05');
  for (const text of ['', '3/13/2026', '31/2/2026', '5/3/26', '5/3', '<b>'])
    expect(readTypedDay(text)).toBeUndefined();
  expect(toTypedDay('2026-03-05')).toBe('05/03/2026');
});
