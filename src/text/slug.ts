import { foldText } from './fold.ts';

/** `Đường lối & chính sách` → `duong-loi-chinh-sach`. Empty when no letter or digit is left. */
export function toSlug(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const lookAlikes: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  Đ: 'D',
  Ð: 'D',
  Ɖ: 'D',
};

/**
 * The slug of a record's code: letters keep their case and lose their marks, digits and `.` `_` `-`
 * are kept, all else becomes a hyphen: `TU-01-145`, `Mục lục 01/HS 5` → `Muc-luc-01-HS-5`. No
 * hyphen or dot at either end, no two in a row. Undefined when no letter or digit is left.
 *
 * Two codes may give the same slug (`A/1`, `A-1`), or slugs that differ only in case, which are the
 * same file on some disks: callers that assign URLs check for both.
 */
export function toReferenceSlug(code: string): string | undefined {
  const slug = code
    .normalize('NFD')
    .replace(/[\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '')
    .replace(/[đðɖĐÐƉ]/g, (letter) => lookAlikes[letter] ?? letter)
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/[.-]{2,}/g, (run) => (run.includes('-') ? '-' : '.'))
    .replace(/^[.-]+|[.-]+$/g, '');
  return /[A-Za-z0-9]/.test(slug) ? slug : undefined;
}
