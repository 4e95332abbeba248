import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../../../src/desk/counts/build-figures.ts';
import type { Figure } from '../../../../src/desk/counts/figure.ts';
import { findMedian } from '../../../../src/desk/counts/find-median.ts';
import { findPeriod } from '../../../../src/desk/counts/find-period.ts';
import { hideSmall } from '../../../../src/desk/counts/hide-small.ts';
import type { PeriodCounts } from '../../../../src/desk/store/period-counts.ts';

const item = { recordId: 'A', kind: 'item', wish: 'read', outcome: 'reading', count: 2 } as const;
const counts: PeriodCounts = {
  months: [],
  readers: 12,
  ways: [
    { way: 'online', count: 7 },
    { way: 'counter', count: 5 },
  ],
  received: [
    { purpose: '01', origin: 'vietnamese', count: 9 },
    { purpose: '02', origin: 'foreign', count: 3 },
  ],
  answered: [
    { workingDays: 1, isOnTime: true, count: 6 },
    { workingDays: 9, isOnTime: false, count: 2 },
  ],
  items: [
    item,
    { ...item, kind: 'file', recordId: 'B', outcome: 'copy', count: 1 },
    { ...item, page: 3, outcome: 'certified-copy', count: 1 },
    { ...item, outcome: 'refused', refusal: 'privacy', count: 3 },
    { ...item, outcome: 'refused', refusal: 'damaged', count: 7 },
  ],
};
const nameOf = ({ measure }: Figure) =>
  typeof measure === 'string' ? measure : Object.values(measure).join();
const valuesOf = (figures: readonly Figure[]) =>
  Object.fromEntries(figures.map((figure) => [nameOf(figure), figure.value]));

describe('the figures of a period', () => {
  it('are those of the yearly report', () => {
    const figures = buildFigures(counts, (id) => (id === 'A' ? 10 : undefined));
    expect(valuesOf(figures)).toMatchInlineSnapshot(`
      {
        "01": 9,
        "02": 3,
        "03": 0,
        "answered": 8,
        "business": 0,
        "certified": 1,
        "copiedPages": 1,
        "copies": 2,
        "counter": 5,
        "damaged": 7,
        "donor": 0,
        "files": 1,
        "foreign": 3,
        "interests": 0,
        "items": 3,
        "median": 1,
        "not-held": 0,
        "onTime": 75,
        "online": 7,
        "pages": 21,
        "post": 0,
        "privacy": 3,
        "processing": 0,
        "purpose": 0,
        "readers": 12,
        "refused": 10,
        "telephone": 0,
        "unknown": 0,
        "vietnamese": 9,
        "visits": 12,
      }
    `);
  });

  it('say nothing of time where nothing was answered', () => {
    const figures = buildFigures({ ...counts, answered: [] }, () => 1);
    const { answered, onTime, median } = valuesOf(figures);
    expect([answered, onTime, median]).toEqual([0, undefined, undefined]);
  });

  it('have a middle, also between two', () => {
    expect(findMedian([])).toBeUndefined();
    expect(findMedian([[4, 1]])).toBe(4);
    expect(
      findMedian([
        [9, 1],
        [1, 1],
      ]),
    ).toBe(5);
    expect(
      findMedian([
        [1, 3],
        [7, 2],
      ]),
    ).toBe(1);
  });
});

describe('the figures for everyone', () => {
  const hidden = valuesOf(hideSmall(buildFigures(counts, () => 10)));

  it('tell no number below five but nothing', () => {
    const small = Object.values(hidden).filter((value) => value !== undefined && value < 5);
    expect(new Set(small)).toEqual(new Set([0, 1]));
    expect(hidden['median']).toBe(1);
    expect(hidden['privacy']).toBeUndefined();
  });

  it('leave no number that the sum gives away', () => {
    expect(hidden['02']).toBeUndefined();
    expect(hidden['01']).toBeUndefined();
    expect(hidden['damaged']).toBeUndefined();
    expect(hidden['visits']).toBe(12);
  });

  it('leave out shares and middles of a few', () => {
    const [, ...late] = counts.answered;
    const few = valuesOf(hideSmall(buildFigures({ ...counts, answered: late }, () => 1)));
    expect([few['answered'], few['onTime'], few['median']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a period', () => {
  const none = { from: '', until: '' };
  it.each([
    ['month', '2026-02-01', '2026-02-28'],
    ['quarter', '2026-01-01', '2026-03-31'],
    ['half', '2026-01-01', '2026-06-30'],
    ['year', '2026-01-01', '2026-12-31'],
    ['last-year', '2025-01-01', '2025-12-31'],
  ] as const)('is the %s of today', (name, from, until) => {
    expect(findPeriod(name, '2026-02-28', none)).toEqual({ from, until });
  });

  it('ends with the year in its last part', () => {
    expect(findPeriod('quarter', '2026-12-31', none)?.until).toBe('2026-12-31');
    expect(findPeriod('half', '2026-07-01', none)?.from).toBe('2026-07-01');
  });

  it('may be any span of ten years that is one', () => {
    const span = { from: '2026-01-15', until: '2026-02-14' };
    expect(findPeriod('span', '2026-02-28', span)).toEqual(span);
    for (const wrong of [
      none,
      { from: '2026-02-14', until: '2026-02-13' },
      { from: '2026-02-30', until: '2026-03-01' },
      { from: '0001-01-01', until: '9999-12-31' },
    ])
      expect(findPeriod('span', '2026-02-28', wrong)).toBeUndefined();
  });
});
