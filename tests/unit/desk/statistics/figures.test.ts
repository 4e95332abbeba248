import { describe, expect, it } from 'vitest';
import { buildFigures, findMedian } from '#src/desk/statistics/build-figures.ts';
import type { Figure } from '#src/desk/statistics/figure.ts';
import { findPeriod, isForEveryone } from '#src/desk/statistics/find-period.ts';
import { hideSmall } from '#src/desk/statistics/hide-small.ts';
import type { PeriodCounts } from '#src/desk/store/period-counts.ts';

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
  closed: [
    { closing: 'spam', count: 3 },
    { closing: 'silent', count: 6 },
  ],
  items: [
    item,
    { ...item, kind: 'file', recordId: 'B', outcome: 'copy', count: 1 },
    { ...item, page: 3, outcome: 'certified-copy', count: 1 },
    { ...item, outcome: 'refused', refusal: 'privacy', count: 3 },
    { ...item, outcome: 'refused', refusal: 'damaged', count: 7 },
  ],
  room: [
    { month: '2026-10', booked: 4, came: 2, missed: 0, copied: 1, pages: 3 },
    { month: '2026-11', booked: 10, came: 6, missed: 3, copied: 4, pages: 57 },
  ],
  reading: { made: 9, ended: 7, readers: 6, pages: 240 },
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
        "came": 8,
        "certified": 1,
        "closed-double": 0,
        "closed-silent": 6,
        "closed-spam": 3,
        "copiedPages": 1,
        "copies": 2,
        "counter": 5,
        "damaged": 7,
        "donor": 0,
        "files": 1,
        "foreign": 3,
        "grantsEnded": 7,
        "grantsMade": 9,
        "interests": 0,
        "items": 3,
        "madePages": 60,
        "median": 1,
        "missed": 3,
        "not-held": 0,
        "onTime": 75,
        "online": 7,
        "onlinePages": 240,
        "onlineReaders": 6,
        "pages": 21,
        "post": 0,
        "privacy": 3,
        "processing": 0,
        "purpose": 0,
        "readers": 12,
        "refused": 10,
        "seats": 14,
        "telephone": 0,
        "unknown": 0,
        "vietnamese": 9,
        "visits": 12,
      }
    `);
  });

  it('have no response times where nothing was answered', () => {
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

  it('show no number from one to four', () => {
    const small = Object.values(hidden).filter((value) => value !== undefined && value < 5);
    expect(new Set(small)).toEqual(new Set([0, 1]));
    expect(hidden['median']).toBe(1);
    expect(hidden['privacy']).toBeUndefined();
  });

  it('show the pages of granted reading only where enough readers opened them', () => {
    expect(hidden).toMatchObject({ grantsMade: 9, onlineReaders: 6, onlinePages: 240 });
    const few = { ...counts, reading: { made: 3, ended: 7, readers: 4, pages: 240 } };
    const shown = valuesOf(hideSmall(buildFigures(few, () => 10)));
    const names = ['grantsMade', 'onlineReaders', 'onlinePages'];
    expect(names.filter((name) => shown[name] !== undefined)).toEqual([]);
    expect(shown['grantsEnded']).toBe(7);
  });

  it('leave no number that the sum gives away', () => {
    expect(hidden['02']).toBeUndefined();
    expect(hidden['01']).toBeUndefined();
    expect(hidden['damaged']).toBeUndefined();
    expect(hidden['visits']).toBe(12);
  });

  it('leave out shares, sums and middles of a few', () => {
    const [, ...late] = counts.answered;
    const few = valuesOf(hideSmall(buildFigures({ ...counts, answered: late }, () => 10)));
    const names = ['answered', 'onTime', 'median', 'pages', 'copiedPages', 'copies', 'certified'];
    expect(names.filter((name) => few[name] !== undefined)).toEqual([]);
  });

  it('hide figures whose complement is small', () => {
    const answered = (late: number) => [
      { workingDays: 1, isOnTime: true, count: 20 },
      ...(late > 0 ? [{ workingDays: 9, isOnTime: false, count: late }] : []),
    ];
    const onTime = (late: number) =>
      valuesOf(hideSmall(buildFigures({ ...counts, answered: answered(late) }, () => 1)))['onTime'];
    expect([0, 1, 4, 5].map(onTime)).toEqual([100, undefined, undefined, 80]);
    const items = (copied: number, certified: number) => [
      { ...item, count: 30 },
      { ...item, outcome: 'copy' as const, count: copied },
      { ...item, outcome: 'certified-copy' as const, count: certified },
    ];
    const take = (copied: number, certified: number) => {
      const published = hideSmall(
        buildFigures({ ...counts, items: items(copied, certified) }, () => 1),
      );
      const { copies, copiedPages, certified: ones } = valuesOf(published);
      return [copies, copiedPages, ones];
    };
    expect(take(10, 8)).toEqual([18, 18, 8]);
    expect(take(2, 8), 'two copies that are not certified').toEqual([10, 10, undefined]);
  });
});

/**
 * Somebody who knows the rules, and every table of parts up to `most`, keeps those that would have
 * been published as this one was.
 * @returns how many values the most certain hidden number can have
 */
function findFewestValues(parts: number, most: number, hide: typeof hideSmall): number {
  const ways = ['online', 'post', 'telephone', 'counter'] as const;
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const byPublished = new Map<string, number[][]>();
  const values = Array.from({ length: parts }, () => 0);
  const tryAll = (at: number): void => {
    if (at === parts) {
      const visits: Figure = { measure: 'visits', unit: 'visit', value: total(values) };
      const list = values.map((value, index): Figure => ({
        ...{ measure: { way: ways[index] ?? 'online' }, unit: 'visit', value },
        part: 'purpose',
      }));
      const published = JSON.stringify(hide([visits, ...list]).map(({ value }) => value ?? null));
      const same = byPublished.get(published) ?? [];
      same.push([...values]);
      byPublished.set(published, same);
      return;
    }
    for (let value = 0; value <= most; value += 1) {
      values[at] = value;
      tryAll(at + 1);
    }
  };
  tryAll(0);
  let fewest = Infinity;
  for (const [published, tables] of byPublished) {
    const [sum, ...shown] = JSON.parse(published) as (number | null)[];
    // Of larger sums, not every table was tried.
    if ((sum ?? 0) > most) continue;
    for (const [index, value] of shown.entries()) {
      if (value !== null) continue;
      fewest = Math.min(fewest, new Set(tables.map((table) => table[index])).size);
    }
  }
  return fewest;
}

describe('a hidden number', () => {
  it.each([
    [2, 30],
    [3, 24],
    [4, 13],
  ])('of %i parts of a sum may be any of at least four', (parts, most) => {
    expect(findFewestValues(parts, most, hideSmall)).toBeGreaterThanOrEqual(4);
  });

  it('is found out by the same trial where only small ones, or the next smallest, are hidden', () => {
    const isFew = ({ value = 0 }: Figure) => value > 0 && value < 5;
    const hideThese = (figures: readonly Figure[], taken: readonly Figure[]) =>
      figures.map((figure) =>
        taken.includes(figure) ? { measure: figure.measure, unit: figure.unit } : figure,
      );
    const small = (figures: readonly Figure[]) => hideThese(figures, figures.filter(isFew));
    const smallAndNext = (figures: readonly Figure[]) => {
      const taken = figures.filter(isFew);
      const [next] = figures
        .slice(1)
        .filter((figure) => !taken.includes(figure) && figure.value !== 0)
        .toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
      return hideThese(figures, next && taken.length === 1 ? [...taken, next] : taken);
    };
    expect(findFewestValues(3, 24, small)).toBe(1);
    expect(findFewestValues(3, 24, smallAndNext)).toBe(1);
  });
});

describe('the figures of the reading room for everyone', () => {
  const publish = (booked: number, came: number, copied: number) => {
    const room = [{ month: '2026-11', booked, came, missed: 1, copied, pages: 90 }];
    const shown = valuesOf(hideSmall(buildFigures({ ...counts, room }, () => 1)));
    return [shown['seats'], shown['came'], shown['madePages']];
  };

  it('show neither few visitors nor few no-shows', () => {
    expect(publish(20, 12, 9)).toEqual([20, 12, 90]);
    expect(publish(4, 0, 9), 'few seats').toEqual([undefined, undefined, 90]);
    expect(publish(20, 3, 9), 'few who came').toEqual([20, undefined, 90]);
    expect(publish(20, 17, 9), 'few who did not').toEqual([20, undefined, 90]);
    expect(publish(20, 12, 4), 'pages of a few records').toEqual([20, 12, undefined]);
    const names = hideSmall(buildFigures(counts, () => 1)).map(nameOf);
    expect(names).not.toContain('missed');
  });
});

describe('a period for everyone', () => {
  it.each([
    ['2025-01-01', '2025-12-31', true],
    ['2026-01-01', '2026-12-31', false],
    ['2025-01-01', '2025-03-31', false],
    ['2025-01-02', '2025-12-31', false],
    ['2024-01-01', '2025-12-31', false],
  ])('is a whole year that has ended: %s to %s %s', (from, until, isPublic) => {
    expect(isForEveryone({ from, until }, '2026-12-31')).toBe(isPublic);
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
