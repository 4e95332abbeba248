import type { Language } from '../catalogue/values.ts';
import { translateTo } from '../i18n/index.ts';
import { urls } from '../site/urls.ts';
import { toBothLanguages } from './local-link.ts';
import type { PageMeta } from './page-meta.ts';

/** One page answers every wrong address, so it speaks both languages. */
export function buildNotFound(): { readonly meta: PageMeta; readonly languages: Language[] } {
  const title = translateTo('vi')('browse.notFound.title');
  return {
    meta: {
      language: 'vi',
      title,
      alternates: toBothLanguages(urls.home),
      crumbs: [{ label: title }],
      noIndex: true,
    },
    languages: ['vi', 'en'],
  };
}
