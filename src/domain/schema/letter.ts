import type { Field } from './field.ts';
import { secrecyCheckedField } from './shared-fields.ts';

/** Frontmatter of `letters/<slug>.md`. */
export const letterFields: readonly Field[] = [
  {
    name: 'title',
    label: { vi: 'Tên mẫu', en: 'Title' },
    aliases: ['Tiêu đề'],
    need: 'build',
    translated: true,
    modelled: true,
    about: {
      vi: 'Tên trong danh sách mẫu thư; người đọc không thấy.',
      en: 'Its name in the list of letters; readers do not see it.',
    },
    example: 'Đồng ý cho đọc',
  },
  {
    name: 'use',
    label: { vi: 'Dùng khi', en: 'Use' },
    modelled: true,
    about: {
      vi: 'granted: đồng ý tất cả. partly: đồng ý một phần. refused: từ chối. ask: hỏi lại người đọc. Trống: chọn bằng tay.',
      en: 'granted: all is granted. partly: a part is. refused: nothing is. ask: something is asked. Empty: chosen by hand.',
    },
    example: 'granted',
  },
  secrecyCheckedField,
];
