import { buildCsv } from './build-csv.ts';
import { buildRis } from '#src/islands/reading-list/build-ris.ts';
import type { SearchHit } from '../engine/search-backend.ts';
import type { SearchData } from '../page/search-data.ts';
import { toCitationText } from './to-citation-text.ts';

export type ExportFormat = 'csv' | 'txt' | 'ris';

const types = {
  csv: 'text/csv',
  txt: 'text/plain',
  ris: 'application/x-research-info-systems',
} as const satisfies Record<ExportFormat, string>;

/** A file of the results, with only the data that are shown. `origin` makes URLs absolute. */
export function buildExport(
  format: ExportFormat,
  hits: readonly SearchHit[],
  data: SearchData,
  origin: string,
): Blob {
  const write = {
    csv: () => buildCsv(hits, data, origin),
    txt: () => hits.map((hit) => `${toCitationText(hit, origin)}\n`).join('\n'),
    ris: () => buildRis(hits, data, origin),
  };
  return new Blob([write[format]()], { type: `${types[format]};charset=utf-8` });
}
