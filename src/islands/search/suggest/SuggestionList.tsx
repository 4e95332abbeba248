import { useEffect, useRef } from 'react';
import { Marked } from '../results/Marked.tsx';
import type { Suggestion } from '../engine/search-backend.ts';

interface Props {
  id: string;
  label: string;
  options: readonly Suggestion[];
  active: number;
  onTake: (option: Suggestion) => void;
}

export const optionId = (list: string, index: number) => `${list}-${index}`;

/** The suggestions. The focus stays in the search box, so pointer presses must not move it. */
export function SuggestionList({ id, label, options, active, onTake }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      id={id}
      className="suggestions"
      role="listbox"
      aria-label={label}
      hidden={options.length === 0}
      ref={list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        <li
          key={index}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
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
