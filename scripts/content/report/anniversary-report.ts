import { inLanguage } from '#src/domain/local-text.ts';
import type { ComingAnniversary, Lack } from '#src/catalogue/coming-anniversaries.ts';
import type { Language } from '#src/domain/values.ts';
import { formatDay, formatMessage } from '#src/i18n/format.ts';
import type { Message, MessageValues } from '#src/i18n/messages.ts';

/** What is missing and how to fix it; `{exhibit}` is a folder, `{id}` the anniversary's id. */
const lacks: Record<Lack['kind'], Message> = {
  'no-exhibit': {
    vi: 'chưa có trưng bày: viết một trưng bày và ghi anniversary: {id}',
    en: 'no exhibit: write one with anniversary: {id}',
  },
  'no-records': {
    vi: 'chưa có tài liệu nào đề ngày này: ghi mã vào records của {id}',
    en: 'no record dated on this day: enter some in records of {id}',
  },
  'not-published': {
    vi: 'trưng bày {exhibit} chưa công bố: ghi state: published',
    en: 'exhibit {exhibit} is not published: write state: published',
  },
  'no-english': {
    vi: 'trưng bày {exhibit} chưa có tiếng Anh: viết exhibits/{exhibit}/index.en.mdx',
    en: 'exhibit {exhibit} has no English text: write exhibits/{exhibit}/index.en.mdx',
  },
  'no-cover': {
    vi: 'trưng bày {exhibit} chưa có ảnh bìa: ghi cover',
    en: 'exhibit {exhibit} has no cover: fill in cover',
  },
  'not-on-show': {
    vi: 'trưng bày {exhibit} không mở vào ngày này: sửa from, until',
    en: 'exhibit {exhibit} is not current on this day: correct from, until',
  },
};

const words = {
  years: { vi: '{count} năm', en: { one: '{count} year', other: '{count} years' } },
  complete: { vi: 'đã đủ', en: 'nothing is missing' },
  total: {
    vi: '{count} ngày kỷ niệm trong {days} ngày tới, {open} ngày còn thiếu.',
    en: {
      one: '{count} anniversary within {days} days, {open} incomplete.',
      other: '{count} anniversaries within {days} days, {open} incomplete.',
    },
  },
} as const satisfies Record<string, Message>;

/** The coming anniversaries as lines, each followed by what it lacks, and a count at the end. */
export function formatAnniversaryReport(
  coming: readonly ComingAnniversary[],
  days: number,
  language: Language,
): string {
  const format = (message: Message, values?: MessageValues) =>
    formatMessage(language, message, values);
  const lines = coming.flatMap(({ date, years, id, title, lacks: missing }) => [
    [
      formatDay(language, date),
      inLanguage(title, language),
      ...(years === undefined ? [] : [format(words.years, { count: years })]),
    ].join(' · '),
    ...missing.map((lack) => {
      const exhibit = 'exhibit' in lack ? lack.exhibit : '';
      return `  - ${format(lacks[lack.kind], { exhibit, id })}`;
    }),
    ...(missing.length === 0 ? [`  ✓ ${format(words.complete)}`] : []),
  ]);
  const open = coming.filter((one) => one.lacks.length > 0).length;
  const total = format(words.total, { count: coming.length, days, open });
  return [...lines, ...(lines.length > 0 ? [''] : []), total].join('\n');
}
