import type { PublicCatalogue, PublicItem } from '../publish/public-model.ts';
import { buildCitationView, type CitationView } from './citation-view.ts';

/** Stands for a folio until the page is known; nothing an archive writes. */
const mark = '\uE000';

/** How one page of an item is cited: `{place}` is its folio, or its number where it has none. */
export function buildViewerCitation(catalogue: PublicCatalogue, item: PublicItem): CitationView {
  const { vi, en, permalink } = buildCitationView(catalogue, { ...item, folios: mark });
  const place = '{place}';
  return {
    vi: vi.replace(`tờ ${mark}`, place),
    en: en.replace(`fol. ${mark}`, place),
    permalink,
  };
}
