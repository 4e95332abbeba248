/** Messages of `confirm-pages`, in both languages. */
const vi = {
  unknown: (item: string) => `Không có văn bản "${item}" trong items.csv hay pages.lock.`,
  unbound: (item: string) => `${item}: không có dòng nào trong pages.csv, redactions.csv.`,
  same: (item: string) => `${item}: ảnh vẫn như đã ghi nhận, không có gì để xác nhận.`,
  broken: 'Dữ liệu còn lỗi khiến không so được ảnh. Chạy npm run content -- check và sửa trước.',
  gone: (item: string) => `${item}: mã này không còn trong items.csv; bỏ các dòng của nó khỏi pages.lock.`,
  before: 'TRƯỚC',
  now: 'NAY',
  none: '(chưa ghi nhận)',
  isNew: 'mới',
  wasPage: (page: number) => `là trang ${page} cũ`,
  replaced: 'nội dung khác',
  missing: 'không còn',
  words: (path: string) => `tệp toàn văn ${path} có thể là của ảnh cũ: xem lại`,
  row: (file: string, row: number, page: number) => `${file} dòng ${row}: trang ${page}`,
  moves: 'Các dòng này sẽ được sửa theo ảnh của chúng:',
  keeps: 'Các dòng trong bảng giữ nguyên.',
  choose:
    'Không tự biết các dòng nói về ảnh nào. Theo ảnh thì các dòng sẽ là:',
  lost: 'Các dòng này không còn ảnh; xóa dòng hoặc ghi trang khác rồi chạy lại với --keep-rows:',
  chooseHow:
    'Chọn: --move-rows (sửa số trang theo ảnh như trên) hoặc --keep-rows (giữ số trang như đang ghi, tôi đã xem từng dòng).',
  ask: 'Nhận bộ ảnh này? (c/K) ',
  askRows: 's = sửa số trang như trên, g = giữ như đang ghi, k = thôi: ',
  yesLetters: /^(?:c|có|co|y|yes)$/i,
  moveLetters: /^(?:s|m)$/i,
  keepLetters: /^(?:g|keep)$/i,
  refused: (item: string) => `${item}: chưa nhận, không tệp nào bị sửa.`,
  mended: (file: string, count: number) => `Đã sửa ${count} số trang trong ${file}.`,
  unmendable: (file: string) =>
    `Không tự sửa được ${file}. Sửa các số trang như trên bằng tay, rồi chạy lại với --keep-rows.`,
  done: (item: string, file: string) => `${item}: đã nhận, ghi vào ${file}. Lưu tệp ấy cùng các bảng.`,
};

export type ConfirmWords = typeof vi;

const en: ConfirmWords = {
  unknown: (item) => `There is no item "${item}" in items.csv or pages.lock.`,
  unbound: (item) => `${item}: it is not in any row of pages.csv or redactions.csv.`,
  same: (item) => `${item}: the scans have not changed; there is nothing to confirm.`,
  broken: 'The scans cannot be compared because the content has errors. Run npm run content -- check first.',
  gone: (item) => `${item}: it is no longer in items.csv; its lines will be removed from pages.lock.`,
  before: 'BEFORE',
  now: 'NOW',
  none: '(not recorded yet)',
  isNew: 'new',
  wasPage: (page) => `was page ${page}`,
  replaced: 'other bytes',
  missing: 'gone',
  words: (path) => `the transcript ${path} may belong to the old scan: check it`,
  row: (file, row, page) => `${file} row ${row}: page ${page}`,
  moves: 'These rows will be updated to follow their scans:',
  keeps: 'The rows of the tables do not change.',
  choose: 'It is not clear which scans the rows refer to. If they follow their scans, they become:',
  lost: 'The scans of these rows are gone; delete the row or enter another page, then run again with --keep-rows:',
  chooseHow:
    'Choose: --move-rows (change the page numbers as above) or --keep-rows (keep the numbers; I have checked every row).',
  ask: 'Accept these scans? (y/N) ',
  askRows: 'm = change the numbers as above, keep = keep them, n = stop: ',
  yesLetters: vi.yesLetters,
  moveLetters: vi.moveLetters,
  keepLetters: vi.keepLetters,
  refused: (item) => `${item}: not accepted; no file was changed.`,
  mended: (file, count) => `${count} page numbers changed in ${file}.`,
  unmendable: (file) =>
    `${file} cannot be changed by the program. Change the page numbers as above yourself, then run again with --keep-rows.`,
  done: (item, file) => `${item}: accepted, written to ${file}. Commit that file with the tables.`,
};

export const confirmWords = { vi, en } as const;
