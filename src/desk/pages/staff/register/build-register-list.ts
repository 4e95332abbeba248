import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { ReaderVisit } from '#src/desk/store/register/list-visits.ts';
import { streamCsv, type Download } from '../figures/stream-csv.ts';
import { describeVisit, visitColumns } from './describe-visit.ts';

/**
 * The register of a year as a file for spreadsheets. Days are ISO 8601, so that they sort.
 *
 * @throws if not even the first visits can be read
 */
export function buildRegisterList(
  year: string,
  visits: AsyncIterable<readonly ReaderVisit[]>,
  language: Language,
  download: Download,
): Promise<Response> {
  const t = translateTo(language);
  const columns = visitColumns.map((column) => t(`register.column.${column}`));
  const table = { fileName: `so-doc-gia-${year}.csv`, columns };
  return streamCsv(table, listRows(visits, language, download), download);
}

async function* listRows(
  visits: AsyncIterable<readonly ReaderVisit[]>,
  language: Language,
  { report }: Download,
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const some of visits) {
    for (const { reader } of some)
      if (reader.damage !== undefined) report('damaged-cell', reader.damage);
    yield some.map((visit) => {
      const described = describeVisit(visit, language);
      return visitColumns.map((column) => described[column]);
    });
  }
}
