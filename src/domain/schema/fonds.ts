import type { Field } from './field.ts';
import { commonFields } from './common-fields.ts';
import { isadFields } from './isad-fields.ts';
import { accessFields, rightsFields } from './shared-fields.ts';

const [mode, ...otherAccessFields] = accessFields;

/** A fonds without `mode` is open as a level: its files and items state their own access. */
const openByDefault: Field = {
  ...mode,
  need: 'standard',
  about: {
    vi: `${mode.about.vi} Trống là 01.`,
    en: `${mode.about.en} Empty means 01.`,
  },
};

/**
 * Frontmatter of `fonds.md`: the 13 fields of phông (02/2019, kept by 05/2025) under the names that
 * files and items use, then ISAD(G). The text below the frontmatter is the full description.
 */
export const fondsFields: readonly Field[] = [
  {
    name: 'fondsCode',
    label: { vi: 'Mã phông', en: 'Fonds code' },
    isCode: true,
    aliases: ['organId', 'code'],
    maxLength: 13,
    modelled: true,
    about: {
      vi: 'Duy nhất, không đổi; trống thì là tên thư mục.',
      en: 'Unique, never changed; the name of the folder when empty.',
    },
    example: 'TU',
  },
  { ...commonFields.aliases, example: 'TUBR; VPTU' },
  {
    name: 'archiveCode',
    label: { vi: 'Mã cơ quan lưu trữ', en: 'Archive code' },
    isCode: true,
    aliases: ['identifier', 'Mã lưu trữ'],
    maxLength: 13,
    about: { vi: 'Mã của cơ quan lưu trữ.', en: 'Code of the archive.' },
  },
  {
    name: 'title',
    label: { vi: 'Tên phông', en: 'Title' },
    aliases: ['fondName', 'fondsName', 'name', 'Tiêu đề'],
    need: 'build',
    maxLength: 200,
    translated: true,
    modelled: true,
    about: { vi: 'Tên của phông.', en: 'Name of the fonds.' },
    example: 'Phông Tỉnh ủy',
  },
  {
    name: 'fondHistory',
    label: { vi: 'Lịch sử đơn vị hình thành phông', en: 'History of the creator' },
    aliases: ['fondsHistory', 'history', 'Lịch sử đơn vị hình thành'],
    translated: true,
    about: { vi: 'Có thể viết ở phần lời bên dưới.', en: 'May stand in the text below instead.' },
  },
  {
    name: 'archivesTime',
    label: { vi: 'Thời gian tài liệu', en: 'Dates' },
    aliases: ['date', 'dates'],
    maxLength: 30,
    modelled: true,
    kind: 'date',
    about: {
      vi: 'Cả khoảng trong một ô: 1945–1975. Hoặc dùng hai trường bắt đầu, kết thúc.',
      en: 'The whole span in one: 1945–1975. Or the start and end dates.',
    },
    example: '1945–1975',
  },
  {
    name: 'startDate',
    label: { vi: 'Thời gian bắt đầu', en: 'Start date' },
    aliases: ['Ngày bắt đầu'],
    kind: 'date',
    modelled: true,
    about: { vi: 'Năm, tháng hoặc ngày đầu.', en: 'First year, month or day.' },
    example: '1945',
  },
  {
    name: 'endDate',
    label: { vi: 'Thời gian kết thúc', en: 'End date' },
    aliases: ['Ngày kết thúc'],
    kind: 'date',
    modelled: true,
    about: { vi: 'Năm, tháng hoặc ngày cuối.', en: 'Last year, month or day.' },
    example: '1975',
  },
  {
    name: 'language',
    label: { vi: 'Ngôn ngữ', en: 'Language' },
    aliases: ['languages'],
    kind: 'codes',
    codes: 'language',
    several: true,
    maxLength: 100,
    modelled: true,
    about: { vi: 'Mã hoặc tên ngôn ngữ.', en: 'Codes or names of languages.' },
    example: '01; 03',
  },
  openByDefault,
  ...otherAccessFields,
  {
    name: 'paperTotal',
    label: { vi: 'Tổng số tài liệu giấy', en: 'Paper records' },
    aliases: ['Tổng số tài liệu'],
    about: { vi: 'Số hồ sơ, mét giá.', en: 'Files or shelf metres.' },
  },
  {
    name: 'paperDigital',
    label: { vi: 'Số lượng tài liệu đã số hóa', en: 'Digitised records' },
    aliases: ['Số tài liệu đã số hóa', 'Số đã số hóa'],
    about: { vi: 'Số hồ sơ hoặc trang đã số hóa.', en: 'Files or pages digitised.' },
  },
  {
    name: 'keyGroups',
    label: { vi: 'Các nhóm tài liệu chủ yếu', en: 'Main groups of records' },
    maxLength: 300,
    translated: true,
    about: { vi: 'Các nhóm, khối tài liệu.', en: 'Main groups or series.' },
  },
  {
    name: 'otherTypes',
    label: { vi: 'Các loại hình tài liệu khác', en: 'Other kinds of records' },
    aliases: ['Loại hình khác', 'Các loại hình tài liệu khác trong phông'],
    maxLength: 300,
    translated: true,
    about: { vi: 'Ảnh, phim, ghi âm, bản đồ.', en: 'Photographs, film, sound, maps.' },
  },
  {
    name: 'lookupTools',
    label: { vi: 'Công cụ tra cứu', en: 'Finding aids' },
    aliases: ['findingAids'],
    maxLength: 50,
    translated: true,
    about: { vi: 'Mục lục, thẻ, cơ sở dữ liệu.', en: 'Inventories, cards, databases.' },
  },
  {
    name: 'copyNumber',
    label: { vi: 'Số trang bản sao bảo hiểm', en: 'Pages of insurance copies' },
    aliases: ['Số lượng trang tài liệu đã lập bản sao bảo hiểm'],
    kind: 'number',
    about: { vi: 'Số trang đã lập bản sao.', en: 'Pages copied for insurance.' },
  },
  {
    name: 'description',
    label: { vi: 'Ghi chú', en: 'Notes' },
    aliases: ['note', 'notes', 'Mô tả'],
    maxLength: 1000,
    translated: true,
    about: { vi: 'Ghi chú về phông.', en: 'Notes on the fonds.' },
  },
  ...rightsFields,
  ...isadFields,
];
