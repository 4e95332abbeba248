import type { AuthorityKind } from '../values.ts';
import type { Field } from './field.ts';
import { ignoredFields, secrecyCheckedField } from './shared-fields.ts';

/** Names of the files in `content/authorities/`, without `.csv`. */
export const authorityFiles = {
  subject: 'subjects',
  person: 'people',
  organisation: 'organisations',
  place: 'places',
} as const satisfies Record<AuthorityKind, string>;

/** One entry a row, the same columns for subjects, people, organisations and places. */
export const authorityFields: readonly Field[] = [
  {
    name: 'id',
    label: { vi: 'Mã', en: 'Id' },
    isCode: true,
    aliases: ['code'],
    need: 'build',
    modelled: true,
    about: {
      vi: 'Duy nhất trong cả bốn tệp, không đổi; là địa chỉ trên trang.',
      en: 'Unique over all four files, never changed; it is the address.',
    },
    example: 'cai-cach-ruong-dat',
  },
  {
    name: 'name',
    label: { vi: 'Tên', en: 'Name' },
    aliases: ['Tên gọi', 'Họ và tên', 'title'],
    need: 'build',
    translated: true,
    modelled: true,
    about: { vi: 'Tên chính.', en: 'Preferred name.' },
    example: 'Cải cách ruộng đất',
  },
  {
    name: 'variants',
    label: { vi: 'Tên khác', en: 'Other names' },
    aliases: ['variant', 'Bí danh', 'Tên gọi khác', 'Tên cũ'],
    modelled: true,
    about: {
      vi: 'Bí danh, tên cũ, cách viết khác; cách nhau bằng dấu chấm phẩy.',
      en: 'Aliases, former names, spellings; separated by semicolons.',
    },
  },
  {
    name: 'note',
    label: { vi: 'Ghi chú', en: 'Note' },
    aliases: ['notes', 'description', 'Mô tả', 'Chú giải'],
    translated: true,
    modelled: true,
    about: { vi: 'Vài lời giới thiệu.', en: 'A few words of introduction.' },
  },
  {
    name: 'validFrom',
    label: { vi: 'Có từ', en: 'Valid from' },
    aliases: ['startDate', 'Từ', 'Năm sinh', 'Thành lập', 'Bắt đầu'],
    kind: 'date',
    mayLieAhead: true,
    modelled: true,
    about: { vi: 'Ngày thành lập, năm sinh.', en: 'When it was founded or born.' },
    example: '1930',
  },
  {
    name: 'validUntil',
    label: { vi: 'Đến', en: 'Valid until' },
    aliases: ['validTo', 'endDate', 'Năm mất', 'Giải thể', 'Kết thúc'],
    kind: 'date',
    mayLieAhead: true,
    modelled: true,
    about: { vi: 'Ngày giải thể, sáp nhập, năm mất.', en: 'When it ended, was merged or died.' },
    example: '30/06/2025',
  },
  {
    name: 'broader',
    label: { vi: 'Thuộc', en: 'Part of' },
    aliases: ['Cấp trên', 'parent'],
    modelled: true,
    about: { vi: 'Mã của mục rộng hơn, cùng tệp.', en: 'Id of a wider entry in the same file.' },
  },
  {
    name: 'seeAlso',
    label: { vi: 'Xem thêm', en: 'See also' },
    aliases: ['Xem', 'related'],
    modelled: true,
    about: {
      vi: 'Mã các mục liên quan, ở bất kỳ tệp nào.',
      en: 'Ids of related entries, in any of the files.',
    },
  },
  {
    name: 'latitude',
    label: { vi: 'Vĩ độ', en: 'Latitude' },
    aliases: ['lat'],
    modelled: true,
    about: { vi: 'Độ thập phân, cho địa danh.', en: 'Decimal degrees, for places.' },
    example: '20.9575',
  },
  {
    name: 'longitude',
    label: { vi: 'Kinh độ', en: 'Longitude' },
    aliases: ['lon', 'lng'],
    modelled: true,
    about: { vi: 'Độ thập phân, cho địa danh.', en: 'Decimal degrees, for places.' },
    example: '107.0253',
  },
  secrecyCheckedField,
  ...ignoredFields,
];
