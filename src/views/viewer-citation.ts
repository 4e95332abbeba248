import type { PublicCatalogue, PublicItem } from '../publish/public-model.ts';
import { urls } from '../site/urls.ts';
import { buildCitation, type Citation } from './citation.ts';

/** Stands for a folio until the page is known; nothing an archive writes. */
const mark = '\uE000';

export interface ViewerCitation extends Citation {
  /** Absolute; of the Vietnamese page. */
  readonly permalink: string;
}

/** How one page of an item is cited: `{place}` is its folio, or its number where it has none. */
export function buildViewerCitation(catalogue: PublicCatalogue, item: PublicItem): ViewerCitation {
  const { vi, en } = buildCitation(catalogue, { ...item, folios: mark });
  const place = '{place}';
  return {
    vi: vi.replace(`tờ ${mark}`, place),
    en: en.replace(`fol. ${mark}`, place),
    permalink: new URL(urls.item('vi', item.slug), catalogue.site.url).href,
  };
}
