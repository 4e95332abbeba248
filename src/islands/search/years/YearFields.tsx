import { useEffect, useRef } from 'react';
import type { YearRange } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';
import { toYears, type Axis } from './year-range.ts';

interface Props {
  range: YearRange;
  axis: Axis;
  t: SearchTranslate;
  onChoose: (range: YearRange | undefined) => void;
}

/** Fields for the first and last year. Empty means open. */
export function YearFields({ range, axis, t, onChoose }: Props) {
  const fields = useRef<HTMLDivElement>(null);
  // The browser's `change` event, on blur or Enter. React's `onChange` fires on every key press,
  // when the year may be incomplete. https://react.dev/reference/react-dom/components/input
  useEffect(() => {
    const { current } = fields;
    const take = () => {
      const [first, last] = [...(current?.querySelectorAll('input') ?? [])];
      onChoose(toYears(first?.value, last?.value));
    };
    current?.addEventListener('change', take);
    return () => current?.removeEventListener('change', take);
  }, [onChoose]);
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
            autoComplete="off"
            defaultValue={year === undefined ? '' : String(year)}
            placeholder={String(open)}
          />
        </label>
      ))}
    </div>
  );
}
