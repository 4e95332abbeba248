import type { SearchHit } from './search-backend.ts';

/**
 * Records found as citation software reads them, tagged as on the records' own pages.
 * https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function buildRis(hits: readonly SearchHit[], archive: string, origin: string): string {
  return hits.map((hit) => buildEntry(hit, archive, origin)).join('\r\n');
}

function buildEntry(hit: SearchHit, archive: string, origin: string): string {
  const { title, ownTitle = title.text, reference, kind, date = '', href } = hit;
  const [year = '', month = '', day = ''] = toDateParts(date);
  const tags: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', 'GEN'],
    ['TI', ownTitle],
    ['DA', year && `${year}/${month}/${day}/`],
    ['PY', year],
    ['ID', href.split('/').findLast((part) => part !== '')],
    ['M3', kind],
    ['N1', [reference, archive].filter((part) => part).join(', ')],
    ['UR', new URL(href, origin).href],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${toLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

/** `12/04/1988`, `4/1988` and `1988`, the year first; nothing for a date that says less. */
function toDateParts(written: string): readonly string[] {
  const match = /^(?:(?:(\d{1,2})[/.])?(\d{1,2})[/.])?(\d{4})$/.exec(written);
  return match === null
    ? []
    : match
        .slice(1)
        .reverse()
        .map((part) => part || '');
}

/** A line break would begin another tag. */
function toLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
