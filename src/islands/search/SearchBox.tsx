/** @jsxImportSource preact */
import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { urls } from '../../site/urls.ts';
import type { Suggestion } from './search-backend.ts';
import type { SearchData } from './search-data.ts';
import type { SearchStore } from './search.store.ts';
import { optionId, SuggestionList } from './SuggestionList.tsx';
import type { SuggestStore } from './suggest.store.ts';
import type { Words } from './words.ts';

interface Props {
  data: SearchData;
  store: SearchStore;
  suggest: SuggestStore;
  t: Words;
}

const moves = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
} as const satisfies Record<string, Parameters<SuggestStore['move']>[0]>;

/**
 * The box with what it offers while typing: a combobox whose list stays out of the way of Enter.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function SearchBox({ data, store, suggest, t }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const typed = useStore(store.$typed);
  const { options, active } = useStore(suggest.$list);
  const isOpen = options.length > 0;

  const type = (text: string) => {
    store.type(text);
    suggest.type(text);
  };
  const take = ({ label, href }: Suggestion) => {
    suggest.close();
    if (href === undefined) void store.ask(label.text);
    else location.assign(href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isAtCaret = (event.key === 'Home' || event.key === 'End') && active < 0;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey || isAtCaret) return;
    if (event.key === 'Escape' && (isOpen || typed !== '')) {
      event.preventDefault();
      if (!isOpen) type('');
      suggest.close();
    } else if (event.key in moves && isOpen) {
      event.preventDefault();
      suggest.move(moves[event.key as keyof typeof moves]);
    } else if (event.key === 'ArrowDown') {
      suggest.type(store.$typed.get());
    }
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
        // What the box holds now, not what was drawn last: Enter may come before that.
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
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="search-scope"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls="search-suggestions"
          aria-activedescendant={active < 0 ? undefined : optionId(active)}
          value={typed}
          onFocus={() => void store.prepare()}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={suggest.close}
        />
        {typed !== '' && (
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
        <SuggestionList {...{ options, active, t }} onTake={take} />
      </div>
      <p id="search-scope">{data.scope}</p>
    </form>
  );
}
