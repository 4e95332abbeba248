/** @jsxImportSource preact */
import type { SearchHit } from './search-backend.ts';
import { SearchResult } from './SearchResult.tsx';
import type { Words } from './words.ts';

interface Props {
  hits: readonly SearchHit[];
  t: Words;
}

/** What guides readers, below the records that are found. */
export function Guides({ hits, t }: Props) {
  return (
    <section className="search-guides" aria-labelledby="search-guides">
      <h2 id="search-guides">{t('search.guides')}</h2>
      <ol className="search-results">
        {hits.map((hit) => (
          <SearchResult key={hit.id} hit={hit} t={t} />
        ))}
      </ol>
    </section>
  );
}
