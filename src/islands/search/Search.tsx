import { useStore } from '@nanostores/react';
import { useState } from 'react';
import type { Language } from '../../catalogue/values.ts';
import type { search } from '../../i18n/messages/search.ts';
import { urls } from '../../site/urls.ts';
import { fillLabel } from '../fill-label.ts';
import { NothingFound } from './NothingFound.tsx';
import { createPagefindBackend } from './pagefind-backend.ts';
import { createSearchStore, type SearchState } from './search.store.ts';
import { SearchResult } from './SearchResult.tsx';
import { useSearchAddress } from './use-search-address.ts';

export type SearchLabels = Readonly<Record<keyof typeof search, string>>;

interface Props {
  language: Language;
  labels: SearchLabels;
}

export function Search({ language, labels }: Props) {
  const [store] = useState(() => createSearchStore(createPagefindBackend(language)));
  const query = useStore(store.$query);
  const state = useStore(store.$state);
  const keepEntry = useSearchAddress(store);
  const numbers = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB');

  const ask = (asked: string) => {
    void store.ask(asked);
    keepEntry();
  };
  const shown = state.kind === 'searching' ? state.before : state;
  const isEmpty = state.kind === 'found' && state.total === 0;
  return (
    <>
      <form
        role="search"
        action={urls.search(language)}
        className="search-box"
        onSubmit={(event) => {
          event.preventDefault();
          ask(query);
        }}
      >
        <label className="eyebrow" htmlFor="search-query">
          {labels['search.label']}
        </label>
        <div>
          <input
            id="search-query"
            className="field"
            type="search"
            name="q"
            autoComplete="off"
            aria-describedby="search-scope"
            value={query}
            onFocus={() => void store.prepare()}
            onChange={(event) => store.type(event.currentTarget.value)}
          />
          <button className="btn">{labels['search.submit']}</button>
        </div>
      </form>
      <p role="status" className={isEmpty ? 'sr-only' : 'search-count'}>
        {spoken(state, labels, numbers)}
      </p>
      {shown?.kind === 'found' && shown.hits.length > 0 && (
        <section aria-labelledby="search-results">
          <h2 id="search-results" className="sr-only">
            {labels['search.results']}
          </h2>
          <ol className="search-results" aria-busy={state.kind === 'searching'}>
            {shown.hits.map((hit) => (
              <SearchResult key={hit.id} hit={hit} query={shown.query} labels={labels} />
            ))}
          </ol>
          {shown.hits.length < shown.total && (
            <button type="button" className="btn btn-ghost" onClick={() => void store.loadMore()}>
              {labels['search.more']}
            </button>
          )}
        </section>
      )}
      {isEmpty && (
        <NothingFound
          query={state.query}
          askHref={urls.request(language)}
          labels={labels}
          onAsk={ask}
        />
      )}
      {state.kind === 'failed' && (
        <button type="button" className="btn" onClick={() => ask(state.query)}>
          {labels['search.retry']}
        </button>
      )}
    </>
  );
}

function spoken(state: SearchState, labels: SearchLabels, numbers: Intl.NumberFormat): string {
  if (state.kind === 'idle') return '';
  if (state.kind === 'searching') return labels['search.searching'];
  if (state.kind === 'failed') return labels['search.failed'];
  const { query, total } = state;
  return total === 0
    ? fillLabel(labels['search.none'], { query })
    : fillLabel(labels['search.count'], { query, count: numbers.format(total) });
}
