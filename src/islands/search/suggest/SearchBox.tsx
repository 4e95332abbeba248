import { useStore } from '@nanostores/react';
import { useRef } from 'react';
import { urls } from '#src/site/urls.ts';
import type { Suggestion } from '../engine/search-backend.ts';
import type { SearchData } from '../page/search-data.ts';
import type { SearchStore } from '../page/search.store.ts';
import { optionId, SuggestionList } from './SuggestionList.tsx';
import type { SuggestStore } from './suggest.store.ts';
import { takeKey } from './take-key.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  data: SearchData;
  store: SearchStore;
  suggest: SuggestStore;
  t: SearchTranslate;
  /** Whether it has suggestions; before hydration it is a plain form field. */
  isLive: boolean;
}

const listId = 'search-suggestions';

/** The search box with suggestions while typing. */
export function SearchBox({ data, store, suggest, t, isLive }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const typed = useStore(store.$typed);
  const { options, active } = useStore(suggest.$list);
  const isOpen = options.length > 0;
  const combobox = isLive && {
    role: 'combobox',
    'aria-autocomplete': 'list' as const,
    'aria-expanded': isOpen,
    'aria-controls': listId,
    'aria-activedescendant': active < 0 ? undefined : optionId(listId, active),
  };

  const type = (text: string) => {
    store.type(text);
    suggest.type(text);
  };
  const take = ({ label, href }: Suggestion) => {
    suggest.close();
    if (href === undefined) void store.ask(label.text);
    else location.assign(href);
  };
  return (
    <form
      role="search"
      action={urls.search(data.language)}
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        const option = options[active];
        suggest.close();
        if (option) take(option);
        // The current input, not the rendered one, because Enter may come before rendering.
        else void store.ask(store.$typed.get());
      }}
    >
      <label className="eyebrow" htmlFor="search-query">
        {t('search.label')}
      </label>
      <div className="search-field">
        <input
          ref={input}
          id="search-query"
          type="text"
          name="q"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          enterKeyHint="search"
          aria-describedby="search-scope"
          {...combobox}
          value={typed}
          onFocus={() => void store.prepare()}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={(event) =>
            takeKey(event.nativeEvent, suggest, store.$typed.get(), () => type(''))
          }
          onBlur={suggest.close}
        />
        {isLive && typed !== '' && (
          <button
            type="button"
            className="search-clear"
            aria-label={t('search.clear')}
            onClick={() => {
              type('');
              input.current?.focus();
            }}
          >
            ×
          </button>
        )}
        <button className="btn">{t('search.submit')}</button>
        {isLive && (
          <SuggestionList
            {...{ options, active }}
            id={listId}
            label={t('search.suggestions')}
            onTake={take}
          />
        )}
      </div>
      <p id="search-scope">{data.scope}</p>
    </form>
  );
}
