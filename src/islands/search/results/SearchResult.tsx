import { AccessBadge } from './AccessBadge.tsx';
import { HitHead } from './HitHead.tsx';
import { Marked } from './Marked.tsx';
import { PageHits } from './PageHits.tsx';
import { SaveHit } from './SaveHit.tsx';
import type { SearchHit } from '../engine/search-backend.ts';
import { Thumbnail } from './Thumbnail.tsx';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  hit: SearchHit;
  t: SearchTranslate;
}

/** A row of the list. */
export function SearchResult({ hit, t }: Props) {
  return (
    <li>
      <div>
        <HitHead hit={hit} t={t} />
        {hit.excerpt && (
          <p className="search-excerpt" lang={hit.language}>
            <Marked {...hit.excerpt} />
          </p>
        )}
        <PageHits hit={hit} t={t} />
        <AccessBadge access={hit.access} t={t} />
        <SaveHit hit={hit} t={t} />
      </div>
      <Thumbnail hit={hit} />
    </li>
  );
}
