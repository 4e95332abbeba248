import type { LocalText } from '../../catalogue/values.ts';
import type { SiteSettings } from '../../catalogue/schema/site.ts';
import { urls } from '../../site/urls.ts';
import { toArchiveName } from '../../views/archive-name.ts';
import { toBothLanguages } from '../../views/local-link.ts';
import { inBoth, say, toLanguageMap } from './language-map.ts';
import type { Agent, LabelledValue, WebPage } from './model.ts';

/** Ids and addresses must be absolute. */
export function toAbsolute({ url }: Pick<SiteSettings, 'url'>, path: string): string {
  return new URL(path, url).href;
}

/** Who gives this out, and on which terms: the same for all documents. */
export function describePublisher(site: SiteSettings): {
  readonly provider: readonly Agent[];
  readonly rights?: string;
} {
  return {
    // The registered addresses of licences and statements are spelled with http.
    ...(site.rights === undefined ? {} : { rights: site.rights.replace(/^https:/, 'http:') }),
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

/** Pages for people, by the languages they exist in. */
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

/** Whoever quotes names the archive and the reference: viewers must show this. */
export function toRequiredStatement(citation: LocalText): LabelledValue {
  return { label: say('iiif.citeAs'), value: toLanguageMap(citation) };
}
