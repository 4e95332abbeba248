import type { Language } from '../domain/values.ts';
import { translateTo } from '../i18n/index.ts';
import type { PageMeta } from '../describe/links/page-meta.ts';

/** One page answers every unknown URL, so it has both languages. */
export function buildNotFound(): { readonly meta: PageMeta; readonly languages: Language[] } {
  const title = translateTo('vi')('browse.notFound.title');
  return {
    meta: {
      language: 'vi',
      title,
      alternates: { vi: '/404.html' },
      crumbs: [{ label: title }],
      noIndex: true,
    },
    languages: ['vi', 'en'],
  };
}
