/** BCP 47 tags of the language codes of Thông tư 05/2025/TT-BNV that stand for one language. */
const tags: Readonly<Record<string, string>> = {
  '01': 'vi',
  '02': 'en',
  '03': 'fr',
  '04': 'ru',
  '05': 'zh',
  '09': 'lzh',
};

/** What to declare of a transcript: known only where the record has one language. */
export function findTextLanguage(languages: readonly string[]): string | undefined {
  const [only, ...others] = languages;
  return only === undefined || others.length > 0 ? undefined : tags[only];
}
