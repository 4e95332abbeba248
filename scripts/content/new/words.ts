/** Messages of `npm run content -- new`. */
const vi = {
  kind: 'Tạo gì? 1 trưng bày, 2 sưu tập, 3 phông: ',
  unknownKind: (given: string) =>
    `"${given}" không phải loại tạo được. Dùng exhibit (trưng bày), collection (sưu tập) hoặc fonds (phông).`,
  title: 'Tên: ',
  'title-en': 'Tên tiếng Anh (để trống nếu chưa dịch): ',
  slug: (proposed: string) => `Tên trong địa chỉ, không dấu [${proposed}]: `,
  code: 'Mã phông, ví dụ TU: ',
  summary: 'Tóm tắt, một hai câu: ',
  record: (proposed: string) => `Mã văn bản đầu tiên [${proposed}]: `,
  creator: 'Cơ quan hoặc người hình thành phông: ',
  missing: (flags: readonly string[]) =>
    `Còn thiếu: ${flags.map((flag) => `--${flag}`).join(', ')}. Ghi thêm, hoặc chạy trong cửa sổ lệnh để được hỏi.`,
  badSlug: (given: string, better: string) =>
    `"${given}" không dùng làm địa chỉ được: chỉ chữ thường không dấu, chữ số và gạch ngang.${
      better === '' ? '' : ` Dùng: ${better}`
    }`,
  badCode: (given: string) =>
    `"${given}" không dùng làm mã phông được: chữ cái không dấu, chữ số, gạch ngang; không quá 13 ký tự. Ví dụ: TU.`,
  exists: (path: string) => `Đã có ${path}, không ghi đè. Chọn tên khác, hoặc sửa tệp ấy.`,
  unknownRecord: (given: string) =>
    `Không có văn bản "${given}" mở cho mọi người. Xem mã ở cột docCode của items.csv.`,
  noRecord:
    'Chưa có văn bản công khai nào để trưng bày. Thêm phông, hồ sơ, văn bản trước (npm run content -- new fonds).',
  brokenContent: 'Nội dung đang có lỗi. Sửa theo npm run content -- check rồi chạy lại.',
  refused: (report: string) => `Không ghi gì, vì nội dung mới không qua được kiểm tra:\n${report}`,
  written: (files: readonly string[]) => `Đã tạo:\n${files.map((file) => `  ${file}`).join('\n')}`,
  next: {
    exhibit: (slug: string) =>
      `Chạy npm run dev và mở /trung-bay/${slug}/. Là bản nháp, chỉ thấy trên máy này.`,
    collection: (slug: string) => `Chạy npm run dev và mở /suu-tap/${slug}/.`,
    fonds: (slug: string) =>
      `Thêm hồ sơ vào fonds/${slug}/files.csv và văn bản vào items.csv, rồi chạy npm run content -- check.`,
  },
};

const en: typeof vi = {
  kind: 'What is new? 1 exhibit, 2 collection, 3 fonds: ',
  unknownKind: (given) => `"${given}" cannot be created. Use exhibit, collection or fonds.`,
  title: 'Title, in Vietnamese: ',
  'title-en': 'Title in English (empty if there is none yet): ',
  slug: (proposed) => `Name in the address [${proposed}]: `,
  code: 'Code of the fonds, such as TU: ',
  summary: 'Summary, a sentence or two: ',
  record: (proposed) => `Code of the first item [${proposed}]: `,
  creator: 'Who created the records: ',
  missing: (flags) =>
    `Missing: ${flags.map((flag) => `--${flag}`).join(', ')}. Add them, or run this in a terminal to be asked.`,
  badSlug: (given, better) =>
    `"${given}" cannot be an address: use only lower-case letters without marks, digits and hyphens.${
      better === '' ? '' : ` Use: ${better}`
    }`,
  badCode: (given) =>
    `"${given}" cannot be the code of a fonds: use letters without marks, digits and hyphens, at most 13 characters. For example: TU.`,
  exists: (path) => `${path} already exists and was not changed. Choose another name, or edit it.`,
  unknownRecord: (given) =>
    `There is no open item "${given}". See the column docCode of items.csv.`,
  noRecord:
    'There is no open item to show yet. Add a fonds, files and items first (npm run content -- new fonds).',
  brokenContent: 'The content has errors. Correct what npm run content -- check reports, then try again.',
  refused: (report) =>
    `Nothing was written, because the new content does not pass the check:\n${report}`,
  written: (files) => `Made:\n${files.map((file) => `  ${file}`).join('\n')}`,
  next: {
    exhibit: (slug) =>
      `Run npm run dev and open /trung-bay/${slug}/. It is a draft, visible only on this machine.`,
    collection: (slug) => `Run npm run dev and open /suu-tap/${slug}/.`,
    fonds: (slug) =>
      `Add files to fonds/${slug}/files.csv and items to items.csv, then run npm run content -- check.`,
  },
};

export const newWords = { vi, en } as const;
export type NewWords = typeof vi;
