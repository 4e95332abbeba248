import { stripMarks } from '#src/text/fold.ts';
import { urls } from '#src/site/urls.ts';
import type { Chosen } from './chosen.ts';
import type { NearRecord } from '../engine/search-backend.ts';
import type { SearchData } from './search-data.ts';
import { withoutChoices, type SearchView } from './search-view.ts';
import type { SearchTranslate } from './translate.ts';

interface Props {
  view: SearchView;
  near: readonly NearRecord[];
  chosen: readonly Chosen[];
  data: SearchData;
  t: SearchTranslate;
  onAsk: (query: string) => void;
  onChoose: (view: SearchView) => void;
}

/** Shows what was searched, and what to try next. */
export function NothingFound({ view, near, chosen, data, t, onAsk, onChoose }: Props) {
  const { query } = view;
  const unmarked = stripMarks(query);
  const choices = chosen.map(({ title, label }) => `${title}: ${label}`).join('; ');
  const offer = (words: string, onTake: () => void) => (
    <li key={words}>
      <button type="button" className="search-link" onClick={onTake}>
        {words}
      </button>
    </li>
  );
  return (
    <section className="search-none" aria-labelledby="search-none">
      <h2 id="search-none">
        {query === '' ? t('search.noneChosen') : t('search.none', { query })}
      </h2>
      {near.length > 0 && (
        <>
          <p>{t('search.near')}</p>
          <ul className="search-near">
            {near.map(({ href, title, reference }) => (
              <li key={href}>
                <a href={href}>
                  {reference !== undefined && <span className="ref">{reference}</span>} {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        {t('search.noneTitles')} {chosen.length > 0 && t('search.noneWithin', { choices })}
      </p>
      <p>{t('search.noneTry')}</p>
      <ul>
        {chosen.length > 1 &&
          offer(t('search.noneWithoutAll'), () => onChoose(withoutChoices(view)))}
        {chosen.map(({ title, label, without }) =>
          offer(t('search.noneWithout', { choice: `${title}: ${label}` }), () => onChoose(without)),
        )}
        {unmarked !== query.toLowerCase() &&
          offer(t('search.noneUnmarked', { query: unmarked }), () => onAsk(unmarked))}
        {query !== '' && <li>{t('search.noneShorter')}</li>}
        {data.guideHref !== undefined && (
          <li>
            <a href={data.guideHref}>{t('search.noneGuide')}</a>
          </li>
        )}
        <li>
          <a href="#muc-luc">{t('search.noneBrowse')}</a>
        </li>
        <li>
          <a href={urls.request(data.language)}>{t('search.noneAsk')}</a>
        </li>
      </ul>
    </section>
  );
}
