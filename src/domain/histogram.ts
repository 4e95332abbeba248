import { decadeOf } from './decade.ts';

/**
 * Positions along the axis are per cent of its length; heights are fractions of the tallest bar,
 * 0–1.
 */
export interface Histogram<Bar> {
  readonly bars: readonly (Bar & {
    readonly x: number;
    readonly width: number;
    readonly height: number;
  })[];
  readonly decades: readonly {
    readonly decade: number;
    readonly x: number;
    readonly width: number;
    /** `minor` labels are hidden on narrow screens, `none` on all. */
    readonly label: 'major' | 'minor' | 'none';
  }[];
}

/** Most decades that leave room for a four-digit label each, on a desktop and on a phone. */
const labelled = { wide: 14, narrow: 9 };

/** Lays years out along whole decades, which also cover the years of `around`. */
export function buildHistogram<Bar extends { readonly year: number; readonly count: number }>(
  years: readonly Bar[],
  around: readonly number[] = [],
): Histogram<Bar> {
  const held = [...years.map(({ year }) => year), ...around];
  if (held.length === 0) return { bars: [], decades: [] };
  const first = decadeOf(held.reduce((least, year) => Math.min(least, year)));
  const last = decadeOf(held.reduce((most, year) => Math.max(most, year)));
  const decades = (last - first) / 10 + 1;
  const column = 100 / (decades * 10);
  const tallest = years.reduce((most, { count }) => Math.max(most, count), 0);
  const step = Math.ceil(decades / labelled.wide);
  const narrowStep = Math.ceil(decades / labelled.narrow);
  return {
    bars: years.map((bar) => ({
      ...bar,
      x: (bar.year - first) * column,
      width: column,
      height: bar.count / tallest,
    })),
    decades: Array.from({ length: decades }, (_, index) => ({
      decade: first + index * 10,
      x: index * column * 10,
      width: column * 10,
      label: index % narrowStep === 0 ? 'major' : index % step === 0 ? 'minor' : 'none',
    })),
  };
}
