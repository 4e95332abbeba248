import type { SearchAnswer } from '../engine/search-backend.ts';
import { SearchResult } from './SearchResult.tsx';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  guides: NonNullable<SearchAnswer['guides']>;
  t: SearchTranslate;
  onAll: () => void;
}

/** Matching guides, separate from the records. */
export function Guides({ guides: { total, hits }, t, onAll }: Props) {
  return (
    <section className="search-guides" aria-labelledby="search-guides">
      <h2 id="search-guides">{t('search.guides')}</h2>
      <ol className="search-results">
        {hits.map((hit) => (
          <SearchResult key={hit.id} hit={hit} t={t} />
        ))}
      </ol>
      {total > hits.length && (
        <button type="button" className="search-link" onClick={onAll}>
          {t('search.guidesAll', { count: total })}
        </button>
      )}
    </section>
  );
}
