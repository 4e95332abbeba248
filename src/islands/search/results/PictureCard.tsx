import { AccessBadge } from './AccessBadge.tsx';
import { HitHead } from './HitHead.tsx';
import { SaveHit } from './SaveHit.tsx';
import type { SearchHit } from '../engine/search-backend.ts';
import { Thumbnail } from './Thumbnail.tsx';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  hit: SearchHit;
  t: SearchTranslate;
}

/** A card of the picture grid; records without a picture show a blank catalogue card. */
export function PictureCard({ hit, t }: Props) {
  const isClosed = hit.access === 'conditional';
  return (
    <li>
      {hit.thumbnail ? (
        <div className="search-picture pictured">
          <Thumbnail hit={hit} />
        </div>
      ) : (
        <div
          className={`search-picture ${isClosed ? 'closed' : 'search-blank'}`}
          aria-hidden="true"
        >
          <span>{hit.kind}</span>
          <small>{t(isClosed ? 'search.conditional' : 'search.noPicture')}</small>
        </div>
      )}
      <HitHead hit={hit} t={t} />
      <AccessBadge access={hit.access} t={t} />
      <SaveHit hit={hit} t={t} />
    </li>
  );
}
