import { urls } from '#src/site/urls.ts';
import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchTranslate } from '../page/translate.ts';

interface Props {
  hit: SearchHit;
  t: SearchTranslate;
}

/**
 * A link to the reading list that saves a result, as `reading-list/SaveRecord.astro` does for the
 * record of a page; guides and stories cannot be saved.
 */
export function SaveHit({ hit, t }: Props) {
  const { href, title, reference, date, kind, citation } = hit;
  if (reference === undefined) return null;
  const language = document.documentElement.lang === 'en' ? 'en' : 'vi';
  return (
    <p className="search-save">
      <a
        href={urls.readingList(language)}
        aria-label={`${t('search.save')}: ${title.text}`}
        {...{
          'data-save-record': '',
          'data-href': href,
          'data-title': title.text,
          'data-reference': reference,
          'data-date': date,
          'data-kind': kind,
          'data-citation': citation,
          'data-saved': t('search.saved'),
          'data-full': t('search.saveFailed'),
        }}
      >
        {t('search.save')}
      </a>
    </p>
  );
}
