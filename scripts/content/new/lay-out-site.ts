import type { Language } from '#src/domain/values.ts';
import { siteSettingWords } from '../../check/columns/site-setting-words.ts';
import { listSiteSettings } from '../../check/columns/site-settings-table.ts';

const heads: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    '# Cơ quan lưu trữ và quy định của phòng đọc. Ghi tên thật trước khi công bố.',
    '# Các mục có thể ghi thêm, và mức mặc định; tên có dấu chấm là mục con, thụt vào hai dấu cách:',
  ],
  en: [
    '# The archive and the rules of its reading room. Write the true name before you publish.',
    '# What else may be set, and its default; a name with a dot is a setting within another, indented:',
  ],
};

/** `site.yaml` for a content folder without one: the name, and every setting as a comment. */
export function layOutSite(language: Language): string {
  const settings = listSiteSettings().map(({ name, byDefault }) => {
    const known = byDefault === '' ? '' : ` (${byDefault.replaceAll('`', '')})`;
    return `#   ${name}${known}: ${siteSettingWords[name]?.[language] ?? ''}`;
  });
  const [about = '', list = ''] = heads[language];
  return `${[about, 'name: { vi: Phòng Đọc, en: Reading Room }', '', list, ...settings].join('\n')}\n`;
}
