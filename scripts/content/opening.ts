/**
 * `npm run content -- opening [--days 365] [--lang en] [--json]`: reports records that will open by
 * date, for archivists. It prints references and days, never titles, because the report may be
 * mailed.
 */
import { listOpenings, type Opening } from '#src/catalogue/openings.ts';
import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { runReport } from './report/run-report.ts';

const words = {
  vi: { file: 'hồ sơ', item: 'tài liệu', page: 'trang' },
  en: { file: 'file', item: 'item', page: 'page' },
} as const;

await runReport({ days: 365, list: listOpenings, format: formatOpenings });

function formatOpenings(openings: readonly Opening[], days: number, language: Language): string {
  const word = words[language];
  const lines = openings.map(({ day, kind, id, pages }) => {
    const place = pages.length > 0 ? ` · ${word.page} ${pages.join(', ')}` : '';
    return `${formatDay(language, day)}  ${word[kind]} ${id}${place}`;
  });
  const total =
    language === 'vi'
      ? `${openings.length} mục mở trong ${days} ngày tới.`
      : `${openings.length} to open within ${days} days.`;
  return [...lines, total].join('\n');
}
