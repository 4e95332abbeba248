import { describe, expect, it } from 'vitest';
import { listNextOccurrences, listOccurrences, type DayRule } from '#src/domain/occurrences.ts';

const findNextOccurrence = (rule: DayRule, today: string) => listNextOccurrences(rule, today, 1)[0];
const founding = { calendar: 'solar', day: '02-03', since: 1930 } as const;

describe('a fixed day', () => {
  it('comes every year, with the years since', () => {
    expect(findNextOccurrence(founding, '2026-11-23')).toEqual({ date: '2027-02-03', years: 97 });
    expect(findNextOccurrence(founding, '2027-02-03')).toEqual({ date: '2027-02-03', years: 97 });
    expect(findNextOccurrence(founding, '2027-02-04')?.date).toBe('2028-02-03');
  });

  it('has no number in the year of the event, and does not come before it', () => {
    const event = { ...founding, since: 2026 };
    expect(findNextOccurrence(event, '2020-01-01')).toEqual({ date: '2026-02-03' });
    expect(findNextOccurrence({ calendar: 'solar', day: '03-08' }, '2026-01-01')).toEqual({
      date: '2026-03-08',
    });
  });

  it('may wait for a round year', () => {
    const round = { ...founding, every: 5 };
    expect(listOccurrences(round, '2026-11-23', '2041-01-01')).toEqual([
      { date: '2030-02-03', years: 100 },
      { date: '2035-02-03', years: 105 },
      { date: '2040-02-03', years: 110 },
    ]);
  });

  it('waits for its leap year on 29 February', () => {
    const leap = { calendar: 'solar', day: '02-29' } as const;
    expect(findNextOccurrence(leap, '2026-11-23')?.date).toBe('2028-02-29');
    expect(findNextOccurrence(leap, '2096-03-01')?.date).toBe('2104-02-29');
  });
});

describe('a lunar day', () => {
  it('moves from year to year', () => {
    const kings = { calendar: 'lunar', day: '03-10' } as const;
    expect(listOccurrences(kings, '2026-01-01', '2028-12-31').map(({ date }) => date)).toEqual([
      '2026-04-26',
      '2027-04-16',
      '2028-04-04',
    ]);
  });

  it('of the twelfth month may come in the next year, counted by the lunar year', () => {
    const kitchen = { calendar: 'lunar', day: '12-23', since: 2000 } as const;
    expect(listOccurrences(kitchen, '2026-01-01', '2028-12-31')).toEqual([
      { date: '2026-02-10', years: 25 },
      { date: '2027-01-30', years: 26 },
      { date: '2028-01-19', years: 27 },
    ]);
  });

  it('ends with the tables', () => {
    const kings = { calendar: 'lunar', day: '03-10' } as const;
    expect(findNextOccurrence(kings, '2198-12-31')).toBeUndefined();
  });
});
