import type { NamedRecord } from '#src/desk/store/grants/grant-record.ts';
import type { ReadingLine } from '#src/desk/store/grants/reading-log.ts';
import type { Language } from '#src/domain/values.ts';
import { formatMoment } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { toCsv } from '#src/text/to-csv.ts';

const columns = ['at', 'title', 'reference', 'page', 'use', 'device'] as const;

/**
 * What a reader opened, as a table for spreadsheets. An item of a granted file has no name of its
 * own in the grant: it is named by its id.
 */
export function buildReadingCsv(
  lines: readonly Omit<ReadingLine, 'grantId'>[],
  records: readonly Pick<NamedRecord, 'recordId' | 'title' | 'reference'>[],
  language: Language,
): string {
  const t = translateTo(language);
  const names = new Map(records.map((record) => [record.recordId, record]));
  return toCsv([
    columns.map((column) => t(`granted.column.${column}`)),
    ...lines.map(({ at, itemId, page, use, device }) => {
      const { title = '', reference = itemId } = names.get(itemId) ?? {};
      return [
        formatMoment(language, at),
        title,
        reference,
        page === 0 ? t('granted.wholeText') : String(page),
        t(`granted.use.${use}`),
        device,
      ];
    }),
  ]);
}
