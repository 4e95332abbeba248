import type { PublicCatalogue, PublicItem } from '#src/public/public-model.ts';
import { buildCitationData } from '#src/describe/citation/citation-data.ts';
import {
  buildCitationFormats,
  type CitationFormats,
} from '#src/describe/citation/citation-formats.ts';
import { buildCitation, type Citation } from '#src/describe/citation/citation.ts';

/**
 * Placeholders for values known only in the viewer; private use characters that no archive writes.
 */
const marks = { place: '\uE000', page: '\uE001', href: '\uE002' } as const;

export interface ViewerCitation extends Citation {
  readonly formats: CitationFormats;
  /** Absolute URL of the Vietnamese page. */
  readonly permalink: string;
}

/**
 * Citation template for one page of an item: `{place}` is its folio, or its number where it has
 * none, `{page}` its number, and `{href}` its URL in the viewer.
 */
export function buildViewerCitation(catalogue: PublicCatalogue, item: PublicItem): ViewerCitation {
  const { vi, en } = buildCitation(catalogue, { ...item, folios: marks.place });
  const data = buildCitationData(catalogue, { ...item, folios: marks.place });
  const { bibtex, ris, csl } = buildCitationFormats({
    ...data,
    id: `${data.id}-${marks.page}`,
    archive_location: data.archive_location.replace(`tờ ${marks.place}`, marks.place),
    note: data.note.replace(`tờ ${marks.place}`, marks.place),
    page: marks.place,
    URL: marks.href,
  });
  return {
    vi: toTemplate(vi.replace(`tờ ${marks.place}`, marks.place)),
    en: toTemplate(en.replace(`fol. ${marks.place}`, marks.place)),
    formats: { bibtex: toTemplate(bibtex), ris: toTemplate(ris), csl: toTemplate(csl) },
    permalink: data.URL,
  };
}

function toTemplate(text: string): string {
  return Object.entries(marks).reduce(
    (filled, [name, mark]) => filled.replaceAll(mark, `{${name}}`),
    text,
  );
}
