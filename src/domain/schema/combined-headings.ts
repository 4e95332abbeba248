import { foldText } from '#src/text/fold.ts';

/** Headings of printed lists whose column holds the type of a document before its title. */
export const combinedHeadings: readonly string[] = [
  'Tên loại và trích yếu nội dung văn bản',
  'Tên loại và trích yếu nội dung',
  'Tên loại và trích yếu văn bản',
  'Tên loại và trích yếu',
  'Tên loại, trích yếu nội dung',
  'Tên loại và trích yếu nội dung tài liệu',
];

/** Whether a heading (short forms allowed) is one of `combinedHeadings`. */
export function isCombinedHeading(heading: string): boolean {
  return /^ten loai,? (?:va )?trich yeu\b/.test(foldText(heading));
}
