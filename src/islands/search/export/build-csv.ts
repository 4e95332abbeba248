import { toCsv } from '#src/text/to-csv.ts';
import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchData } from '../page/search-data.ts';
import { toCitationText } from './to-citation-text.ts';

const columns = [
  'title',
  'kind',
  'number',
  'author',
  'archive',
  'place',
  'reference',
  'date',
  'access',
  'pages',
  'citation',
  'url',
] as const;

/** Results as a table for spreadsheets. */
export function buildCsv(
  hits: readonly SearchHit[],
  { labels, archive, place = '' }: SearchData,
  origin: string,
): string {
  const heads = columns.map((column) => labels[`search.csv.${column}`]);
  const rows = hits.map((hit) => {
    const cells: Record<(typeof columns)[number], string> = {
      title: hit.ownTitle ?? hit.title.text,
      kind: hit.kind ?? '',
      number: hit.number ?? '',
      author: hit.author ?? '',
      archive,
      place,
      reference: hit.reference ?? '',
      date: hit.date ?? '',
      access: hit.access ? labels[`search.${hit.access}`] : '',
      pages: hit.pages?.map(({ page }) => page).join(', ') ?? '',
      citation: toCitationText(hit, origin),
      url: new URL(hit.href, origin).href,
    };
    return columns.map((column) => cells[column]);
  });
  return toCsv([heads, ...rows]);
}
