import { toRis, type RisRecord } from '#src/text/to-ris.ts';

/** The data of a record in search results or a reading list. */
export interface ListedRecord {
  readonly id: string;
  readonly title: { readonly text: string };
  /** Title without the number and date that precede it in lists. */
  readonly ownTitle?: string;
  readonly author?: string;
  readonly number?: string;
  readonly kind?: string;
  readonly reference?: string;
  readonly href: string;
  readonly edtf?: string;
  /** As displayed on the page: `12/04/1988`. */
  readonly date?: string;
}

/** The archive that holds the records. */
interface Holder {
  readonly archive: string;
  readonly place?: string | undefined;
}

/** Records in RIS, with the same tags as on the records' own pages. */
export function buildRis(
  hits: readonly ListedRecord[],
  { archive, place }: Holder,
  origin: string,
): string {
  return hits
    .map((hit) => buildEntry(hit, { archive, ...(place && { place }) }, origin))
    .join('\r\n');
}

function buildEntry(
  hit: ListedRecord,
  archive: Pick<RisRecord, 'archive' | 'place'>,
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
    href: new URL(href, origin).href,
  });
}

/** Converts the display dates of a reading list, `12/04/1988`, `4/1988` and `1988`, to EDTF. */
function toEdtf(written: string): string {
  return written
    .split('/')
    .map((part) => part.padStart(2, '0'))
    .reverse()
    .join('-');
}

/** Year, month and day of a certain date or of the start of a span; undefined for other dates. */
function toDateParts(edtf: string): readonly number[] | undefined {
  const [start = ''] = edtf.split('/');
  return /^\d{4}(?:-\d{2}){0,2}$/.test(start) ? start.split('-').map(Number) : undefined;
}
