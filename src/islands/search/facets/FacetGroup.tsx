import { useState } from 'react';
import { foldText } from '#src/text/fold.ts';
import type { FacetName, FacetValue } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  name: FacetName;
  /** Chosen values first, then the most frequent. */
  values: readonly FacetValue[];
  chosen: readonly string[];
  isOpen: boolean;
  t: SearchTranslate;
  onToggle: (value: string) => void;
}

/** Number of values shown at first; longer lists also have a filter field. */
const shortList = 6;
const searchable = 15;

/** One facet: its values, each with its number of results. */
export function FacetGroup({ name, values, chosen, isOpen, t, onToggle }: Props) {
  const [isLong, setLong] = useState(false);
  const [sought, setSought] = useState('');
  const title = t(`search.facet.${name}`);
  const fold = foldText(sought);
  const fitting = values.filter(({ label }) => foldText(label).includes(fold));
  const shown = isLong ? fitting : values.filter((_, index) => index < shortList);
  return (
    <details className="search-facet" open={isOpen}>
      <summary>{title}</summary>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {isLong && values.length >= searchable && (
          <input
            type="search"
            className="field"
            aria-label={t('search.facetFind', { title })}
            placeholder={t('search.facetFind', { title })}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
        <ul>
          {shown.map(({ value, label, count }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={() => onToggle(value)}
                />
                <span>{label}</span>{' '}
                <small>
                  <span aria-hidden="true">{t('search.number', { count })}</span>
                  <span className="sr-only">{t('search.facetCount', { count })}</span>
                </small>
              </label>
            </li>
          ))}
        </ul>
        {values.length > shortList && (
          <button
            type="button"
            className="search-link"
            aria-expanded={isLong}
            onClick={() => {
              setLong(!isLong);
              setSought('');
            }}
          >
            {isLong
              ? t('search.facetFewer')
              : t('search.facetMore', { count: values.length - shortList })}
          </button>
        )}
      </fieldset>
    </details>
  );
}
