/** BCP 47 tags for the codes of Thông tư 05/2025/TT-BNV that mean a single language. */
const tags: Readonly<Record<string, string>> = {
  '01': 'vi',
  '02': 'en',
  '03': 'fr',
  '04': 'ru',
  '05': 'zh',
  '09': 'lzh',
};

/** The language to declare for a transcript: known only where the record has one language. */
export function findTextLanguage(languages: readonly string[]): string | undefined {
  const [only, ...others] = languages;
  return only === undefined || others.length > 0 ? undefined : tags[only];
}
