import { useRef } from 'react';
import type { Chosen } from './chosen.ts';
import type { SearchView } from './search-view.ts';
import type { SearchTranslate } from './translate.ts';

interface Props {
  chosen: readonly Chosen[];
  t: SearchTranslate;
  onChoose: (view: SearchView) => void;
  onGiveUpAll: () => void;
}

/** The active filters, each with a remove button. */
export function ChosenChips({ chosen, t, onChoose, onGiveUpAll }: Props) {
  const group = useRef<HTMLDivElement>(null);
  if (chosen.length === 0) return null;
  return (
    <div className="search-chips" role="group" aria-label={t('search.chosen')} ref={group}>
      {chosen.map(({ key, title, label, without }, index) => (
        <button
          key={key}
          type="button"
          aria-label={t('search.giveUp', { title, label })}
          onClick={() => {
            // The button is removed with its filter, so the focus moves to the next one.
            const buttons = group.current?.querySelectorAll('button');
            if (chosen.length > 1) (buttons?.[index + 1] ?? buttons?.[0])?.focus();
            else document.getElementById('search-query')?.focus();
            onChoose(without);
          }}
        >
          <small>{title}</small> {label} <span aria-hidden="true">×</span>
        </button>
      ))}
      <button
        type="button"
        className="search-link"
        onClick={() => {
          document.getElementById('search-query')?.focus();
          onGiveUpAll();
        }}
      >
        {t('search.giveUpAll')}
      </button>
    </div>
  );
}
