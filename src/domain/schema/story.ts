import type { Field } from './field.ts';
import { secrecyCheckedField } from './shared-fields.ts';

const title: Field = {
  name: 'title',
  label: { vi: 'Tên', en: 'Title' },
  aliases: ['Tiêu đề', 'name'],
  need: 'build',
  translated: true,
  modelled: true,
  about: { vi: 'Tên hiện trên trang.', en: 'The title shown.' },
};

const summary: Field = {
  name: 'summary',
  label: { vi: 'Tóm tắt', en: 'Summary' },
  aliases: ['description', 'Giới thiệu', 'Mô tả'],
  need: 'build',
  translated: true,
  modelled: true,
  about: { vi: 'Một, hai câu.', en: 'A sentence or two.' },
};

const cover: Field = {
  name: 'cover',
  label: { vi: 'Ảnh bìa', en: 'Cover' },
  modelled: true,
  about: {
    vi: 'Mã văn bản và số trang: TU-01-0145-0000001#3.',
    en: 'Item code and page: TU-01-0145-0000001#3.',
  },
  example: 'TU-01-0145-0000001#3',
};

/** Frontmatter of `collections/<slug>.mdx`. */
export const collectionFields: readonly Field[] = [title, summary, cover, secrecyCheckedField];

/** Frontmatter of `exhibits/<slug>/index.mdx`. */
export const exhibitFields: readonly Field[] = [
  title,
  summary,
  cover,
  {
    name: 'from',
    label: { vi: 'Từ ngày', en: 'From' },
    aliases: ['Bắt đầu', 'startDate'],
    kind: 'day',
    modelled: true,
    about: {
      vi: 'Ngày khai mạc; trước ngày này độc giả chưa thấy.',
      en: 'Opening day; readers do not see it before.',
    },
    example: '03/02/2026',
  },
  {
    name: 'until',
    label: { vi: 'Đến ngày', en: 'Until' },
    aliases: ['Kết thúc', 'endDate'],
    kind: 'day',
    modelled: true,
    about: { vi: 'Ngày bế mạc.', en: 'Last day.' },
  },
  {
    name: 'anniversary',
    label: { vi: 'Ngày kỷ niệm', en: 'Anniversary' },
    modelled: true,
    about: { vi: 'Mã trong anniversaries.yaml.', en: 'Id in anniversaries.yaml.' },
  },
  {
    name: 'coverRegion',
    label: { vi: 'Vùng ảnh bìa', en: 'Region of the cover' },
    modelled: true,
    about: {
      vi: 'Phần của trang làm bìa: trái,trên,rộng,cao, theo điểm ảnh; trống là cả trang.',
      en: 'Part of the page: left,top,width,height in pixels; the whole page when empty.',
    },
    example: '200,300,1600,1000',
  },
  {
    name: 'curators',
    label: { vi: 'Người thực hiện', en: 'Curators' },
    aliases: ['curator', 'Biên soạn'],
    translated: true,
    modelled: true,
    about: { vi: 'Tên người hoặc phòng biên soạn.', en: 'Who made it: names, or the department.' },
  },
  {
    name: 'kiosk',
    label: { vi: 'Thứ tự trên màn hình sảnh', en: 'Place on the hall’s screen' },
    kind: 'number',
    modelled: true,
    about: {
      vi: 'Số thứ tự trên màn hình sảnh; trống là không chiếu. Không trưng bày nào ghi thì chiếu tất cả.',
      en: 'Its place on the hall’s screen; not there when empty. All are there when no exhibit has one.',
    },
    example: '1',
  },
  {
    name: 'state',
    label: { vi: 'Trạng thái', en: 'State' },
    modelled: true,
    about: {
      vi: 'draft: chỉ thấy khi chạy npm run dev. unlisted: chỉ người có đường dẫn thấy. published: công bố; trống là published.',
      en: 'draft: seen under npm run dev alone. unlisted: by who has the link. published: by all; so when empty.',
    },
    example: 'draft',
  },
  {
    name: 'reviewKey',
    label: { vi: 'Khóa xem trước', en: 'Review key' },
    modelled: true,
    about: {
      vi: 'Với unlisted: phần không đoán được của địa chỉ, từ 32 chữ thường và chữ số. Để trống, npm run content -- check gợi ý một khóa.',
      en: 'With unlisted: the part of the address that cannot be guessed, 32 lower-case letters and digits or more. npm run content -- check proposes one.',
    },
  },
  secrecyCheckedField,
];

/** Frontmatter of `pages/<slug>.md`. */
export const prosePageFields: readonly Field[] = [title, secrecyCheckedField];

/** One entry of `anniversaries.yaml`. */
export const anniversaryFields: readonly Field[] = [
  {
    name: 'id',
    label: { vi: 'Mã', en: 'Id' },
    isCode: true,
    need: 'build',
    modelled: true,
    about: { vi: 'Duy nhất, không đổi.', en: 'Unique, never changed.' },
    example: 'thanh-lap-dang',
  },
  {
    name: 'day',
    label: { vi: 'Ngày', en: 'Day' },
    aliases: ['date', 'Ngày tháng'],
    need: 'build',
    modelled: true,
    about: {
      vi: 'Ngày/tháng: 3/2. Theo âm lịch: 10/3 âm lịch.',
      en: 'Day/month: 3/2. By the lunar calendar: 10/3 âm lịch.',
    },
    example: '10/3 âm lịch',
  },
  {
    name: 'since',
    label: { vi: 'Từ năm', en: 'Since' },
    aliases: ['year', 'Năm'],
    kind: 'number',
    modelled: true,
    about: { vi: 'Năm của sự kiện.', en: 'Year of the event.' },
    example: '1930',
  },
  {
    name: 'every',
    label: { vi: 'Mấy năm một lần', en: 'Every so many years' },
    aliases: ['Chu kỳ', 'Bao nhiêu năm một lần'],
    kind: 'number',
    modelled: true,
    about: {
      vi: 'Chỉ nhắc khi tròn từng ấy năm kể từ năm của sự kiện: 5, 10. Để trống là nhắc hằng năm.',
      en: 'Kept only when so many years have passed since the event: 5, 10. Yearly when empty.',
    },
    example: '5',
  },
  { ...title, about: { vi: 'Tên ngày kỷ niệm.', en: 'Name of the anniversary.' } },
  {
    name: 'note',
    label: { vi: 'Ghi chú', en: 'Note' },
    aliases: ['description', 'Mô tả'],
    translated: true,
    modelled: true,
    about: { vi: 'Vài lời về sự kiện.', en: 'A few words about the event.' },
  },
  {
    name: 'records',
    label: { vi: 'Tài liệu', en: 'Records' },
    aliases: ['Hồ sơ, tài liệu', 'Mã tài liệu'],
    kind: 'links',
    modelled: true,
    about: {
      vi: 'Mã hồ sơ, văn bản nói về ngày ấy, cách nhau bằng dấu chấm phẩy. Tài liệu đề đúng ngày ấy tự hiện.',
      en: 'Codes of files and items that tell of the day, separated by semicolons. Records dated on the day come by themselves.',
    },
    example: 'TU-01-0145-0000001',
  },
  secrecyCheckedField,
];
