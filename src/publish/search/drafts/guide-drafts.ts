/** Guide pages, which are not records: they are listed below the records found. */
import { inLanguage } from '#src/domain/local-text.ts';
import type { ProsePage } from '#src/catalogue/model.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import { translateTo } from '#src/i18n/index.ts';
import { urls } from '#src/site/urls.ts';
import type { PublicAnniversary } from '#src/public/public-model.ts';
import type { SearchDraft } from './draft.ts';
import { proseText } from './prose-text.ts';

export function toPageDraft({ slug, title, prose }: ProsePage): SearchDraft {
  return {
    kind: 'page',
    title,
    toPath: (shown) => urls.page(shown, slug),
    kindLabel: (language) => translateTo(language)('search.guide'),
    text: (shown) => proseText(inLanguage(prose, shown)),
    words: () => [],
    facets: { kind: ['page'] },
  };
}

export function toAnniversaryDraft({ slug, title, note }: PublicAnniversary): SearchDraft {
  return {
    kind: 'anniversary',
    title,
    toPath: (shown) => urls.anniversary(shown, slug),
    kindLabel: (language) => translateTo(language)('search.anniversary'),
    text: (shown) => note?.[shown],
    words: () => [],
    facets: { kind: ['anniversary'] },
  };
}

/** Opening hours, address and contact, if `site.yaml` has any: they are on the requests page. */
export function toContactDraft(site: SiteSettings): readonly SearchDraft[] {
  const { openingHours, address: postalAddress, email, phone } = site;
  if (openingHours === undefined && postalAddress === undefined) return [];
  const [vi, en] = [translateTo('vi'), translateTo('en')];
  return [
    {
      kind: 'page',
      title: { vi: vi('search.contact'), en: en('search.contact') },
      toPath: (shown) => urls.request(shown),
      kindLabel: (language) => translateTo(language)('search.guide'),
      text: (shown) =>
        [
          openingHours?.[shown] ?? openingHours?.vi,
          postalAddress?.[shown] ?? postalAddress?.vi,
          email,
          phone,
        ]
          .filter((part) => part !== undefined)
          .join(' · '),
      words: (shown) => [translateTo(shown)('search.contactWords')],
      facets: { kind: ['page'] },
    },
  ];
}
