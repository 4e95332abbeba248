import { useRef, type PointerEvent } from 'react';
import type { Histogram } from '#src/domain/histogram.ts';
import type { YearCount, YearRange } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';
import { findYearAt, type Axis } from './year-range.ts';

interface Props {
  histogram: Histogram<YearCount>;
  axis: Axis;
  range: YearRange;
  t: SearchTranslate;
  /** While the reader drags. */
  onDraft: (range: YearRange) => void;
  /** When a drag ends. */
  onChoose: (range: YearRange) => void;
  /** On a step of a slider, which others may follow immediately. */
  onStep: (range: YearRange) => void;
}

const chart = 64;
/** Most decades that leave room for a label each. */
const labelled = 5;

/** The bars, a band over the chosen years, and a slider for each end of it. */
export function YearChart({ histogram, axis, range, t, onDraft, onChoose, onStep }: Props) {
  const start = useRef<number | undefined>(undefined);
  const { bars, decades } = histogram;
  const step = Math.ceil(decades.length / labelled);
  const { first, last } = axis;
  const { from = first, until = last } = range;
  const share = (year: number) => ((year - first) / (last + 1 - first)) * 100;
  const isWhole = range.from === undefined && range.until === undefined;

  const toRange = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>): YearRange => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const year = findYearAt((clientX - left) / width, axis);
    const other = start.current ?? year;
    return { from: Math.min(year, other), until: Math.max(year, other) };
  };
  const slide = (end: 'from' | 'until', year: number) =>
    onStep(
      end === 'from'
        ? { from: Math.min(year, until), until }
        : { from, until: Math.max(year, from) },
    );
  return (
    <div className="search-chart">
      <svg
        width="100%"
        height={chart + 30}
        role="img"
        aria-label={t('search.yearsChart', { first: String(first), last: String(last) })}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          start.current = toRange(event).from;
          onDraft(toRange(event));
        }}
        onPointerMove={(event) => {
          if (start.current !== undefined) onDraft(toRange(event));
        }}
        onPointerUp={(event) => {
          if (start.current !== undefined) onChoose(toRange(event));
          start.current = undefined;
        }}
        onPointerCancel={() => {
          start.current = undefined;
          onDraft(range);
        }}
      >
        {!isWhole && (
          <rect
            className="band"
            x={`${share(from)}%`}
            width={`${share(until + 1) - share(from)}%`}
            height={chart}
          />
        )}
        {bars.map(({ year, count, x, width, height }) => {
          const tall = Math.max(2, Math.round(height * (chart - 4)));
          return (
            <rect
              key={year}
              className={year < from || year > until ? 'bar out' : 'bar'}
              x={`${x + width * 0.08}%`}
              y={chart - tall}
              width={`${width * 0.84}%`}
              height={tall}
            >
              <title>{t('search.yearCount', { year: String(year), count })}</title>
            </rect>
          );
        })}
        <line x1="0" x2="100%" y1={chart} y2={chart} />
        {decades.map(({ decade, x }, index) => (
          <g key={decade}>
            <line x1={`${x}%`} x2={`${x}%`} y1={chart} y2={chart + 14} />
            {index % step === 0 && (
              <text x={`${x}%`} dx="3" y={chart + 26}>
                {decade}
              </text>
            )}
          </g>
        ))}
      </svg>
      {/* One step per year edge, so that both thumbs are at the edges of their years. */}
      <input
        type="range"
        aria-label={t('search.yearFirst')}
        aria-valuetext={t('search.yearSpoken', { year: String(from) })}
        min={first}
        max={last + 1}
        value={from}
        onChange={(event) => slide('from', event.currentTarget.valueAsNumber)}
      />
      <input
        type="range"
        aria-label={t('search.yearLast')}
        aria-valuetext={t('search.yearSpoken', { year: String(until) })}
        min={first - 1}
        max={last}
        value={until}
        onChange={(event) => slide('until', event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
