import { useEffect, useRef, useState } from 'react';
import type { SearchRequest, YearCount, YearRange } from '../engine/search-backend.ts';
import { buildHistogram, type Histogram } from '#src/domain/histogram.ts';
import type { SearchTranslate } from '../page/translate.ts';
import { YearChart } from './YearChart.tsx';
import { YearFields } from './YearFields.tsx';
import type { Axis } from './year-range.ts';

interface Props {
  years: readonly YearCount[];
  undated: number;
  asked: SearchRequest['years'];
  t: SearchTranslate;
  onChoose: (years: SearchRequest['years']) => void;
}

/** Debounce delay after a step of a slider, in milliseconds. */
const rest = 250;

/** Years as a histogram with a range, set by dragging, two sliders or typing. */
export function YearFacet({ years, undated, asked, t, onChoose }: Props) {
  const [draft, setDraft] = useState<YearRange>();
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    setDraft(undefined);
    return () => clearTimeout(timer.current);
  }, [asked]);

  const range = draft ?? (asked === 'undated' || asked === undefined ? {} : asked);
  const hasRange = asked !== undefined && asked !== 'undated';
  const ends = hasRange ? [asked.from, asked.until].filter((year) => year !== undefined) : [];
  const histogram = buildHistogram(years, ends);
  const axis = findAxis(histogram);
  if (axis === undefined && undated === 0) return null;
  const choose = (chosen: YearRange) => {
    clearTimeout(timer.current);
    onChoose(chosen);
  };
  return (
    <details className="search-facet" open>
      <summary>{t('search.years')}</summary>
      <fieldset className="search-years">
        <legend className="sr-only">{t('search.years')}</legend>
        {axis && (
          <>
            <YearChart
              {...{ histogram, axis, range, t }}
              onDraft={setDraft}
              onChoose={choose}
              onStep={(step) => {
                setDraft(step);
                clearTimeout(timer.current);
                timer.current = setTimeout(() => onChoose(step), rest);
              }}
            />
            <YearFields
              key={`${range.from}-${range.until}`}
              {...{ range, axis, t }}
              onChoose={onChoose}
            />
          </>
        )}
        {hasRange && (
          <button type="button" className="search-link" onClick={() => onChoose(undefined)}>
            {t('search.yearsClear')}
          </button>
        )}
        {(undated > 0 || asked === 'undated') && (
          <label>
            <input
              type="checkbox"
              checked={asked === 'undated'}
              onChange={() => onChoose(asked === 'undated' ? undefined : 'undated')}
            />
            <span>{t('search.undated')}</span>{' '}
            <small>
              <span aria-hidden="true">{t('search.number', { count: undated })}</span>
              <span className="sr-only">{t('search.facetCount', { count: undated })}</span>
            </small>
          </label>
        )}
      </fieldset>
    </details>
  );
}

/** From the first year of the first decade to the last year of the last. */
function findAxis({ decades }: Histogram<YearCount>): Axis | undefined {
  const [first, last] = [decades[0], decades.at(-1)];
  return first && last && { first: first.decade, last: last.decade + 9 };
}
