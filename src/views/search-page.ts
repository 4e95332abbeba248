import { authorityKinds, type Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PublicCatalogue } from '../public/public-model.ts';
import { shareImageOf, urls } from '../site/urls.ts';
import { toArchiveName } from '../describe/names/archive-name.ts';
import { kindTitles } from './browse/authorities.ts';
import { toBothLanguages, toLocalLink } from '../describe/links/local-link.ts';
import type { Link, PageMeta } from '../describe/links/page-meta.ts';
import { buildYears } from './browse/years.ts';

/** An index of the holdings, for browsing without a search. */
export interface IndexGroup {
  readonly title: string;
  readonly links: readonly Link[];
}

export interface SearchPage {
  readonly meta: PageMeta;
  /** What the search box covers. */
  readonly scope: string;
  /** Name of the archive, for citations. */
  readonly archive: string;
  /** Location of the archive, where known. */
  readonly place?: string;
  /** The guide for readers, where there is one. */
  readonly guideHref?: string;
  readonly indexes: readonly IndexGroup[];
}

export function buildSearchPage(catalogue: PublicCatalogue, language: Language): SearchPage {
  const t = translateTo(language);
  const groups: readonly IndexGroup[] = [
    {
      title: t('search.byFonds'),
      links: catalogue.fonds.map(({ title, slug }) =>
        toLocalLink(language, title, (shown) => urls.fonds(shown, slug)),
      ),
    },
    {
      title: t('search.byYear'),
      links: buildYears(catalogue, language).decades.map(({ label, anchor }) => ({
        label,
        href: `${urls.years(language)}#${anchor}`,
      })),
    },
    {
      title: t('search.byType'),
      links: [{ label: t('common.statistics'), href: `${urls.statistics(language)}#loai` }],
    },
    {
      title: t('search.byName'),
      links: authorityKinds.map((kind) => ({
        label: t(kindTitles[kind]),
        href: urls.authorities(language, kind),
      })),
    },
  ];
  const guide = catalogue.pages.find(({ slug }) => slug === 'huong-dan');
  return {
    meta: {
      language,
      title: t('search.title'),
      description: t('search.description'),
      image: shareImageOf(urls.search(language)),
      alternates: toBothLanguages((shown) => urls.search(shown)),
      crumbs: [{ label: t('search.title') }],
    },
    scope: t('search.scope', { files: catalogue.files.length, items: catalogue.items.length }),
    archive: toArchiveName(catalogue.site, 'vi'),
    ...(catalogue.site.address && { place: catalogue.site.address.vi }),
    ...(guide && {
      guideHref: toLocalLink(language, guide.title, (shown) => urls.page(shown, guide.slug)).href,
    }),
    indexes: groups.filter(({ links }) => links.length > 0),
  };
}
