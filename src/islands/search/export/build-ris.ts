import { toRis } from '#src/text/to-ris.ts';
import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchData } from '../page/search-data.ts';

/** Records found as citation software reads them, tagged as on the records' own pages. */
export function buildRis(
  hits: readonly SearchHit[],
  { archive, place }: Pick<SearchData, 'archive' | 'place'>,
  origin: string,
): string {
  return hits
    .map((hit) => buildEntry(hit, { archive, ...(place && { place }) }, origin))
    .join('\r\n');
}

function buildEntry(
  hit: SearchHit,
  archive: { readonly archive: string; readonly place?: string },
  origin: string,
): string {
  const {
    title,
    ownTitle = title.text,
    author,
    number,
    kind,
    reference,
    href,
    edtf,
    date = '',
  } = hit;
  const issued = toDateParts(edtf ?? toEdtf(date));
  return toRis({
    id: href.split('/').findLast((part) => part !== '') ?? hit.id,
    title: ownTitle,
    ...(author !== undefined && { author }),
    ...(issued && { issued }),
    ...(kind !== undefined && { type: kind }),
    ...(number !== undefined && { number }),
    ...(reference !== undefined && { reference }),
    ...archive,
    address: new URL(href, origin).href,
  });
}

/** `12/04/1988`, `4/1988` and `1988`, the year first: what a reading list has kept of a date. */
function toEdtf(written: string): string {
  return written
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .reverse()
    .join('-');
}

/** Year, month and day of a certain date, of a span its beginning; nothing for a date that says less. */
function toDateParts(edtf: string): readonly number[] | undefined {
  const [start = ''] = edtf.split('/');
  return /^\d{4}(?:-\d{2}){0,2}$/.test(start) ? start.split('-').map(Number) : undefined;
}
