import type { Field } from './field.ts';
import { ignoredFields, secrecyCheckedField } from './shared-fields.ts';

/** `withdrawn.csv`: records that were withdrawn from the site. All of it is public. */
export const withdrawnFields: readonly Field[] = [
  {
    name: 'code',
    label: { vi: 'Mã', en: 'Code' },
    isCode: true,
    aliases: ['Mã tài liệu', 'Mã hồ sơ', 'Mã văn bản', 'Mã phông'],
    need: 'build',
    maxLength: 100,
    modelled: true,
    about: {
      vi: 'Mã của phông, hồ sơ hay văn bản đã rút.',
      en: 'Code of the fonds, file or item that was withdrawn.',
    },
    example: 'TU-01-0145-003',
  },
  {
    name: 'kind',
    label: { vi: 'Loại', en: 'Kind' },
    aliases: ['Cấp', 'level'],
    need: 'build',
    kind: 'codes',
    codes: 'recordKind',
    modelled: true,
    about: {
      vi: 'Phông, hồ sơ hay văn bản. Rút phông hay hồ sơ là rút mọi thứ bên dưới.',
      en: 'Fonds, file or item. With a fonds or file goes all that is below it.',
    },
    example: 'Văn bản',
  },
  {
    name: 'withdrawnOn',
    label: { vi: 'Ngày rút', en: 'Withdrawn on' },
    aliases: ['Ngày', 'Rút ngày'],
    need: 'build',
    kind: 'day',
    modelled: true,
    about: {
      vi: 'Ngày rút, báo cho người đọc. Dù ghi ngày nào, lần dựng tới đã rút.',
      en: 'Told to readers; whatever the day, the next build withdraws it.',
    },
    example: '12/11/2026',
  },
  {
    name: 'reason',
    label: { vi: 'Lý do', en: 'Reason' },
    aliases: ['Lý do rút'],
    kind: 'codes',
    codes: 'accessReason',
    modelled: true,
    about: {
      vi: 'Như lý do hạn chế (accessReason); trống thì trang không nói lý do.',
      en: 'As accessReason; left empty, no reason is told.',
    },
    example: 'privacy',
  },
  {
    name: 'note',
    label: { vi: 'Lời cho người đọc', en: 'Words to readers' },
    aliases: ['Ghi chú'],
    translated: true,
    modelled: true,
    about: {
      vi: 'Công khai. Đừng nhắc lại chính điều khiến tài liệu phải rút.',
      en: 'Public. It must not repeat what the record was withdrawn for.',
    },
  },
  {
    name: 'title',
    label: { vi: 'Tên được nêu', en: 'Title shown' },
    translated: true,
    modelled: true,
    about: {
      vi: 'Để trống thì trang chỉ nêu mã. Chỉ ghi khi chính tên không nói điều cần giữ kín.',
      en: 'Left empty, only the code is told. Write one only where the title itself gives nothing away.',
    },
  },
  secrecyCheckedField,
  ...ignoredFields,
];
