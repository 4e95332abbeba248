import type { SearchHit } from './search-backend.ts';
import type { SearchLabels } from './search-data.ts';
import { toCitationText } from './to-citation-text.ts';

const columns = [
  'title',
  'kind',
  'reference',
  'date',
  'access',
  'pages',
  'citation',
  'address',
] as const;

/**
 * A table for spreadsheets, which know UTF-8 by its mark at the start. RFC 4180: CRLF, every cell in
 * quotes.
 */
export function buildCsv(hits: readonly SearchHit[], labels: SearchLabels, origin: string): string {
  const heads = columns.map((column) => labels[`search.csv.${column}`]);
  const rows = hits.map((hit) => {
    const cells: Record<(typeof columns)[number], string> = {
      title: hit.title.text,
      kind: hit.kind ?? '',
      reference: hit.reference ?? '',
      date: hit.date ?? '',
      access: hit.access ? labels[`search.${hit.access}`] : '',
      pages: hit.pages?.map(({ page }) => page).join(', ') ?? '',
      citation: toCitationText(hit, origin),
      address: new URL(hit.href, origin).href,
    };
    return columns.map((column) => cells[column]);
  });
  const lines = [heads, ...rows].map((cells) => cells.map(toCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/**
 * What a spreadsheet would run as a formula is led by an apostrophe.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function toCell(text: string): string {
  const plain =
    /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
