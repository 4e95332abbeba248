import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { describeReadPage } from './describe-read-page.ts';
import type { DayPeriod } from '#src/desk/grants/open-grants.ts';
import type { InspectedLine } from '#src/desk/store/grants/list-read-pages.ts';
import { streamCsv, type Download } from '../figures/stream-csv.ts';

/**
 * The reading log of a period as a file for an inspector. Times are ISO 8601 in UTC, so that they
 * sort.
 *
 * @throws if not even the first lines can be read
 */
export function buildReadingList(
  lines: AsyncIterable<readonly InspectedLine[]>,
  { from, until }: DayPeriod,
  language: Language,
  download: Download,
): Promise<Response> {
  const t = translateTo(language);
  const columns = [
    t('grants.when'),
    t('grants.request'),
    t('grants.reader'),
    t('grants.shortCode'),
    t('grants.records'),
    t('grants.page'),
    t('grants.use'),
    t('grants.device'),
  ];
  const table = { fileName: `nhat-ky-doc-${from}-${until}.csv`, columns };
  return streamCsv(table, listRows(lines, language), download);
}

async function* listRows(
  lines: AsyncIterable<readonly InspectedLine[]>,
  language: Language,
): AsyncGenerator<readonly (readonly string[])[]> {
  const t = translateTo(language);
  for await (const some of lines)
    yield some.map(({ at, code = '', staffName = '', shortCode, itemId, page, use, device }) => [
      ...[at, code, staffName, shortCode, itemId],
      ...[describeReadPage(page, t), t(`grants.use.${use}`), device],
    ]);
}
