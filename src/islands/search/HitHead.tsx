/** @jsxImportSource preact */
import { Marked } from './Marked.tsx';
import type { SearchHit } from './search-backend.ts';
import type { Words } from './words.ts';

interface Props {
  hit: SearchHit;
  t: Words;
}

/** Reference, what it is, its date; and the title, which leads to it. */
export function HitHead({ hit, t }: Props) {
  return (
    <>
      <p className="ref">
        {hit.reference && <b>{hit.reference}</b>}
        {hit.kind && <span>{hit.kind}</span>}
        {hit.date && <span>{hit.date}</span>}
      </p>
      <h3>
        <a href={hit.href} lang={hit.language} hreflang={hit.language}>
          <Marked {...hit.title} />
        </a>
        {hit.language && <small> ({t('search.inVietnamese')})</small>}
      </h3>
    </>
  );
}
