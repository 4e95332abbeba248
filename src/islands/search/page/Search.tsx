import { useStore } from '@nanostores/react';
import { useEffect, useLayoutEffect, useState } from 'react';
import { useHydrated } from '#src/islands/shared/use-hydrated.ts';
import { listChosen } from './chosen.ts';
import { ChosenChips } from './ChosenChips.tsx';
import { Facets } from '../facets/Facets.tsx';
import { FacetSheet } from '../facets/FacetSheet.tsx';
import { Meant } from './Meant.tsx';
import { NothingFound } from './NothingFound.tsx';
import { ReadParts } from './ReadParts.tsx';
import { Results } from '../results/Results.tsx';
import type { SearchData } from './search-data.ts';
import type { FoundState, SearchState, SearchStore } from './search.store.ts';
import { SearchBox } from '../suggest/SearchBox.tsx';
import { readAsWords, type SearchView, withoutChoices } from './search-view.ts';
import type { SuggestStore } from '../suggest/suggest.store.ts';
import type { SearchTranslate } from './translate.ts';

interface Props {
  data: SearchData;
  store: SearchStore;
  suggest: SuggestStore;
  t: SearchTranslate;
  /** Called with each state once it is rendered. */
  onShown?: (state: SearchState) => void;
}

/** From this width on facets are beside the results; `search.css` has the same width. */
const wide = '(min-width: 60rem)';

/** The search box, the filters and the results. */
export function Search({ data, store, suggest, t, onShown }: Props) {
  const view = useStore(store.$view);
  const state = useStore(store.$state);
  const names = useStore(store.$names);
  const isWide = useMedia(wide);
  const isHydrated = useHydrated();
  const chosen = listChosen(view, names, t);
  const found = state.kind === 'searching' ? state.before : state;
  const choose = (next: SearchView) => void store.choose(next);
  const isEmpty = found?.kind === 'found' && found.total === 0;
  // Before paint, because there may be a frame between an answer and its rendering.
  useLayoutEffect(() => {
    if (isHydrated) onShown?.(state);
  }, [state, isHydrated]);

  // The markup of `Search.astro`.
  if (!isHydrated)
    return (
      <>
        <SearchBox {...{ data, store, suggest, t }} isLive={false} />
        <div className="search-chips-room" />
        <p className="search-wait">{t('search.searching')}</p>
      </>
    );
  return (
    <>
      <SearchBox {...{ data, store, suggest, t }} isLive />
      <ChosenChips
        {...{ chosen, t }}
        onChoose={choose}
        onGiveUpAll={() => choose(withoutChoices(view))}
      />
      <p role="status" className={isEmpty ? 'sr-only' : 'search-count'}>
        {toSpoken(found, t)}
      </p>
      {state.kind === 'found' && view.page > state.pageCount && (
        <p role="status">{t('search.beyond', { count: state.pageCount })}</p>
      )}
      {found?.kind === 'found' && found.meant !== undefined && (
        <Meant meant={found.meant} t={t} onAsk={(query) => void store.ask(query)} />
      )}
      {found?.kind === 'found' && found.read !== undefined && (
        <ReadParts
          {...{ read: found.read, inWords: found.inWords ?? 0, names, t }}
          language={data.language}
          onAsWords={(part) => choose(readAsWords(view, part))}
        />
      )}
      {state.kind === 'searching' && !found && (
        <p className="search-wait">{t('search.searching')}</p>
      )}
      {state.kind === 'failed' && (
        <button type="button" className="btn" onClick={() => void store.retry()}>
          {t('search.retry')}
        </button>
      )}
      {found?.kind === 'found' && (
        <div className="search-body">
          {isWide && !isEmpty && (
            <a
              className="search-skip"
              href="#search-list"
              onClick={(event) => {
                // The default action would add a history entry.
                event.preventDefault();
                document.getElementById('search-list')?.focus();
              }}
            >
              {t('search.skip')}
            </a>
          )}
          {isWide ? (
            <aside className="search-facets" aria-labelledby="search-facets">
              <h2 id="search-facets">{t('search.filters')}</h2>
              <Facets {...{ found, store, t }} />
            </aside>
          ) : (
            <FacetSheet chosenCount={chosen.length} total={found.total} t={t}>
              <Facets {...{ found, store, t }} />
            </FacetSheet>
          )}
          {isEmpty ? (
            <NothingFound
              {...{ view: found.view, near: found.near ?? [], chosen, data, t }}
              onAsk={(query) => void store.ask(query)}
              onChoose={choose}
            />
          ) : (
            <Results {...{ found, data, store, t }} isBusy={state.kind === 'searching'} />
          )}
        </div>
      )}
    </>
  );
}

/** Announced to screen readers when an answer has arrived, and not while the reader is typing. */
function toSpoken(state: SearchState | undefined, t: SearchTranslate): string {
  if (state?.kind === 'failed') return t('search.failed');
  if (state?.kind !== 'found') return '';
  const { query, page } = state.view;
  const { total, pageCount } = state;
  if (total === 0) return query === '' ? t('search.noneChosen') : t('search.none', { query });
  const words = toCount(state, t);
  return pageCount === 1 ? words : `${words}, ${t('search.pageOf', { page, pages: pageCount })}`;
}

function toCount(found: FoundState, t: SearchTranslate): string {
  const { view, total: count, inRow = 0, isSome, corrected, read } = found;
  const { query } = view;
  if (query === '') return t('search.countAll', { count });
  if (corrected !== undefined) return t('search.countCorrected', { count, query, corrected });
  if (isSome) return t('search.countSome', { count, query });
  // Only a part of the query was searched as words.
  if (read?.some(({ kind }) => kind !== 'also')) return t('search.count', { count, query });
  // The whole query is one phrase: there is nothing to distinguish.
  if (inRow === 0 || inRow === count) return t('search.count', { count, query });
  return t('search.countInRow', { count: inRow, others: count - inRow, query });
}

/** Whether a media query matches; updates when that changes. */
function useMedia(query: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => setFits(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [query]);
  return fits;
}
