import type { CitationData } from './citation-data.ts';

/** A `meta` element of the page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * A record as metadata for software that reads pages: Dublin Core, and Zotero's own names where
 * Dublin Core has no field. Zotero prefers `bib.authors` to `dc.creator`; a trailing comma makes it
 * keep a name in one piece instead of splitting it as a person's.
 * https://www.dublincore.org/specifications/dublin-core/dcq-html/
 * https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function buildEmbeddedMetadata(data: CitationData): readonly MetaTag[] {
  const [author] = data.author ?? [];
  const type = [data.genre, data.number].filter((part) => part !== undefined).join(' ');
  const tags: readonly (readonly [name: string, content: string | undefined])[] = [
    ['dc.title', data.title],
    ['dc.creator', author?.literal],
    ['dc.date', data.issued?.['date-parts'].map(toIsoDate).join('/')],
    ['dc.type', data.genre],
    ['dc.language', data.language],
    ['dc.identifier', data.URL],
    ['dc.publisher', data.archive],
    ['dc.coverage', data.archive_location],
    ['bib.authors', author && `${author.literal.replace(/\s*,\s*/g, ' – ')},`],
    ['z.itemType', 'manuscript'],
    ['z.manuscriptType', type],
    ['z.archive', data.archive],
    ['z.place', data['archive-place']],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function toIsoDate(parts: readonly number[]): string {
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}
