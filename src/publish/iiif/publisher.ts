import { inLanguage } from '#src/domain/local-text.ts';
import type { LocalText } from '#src/domain/values.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import { urls } from '#src/site/urls.ts';
import { toArchiveName } from '#src/describe/names/archive-name.ts';
import { toBothLanguages } from '#src/describe/links/local-link.ts';
import type { Rights } from '#src/describe/access/rights.ts';
import { inBoth, say } from './language-map.ts';
import type { Agent, LabelledValue, WebPage } from './model.ts';

/** Ids and URLs must be absolute. */
export function toAbsolute({ url }: Pick<SiteSettings, 'url'>, path: string): string {
  return new URL(path, url).href;
}

/** The provider: the same for all documents. */
export function describePublisher(site: SiteSettings): { readonly provider: readonly Agent[] } {
  return {
    provider: [
      {
        id: toAbsolute(site, urls.home('vi')),
        type: 'Agent',
        label: inBoth((language) => toArchiveName(site, language)),
        homepage: toHomepage(site, toBothLanguages(urls.home)),
      },
    ],
  };
}

/** Pages for people, in each available language. */
export function toHomepage(
  site: SiteSettings,
  paths: { readonly vi: string; readonly en?: string },
): readonly WebPage[] {
  const page = (path: string, language: 'vi' | 'en'): WebPage => ({
    id: toAbsolute(site, path),
    type: 'Text',
    format: 'text/html',
    label: say('iiif.home'),
    language: [language],
  });
  return [page(paths.vi, 'vi'), ...(paths.en === undefined ? [] : [page(paths.en, 'en')])];
}

/** Citation and terms of use of a record, which viewers must show. Its licence, if any. */
export function describeTerms(
  citation: LocalText,
  { statement, href }: Rights,
): { readonly requiredStatement: LabelledValue; readonly rights?: string } {
  return {
    requiredStatement: {
      label: say('iiif.citeAs'),
      value: {
        vi: [citation.vi, statement.vi],
        en: [inLanguage(citation, 'en'), inLanguage(statement, 'en')],
      },
    },
    // The registered URIs of licences and rights statements use http.
    ...(href !== undefined && { rights: href.replace(/^https:/, 'http:') }),
  };
}
