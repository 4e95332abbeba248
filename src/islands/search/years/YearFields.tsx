/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import type { YearRange } from '../engine/search-backend.ts';
import type { Words } from '../page/words.ts';
import { toYears, type Axis } from './year-range.ts';

interface Props {
  range: YearRange;
  axis: Axis;
  t: Words;
  onChoose: (range: YearRange | undefined) => void;
}

/** First and last year, typed. Empty is open. */
export function YearFields({ range, axis, t, onChoose }: Props) {
  const fields = useRef<HTMLDivElement>(null);
  const take = () => {
    const [first, last] = [...(fields.current?.querySelectorAll('input') ?? [])];
    onChoose(toYears(first?.value, last?.value));
  };
  return (
    <div className="search-year-fields" ref={fields}>
      {(
        [
          ['search.yearFirst', range.from, axis.first],
          ['search.yearLast', range.until, axis.last],
        ] as const
      ).map(([label, year, open]) => (
        <label key={label}>
          <span>{t(label)}</span>
          <input
            className="field"
            inputMode="numeric"
            maxLength={4}
            autocomplete="off"
            defaultValue={year === undefined ? '' : String(year)}
            placeholder={String(open)}
            // Enter is a change too.
            onChange={take}
          />
        </label>
      ))}
    </div>
  );
}
