import type { Field } from './field.ts';

/**
 * A person's confirmation that a row which mentions secrecy is not secret itself. Never published.
 */
export const secrecyCheckedField: Field = {
  name: 'secrecyChecked',
  label: { vi: 'Đã xem về bí mật', en: 'Secrecy checked' },
  aliases: ['Đã xem dấu mật', 'Người xem dấu mật', 'Đã rà soát bí mật', 'secrecyReviewed'],
  modelled: true,
  about: {
    vi: 'Lời văn nhắc tới bí mật thì có cảnh báo; ai đã xem thì ghi tên và ngày vào đây, cảnh báo thôi hiện. Không công bố. Dấu mật thật thì không ghi ở đây mà phải xóa dòng.',
    en: 'Words that speak of secrecy give a warning; whoever has looked writes name and date here, and it is silent. Not published. It does not lift a real mark: such a row must go.',
  },
  example: 'Lê Thị Hoa, 12/11/2026',
};

/** Rights in a record where they differ from `site.yaml`. Inherited by the levels below. */
export const rightsFields = [
  {
    name: 'rightsStatement',
    label: { vi: 'Tuyên bố quyền sử dụng', en: 'Rights statement' },
    aliases: ['Quyền sử dụng', 'Quyền sử dụng hình ảnh'],
    translated: true,
    about: {
      vi: 'Được làm gì với tài liệu này và những gì bên dưới; để trống thì theo cấp trên, rồi theo rightsStatement của site.yaml.',
      en: 'What may be done with the record and those below it; when empty, that of the level above, then rightsStatement of site.yaml.',
    },
  },
  {
    name: 'rightsUri',
    label: { vi: 'Địa chỉ giấy phép', en: 'Address of the licence' },
    aliases: ['Giấy phép', 'License'],
    kind: 'rights',
    about: {
      vi: 'Địa chỉ của creativecommons.org hoặc rightsstatements.org, đi kèm tuyên bố trên.',
      en: 'Address at creativecommons.org or rightsstatements.org that goes with the statement.',
    },
    example: 'https://rightsstatements.org/vocab/InC/1.0/',
  },
] as const satisfies readonly Field[];

/** `mode` and the columns that qualify it. Each has its own property in the model. */
export const accessFields = [
  {
    name: 'mode',
    label: { vi: 'Chế độ sử dụng', en: 'Access' },
    aliases: ['rights', 'Chế độ tiếp cận', 'Hạn chế sử dụng'],
    need: 'build',
    maxLength: 30,
    modelled: true,
    about: {
      vi: '01 Công khai, 02 Sử dụng có điều kiện. Tài liệu mật (03) không được có trong thư mục này.',
      en: '01 open, 02 conditional. Secret records (03) must not be in this folder.',
    },
    example: '01',
  },
  {
    name: 'secrecy',
    label: { vi: 'Độ mật', en: 'Secrecy mark' },
    aliases: ['Mức độ mật', 'Dấu độ mật', 'Dấu chỉ độ mật', 'Bí mật nhà nước', 'secrecyLevel'],
    modelled: true,
    about: {
      vi: 'Để trống hoặc “Không mật”. Có giá trị khác thì trang không được dựng.',
      en: 'Empty or “Không mật”. With anything else the site is not built.',
    },
  },
  secrecyCheckedField,
  {
    name: 'withheld',
    label: { vi: 'Không đưa lên trang', en: 'Withheld' },
    aliases: ['Không công bố', 'Không đăng'],
    kind: 'flag',
    modelled: true,
    about: {
      vi: 'Ghi x, 1, có hoặc yes: không công bố gì, kể cả tên; áp dụng cho mọi cấp bên dưới.',
      en: 'x, 1, có or yes: nothing is published, not even the title, nor anything below it.',
    },
    example: 'x',
  },
  {
    name: 'accessReason',
    label: { vi: 'Lý do hạn chế', en: 'Reason for restriction' },
    aliases: ['Lý do', 'Lý do hạn chế sử dụng', 'Lý do sử dụng có điều kiện'],
    kind: 'codes',
    codes: 'accessReason',
    modelled: true,
    about: {
      vi: 'privacy (đời tư), harm (có thể gây hại), damaged (hư hỏng), processing (đang xử lý), donor (người hiến tặng), other (khác, kèm ghi chú).',
      en: 'privacy, harm (could do harm), damaged, processing (being worked on), donor (agreed with the donor), other (with a note).',
    },
    example: 'privacy',
  },
  {
    name: 'accessNote',
    label: { vi: 'Ghi chú về lý do', en: 'Note on the reason' },
    aliases: ['Lý do khác', 'Ghi chú lý do hạn chế'],
    translated: true,
    modelled: true,
    about: {
      vi: 'Công khai. Bắt buộc khi lý do là other.',
      en: 'Public. Required when the reason is other.',
    },
  },
  {
    name: 'accessBasis',
    label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
    aliases: ['Căn cứ', 'Căn cứ hạn chế'],
    modelled: true,
    about: {
      vi: 'Công khai. Điều, khoản của văn bản làm căn cứ hạn chế.',
      en: 'Public. The provision that the restriction rests on.',
    },
    example: 'Điều 25 Luật Lưu trữ 2024',
  },
  {
    name: 'opensOn',
    label: { vi: 'Ngày mở', en: 'Opens on' },
    aliases: ['Ngày được mở', 'Ngày công khai', 'Mở từ ngày'],
    kind: 'day',
    modelled: true,
    about: {
      vi: 'Ngày đầu tiên được công khai; từ ngày này mode 02 tự trở thành công khai, trước ngày này mode 01 vẫn đóng.',
      en: 'First day on which it is open: mode 02 opens by itself then, mode 01 stays closed until then.',
    },
    example: '03/02/2030',
  },
] as const satisfies readonly Field[];

/** Columns of files and items that document the decision on access. Never public when closed. */
export const decisionFields = [
  {
    name: 'publicTitle',
    label: { vi: 'Tiêu đề công khai', en: 'Public title' },
    aliases: ['Tiêu đề thay thế', 'Trích yếu công khai'],
    maxLength: 1000,
    translated: true,
    modelled: true,
    about: {
      vi: 'Thay cho tiêu đề khi tài liệu chưa mở mà chính tiêu đề đã nói quá nhiều.',
      en: 'Replaces the title while the record is closed, where the title itself tells too much.',
    },
  },
  {
    name: 'declassification',
    label: { vi: 'Quyết định giải mật', en: 'Declassification decision' },
    aliases: ['Giải mật', 'Số quyết định giải mật'],
    about: { vi: 'Số, ngày của quyết định giải mật.', en: 'Number and date of the decision.' },
  },
  {
    name: 'reviewDate',
    label: { vi: 'Ngày xem xét lại', en: 'Review date' },
    aliases: ['Ngày rà soát', 'Hạn xem xét lại'],
    kind: 'day',
    about: { vi: 'Ngày xem xét lại việc hạn chế.', en: 'When the restriction is reviewed.' },
  },
  {
    name: 'decidedBy',
    label: { vi: 'Người quyết định', en: 'Decided by' },
    aliases: ['Người quyết định hạn chế'],
    about: { vi: 'Người quyết định chế độ sử dụng.', en: 'Who decided on the access.' },
  },
] as const satisfies readonly Field[];

/** Ids of authorities, separated by `;`. */
export const authorityFields = [
  {
    name: 'subjects',
    label: { vi: 'Chủ đề', en: 'Subjects' },
    aliases: ['Mã chủ đề', 'topics'],
    kind: 'links',
    modelled: true,
    about: {
      vi: 'Mã chủ đề trong authorities/subjects.csv, cách nhau bằng dấu chấm phẩy.',
      en: 'Ids from authorities/subjects.csv, separated by semicolons.',
    },
    example: 'cai-cach-ruong-dat; thuy-loi',
  },
  {
    name: 'people',
    label: { vi: 'Nhân vật', en: 'People' },
    aliases: ['persons', 'Mã nhân vật'],
    kind: 'links',
    modelled: true,
    about: {
      vi: 'Mã nhân vật trong authorities/people.csv.',
      en: 'Ids from authorities/people.csv.',
    },
  },
  {
    name: 'organisations',
    label: { vi: 'Cơ quan, tổ chức liên quan', en: 'Organisations' },
    aliases: ['organizations', 'Mã cơ quan, tổ chức', 'Cơ quan liên quan'],
    kind: 'links',
    modelled: true,
    about: {
      vi: 'Mã cơ quan, tổ chức trong authorities/organisations.csv.',
      en: 'Ids from authorities/organisations.csv.',
    },
  },
  {
    name: 'places',
    label: { vi: 'Địa danh', en: 'Places' },
    aliases: ['Mã địa danh'],
    kind: 'links',
    modelled: true,
    about: {
      vi: 'Mã địa danh trong authorities/places.csv.',
      en: 'Ids from authorities/places.csv.',
    },
  },
] as const satisfies readonly Field[];

export const ignoredFields = [
  {
    name: 'rowNumber',
    label: { vi: 'STT', en: 'No.' },
    aliases: ['TT', 'Số TT'],
    ignored: true,
    about: { vi: 'Số thứ tự của dòng; bỏ qua.', en: 'Row number; left aside.' },
  },
] as const satisfies readonly Field[];
