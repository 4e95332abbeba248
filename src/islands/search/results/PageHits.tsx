import { Marked } from './Marked.tsx';
import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  hit: SearchHit;
  t: SearchTranslate;
}

/** The matching pages of a record. */
export function PageHits({ hit: { pages = [], pageTotal = 0, title }, t }: Props) {
  if (pages.length === 0) return null;
  const left = pageTotal - pages.length;
  return (
    <ul className="search-pages-in" aria-label={`${t('search.pageHits')}: ${title.text}`}>
      {pages.map(({ page, folio, href, excerpt }) => (
        <li key={page}>
          <a href={href}>
            {folio === undefined
              ? t('search.pageHit', { page })
              : t('search.pageHitFolio', { page, folio })}
          </a>
          <q>
            <Marked {...excerpt} />
          </q>
        </li>
      ))}
      {left > 0 && <li>{t('search.pageHitsMore', { count: left })}</li>}
    </ul>
  );
}
