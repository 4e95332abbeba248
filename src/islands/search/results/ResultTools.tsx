import { useStore } from '@nanostores/react';
import type { SearchSort } from '../engine/search-backend.ts';
import type { SearchStore } from '../page/search.store.ts';
import type { Layout } from '../page/search-view.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  store: SearchStore;
  t: SearchTranslate;
}

const sorts = ['relevance', 'date', 'date-desc', 'reference', 'title'] as const;
const layouts = ['list', 'grid'] as const satisfies readonly Layout[];

const icons = {
  list: 'M1 3h14M1 8h14M1 13h14',
  grid: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
} as const satisfies Record<Layout, string>;

/** Order and layout of the results. */
export function ResultTools({ store, t }: Props) {
  const view = useStore(store.$view);
  return (
    <>
      <label className="search-sort">
        <span>{t('search.sort')}</span>
        <select
          className="field"
          value={view.sort}
          onChange={(event) => {
            const sort = event.currentTarget.value as SearchSort;
            void store.choose({ ...view, sort, page: 1 });
          }}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {t(`search.sort.${sort}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="search-layouts" role="group" aria-label={t('search.layout')}>
        {layouts.map((layout) => (
          <button
            key={layout}
            type="button"
            aria-pressed={view.layout === layout}
            onClick={() => void store.choose({ ...view, layout })}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={icons[layout]} />
            </svg>
            <span>{t(`search.layout.${layout}`)}</span>
          </button>
        ))}
      </div>
    </>
  );
}
