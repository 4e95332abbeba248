import type { MeantQuery } from '../engine/search-backend.ts';
import type { SearchTranslate } from './translate.ts';

interface Props {
  meant: readonly MeantQuery[];
  t: SearchTranslate;
  onAsk: (query: string) => void;
}

/** Suggested corrections of a mistyped query. */
export function Meant({ meant, t, onAsk }: Props) {
  return (
    <div className="search-meant">
      <p>{t('search.meant')}</p>
      <ul>
        {meant.map(({ query, count }) => (
          <li key={query}>
            <button type="button" className="search-link" onClick={() => onAsk(query)}>
              {t('search.meantQuery', { query, count })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
