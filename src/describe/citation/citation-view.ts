import type { PublicCatalogue, PublicFile, PublicItem } from '#src/public/public-model.ts';
import { urls } from '#src/site/urls.ts';
import { buildCitationData } from './citation-data.ts';
import { buildCitationFormats, type CitationFormats } from './citation-formats.ts';
import { buildCitation, type Citation } from './citation.ts';

/** How to cite a record, with its permalink. */
export interface CitationView extends Citation {
  /** Absolute; of the Vietnamese page, which every record has. */
  readonly permalink: string;
  readonly formats: CitationFormats;
}

export function buildCitationView(
  catalogue: PublicCatalogue,
  record: PublicFile | PublicItem,
): CitationView {
  return {
    ...buildCitation(catalogue, record),
    permalink: new URL(urls[record.kind]('vi', record.slug), catalogue.site.url).href,
    formats: buildCitationFormats(buildCitationData(catalogue, record)),
  };
}
