/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import { Marked } from './Marked.tsx';
import type { Suggestion } from './search-backend.ts';
import type { Words } from './words.ts';

interface Props {
  options: readonly Suggestion[];
  active: number;
  t: Words;
  onTake: (option: Suggestion) => void;
}

export const optionId = (place: number) => `search-option-${place}`;

/** What the box offers. The focus stays in the box: a press here must not take it away. */
export function SuggestionList({ options, active, t, onTake }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      id="search-suggestions"
      role="listbox"
      aria-label={t('search.suggestions')}
      hidden={options.length === 0}
      ref={list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, place) => (
        <li
          key={place}
          id={optionId(place)}
          role="option"
          aria-selected={place === active}
          onClick={() => onTake(option)}
        >
          <span>
            <Marked {...option.label} />
          </span>
          <small>{option.kind}</small>
        </li>
      ))}
    </ul>
  );
}
