import { Marked } from './Marked.tsx';
import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  hit: SearchHit;
  t: SearchTranslate;
}

/** Reference, kind and date (unless the title has them), and the title as a link. */
export function HitHead({ hit, t }: Props) {
  const isNamed = hit.ownTitle !== undefined;
  return (
    <>
      <p className="ref">
        {hit.reference && <b>{hit.reference}</b>}
        {!isNamed && hit.kind && <span>{hit.kind}</span>}
        {!isNamed && hit.date && <span>{hit.date}</span>}
      </p>
      <h3>
        <a href={hit.href} lang={hit.language} hrefLang={hit.language}>
          <Marked {...hit.title} />
        </a>
        {hit.language && <small> ({t('search.inVietnamese')})</small>}
      </h3>
    </>
  );
}
