import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { PublicCatalogue, PublicExhibit } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import type { PageMeta } from '#src/describe/links/page-meta.ts';
import { buildStoryCard, type StoryCard } from '#src/describe/links/story-cover.ts';

export interface ExhibitCard extends StoryCard {
  /** `Đến 30/12/2026`, `Từ 3/2/2027`; absent for an exhibit without a term. */
  readonly term?: string;
}

export interface ExhibitsView {
  readonly meta: PageMeta;
  /** Current today; the first is shown large. */
  readonly current: readonly ExhibitCard[];
  /** Past exhibits, still readable. Under `npm run dev` also future ones. */
  readonly others: readonly ExhibitCard[];
}

export function buildExhibits(catalogue: PublicCatalogue, language: Language): ExhibitsView {
  const t = translateTo(language);
  const { current = [], others = [] } = Object.groupBy(catalogue.exhibits, (exhibit) =>
    isOnShow(exhibit, catalogue.today) ? 'current' : 'others',
  );
  const toCard = (exhibit: PublicExhibit) => buildExhibitCard(catalogue, exhibit, language);
  return {
    meta: {
      language,
      title: t('common.exhibits'),
      description: t('stories.exhibits.intro'),
      alternates: toBothLanguages((shown) => urls.exhibits(shown)),
      crumbs: [{ label: t('common.exhibits') }],
    },
    current: current.map(toCard),
    others: others.map(toCard),
  };
}

export function buildExhibitCard(
  catalogue: PublicCatalogue,
  exhibit: PublicExhibit,
  language: Language,
): ExhibitCard {
  const term = toTerm(exhibit, catalogue.today, language);
  return {
    ...buildStoryCard(catalogue, exhibit, urls.exhibit, language),
    ...(term !== undefined && { term }),
  };
}

/** `today` as `YYYY-MM-DD`; both ends of the term are inclusive. */
export function isOnShow({ from, until }: PublicExhibit, today: string): boolean {
  return (from === undefined || from <= today) && (until === undefined || today <= until);
}

export function toTerm(
  { from, until }: PublicExhibit,
  today: string,
  language: Language,
): string | undefined {
  const t = translateTo(language);
  if (from !== undefined && today < from)
    return t('stories.term.from', { day: formatDay(language, from) });
  if (until === undefined) return undefined;
  const day = formatDay(language, until);
  return today <= until ? t('stories.term.until', { day }) : t('stories.term.over', { day });
}
