import { useStore } from '@nanostores/react';
import { useLayoutEffect, useRef } from 'react';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { Guides } from './Guides.tsx';
import { PictureCard } from './PictureCard.tsx';
import { ResultPages } from './ResultPages.tsx';
import { ResultTools } from './ResultTools.tsx';
import type { SearchData } from '../page/search-data.ts';
import { guideKinds } from '../engine/search-backend.ts';
import type { FoundState, SearchStore } from '../page/search.store.ts';
import { SearchResult } from './SearchResult.tsx';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  found: FoundState;
  /** A newer answer is loading. */
  isBusy: boolean;
  data: SearchData;
  store: SearchStore;
  t: SearchTranslate;
}

/** One page of results. */
export function Results({ found, isBusy, data, store, t }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const turned = useRef(found.view.page);
  const view = useStore(store.$view);
  const { layout } = view;
  const { page } = found.view;
  useLayoutEffect(() => {
    // After a page change below the list, scroll and focus move to its top. A reader who returns to
    // the page is then taken to their former position.
    if (turned.current !== page) heading.current?.focus();
    turned.current = page;
  }, [page]);
  const guides = found.guides && page === 1 && (
    <Guides
      {...{ guides: found.guides, t }}
      onAll={() => {
        const facets = { ...view.facets, kind: guideKinds };
        void store.choose({ ...view, facets, page: 1 });
      }}
    />
  );
  const Hit = layout === 'grid' ? PictureCard : SearchResult;
  return (
    <section aria-labelledby="search-results">
      <h2 id="search-results" className="sr-only" tabIndex={-1} ref={heading}>
        {t('search.results')}
      </h2>
      <div className="search-tools">
        <ResultTools store={store} t={t} />
        <ExportMenu {...{ data, store, t }} total={found.total} />
      </div>
      {found.isGuideFirst && guides}
      <ol
        id="search-list"
        tabIndex={-1}
        className={layout === 'grid' ? 'search-grid' : 'search-results'}
        aria-busy={isBusy}
      >
        {found.hits.map((hit) => (
          <Hit key={hit.id} hit={hit} t={t} />
        ))}
      </ol>
      {!found.isGuideFirst && guides}
      <ResultPages found={found} t={t} onChoose={(next) => void store.choose(next)} />
    </section>
  );
}
