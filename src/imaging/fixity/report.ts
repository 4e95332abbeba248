import type { Language } from '#src/domain/values.ts';
import type { FixityReport } from './check-masters.ts';

const words = {
  vi: {
    changed: 'đã thay đổi',
    gone: 'đã mất',
    came: 'mới có, chưa ghi nhận',
    same: (count: string) => `${count} ảnh gốc đúng như đã ghi nhận.`,
    differs: (count: string, of: string) => `${count} khác biệt; đã kiểm tra ${of} ảnh gốc.`,
  },
  en: {
    changed: 'changed',
    gone: 'gone',
    came: 'new, not recorded yet',
    same: (count: string) => `${count} masters are unchanged.`,
    differs: (count: string, of: string) => `${count} differences; ${of} masters were checked.`,
  },
} as const;

export function hasDifferences({ changed, gone, came }: FixityReport): boolean {
  return changed.length + gone.length + came.length > 0;
}

/** A line for each differing master, then the count. */
export function formatFixityReport(report: FixityReport, language: Language): string {
  const said = words[language];
  const number = new Intl.NumberFormat(language);
  const kinds = ['changed', 'gone', 'came'] as const;
  const lines = kinds.flatMap((kind) => report[kind].map((path) => `${path}\n  ${said[kind]}`));
  const checked = number.format(report.checked);
  const summary = hasDifferences(report)
    ? said.differs(number.format(lines.length), checked)
    : said.same(checked);
  return [...lines, summary].join('\n');
}
