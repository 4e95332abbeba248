import type { LegacyEncoding } from '#src/text/legacy/index.ts';

export interface ConvertMessages {
  readonly usage: string;
  readonly encodings: Readonly<Record<LegacyEncoding, string>>;
  readonly line: string;
  readonly capitals: string;
  unreadable(file: string): string;
  unwritable(file: string): string;
  nothing(file: string): string;
  unknown(file: string): string;
  'not-text'(file: string): string;
  exists(target: string): string;
  written(encodings: string, file: string, target: string, count: number): string;
  more(count: number): string;
  doubtful(count: number): string;
  next(file: string, target: string): string;
}

const vi: ConvertMessages = {
  usage: `Chuyển tệp dùng bảng mã cũ sang Unicode (UTF-8). Tệp mới nằm cạnh tệp cũ; tệp cũ giữ nguyên.

  npm run content -- convert TỆP [--from tcvn3|vni|windows-1258] [--lang vi|en]

  --from   bảng mã của tệp, khi máy không tự nhận ra được`,
  encodings: { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', 'windows-1258': 'Windows-1258' },
  line: 'dòng',
  capitals:
    'Lưu ý: phông .VnTimeH không lưu chữ hoa có dấu, nên những chữ ấy nay là chữ thường. Hãy soát lại.',
  unreadable: (file) => `Không đọc được tệp ${file}. Hãy kiểm tra tên tệp và quyền đọc.`,
  unwritable: (file) => `Không ghi được tệp ${file}. Hãy kiểm tra quyền ghi và dung lượng đĩa.`,
  nothing: (file) => `${file} không có chữ nào cần chuyển. Không ghi tệp nào.`,
  unknown: (file) =>
    `Không nhận ra bảng mã của ${file}. Nếu biết, hãy thêm --from tcvn3, vni hoặc windows-1258. Không ghi tệp nào.`,
  'not-text': (file) =>
    `${file} không phải tệp văn bản dùng được. Nếu là bảng tính, hãy lưu thành CSV (UTF-8) rồi thử lại.`,
  exists: (target) =>
    `Đã có tệp ${target} với nội dung khác. Hãy đổi tên hoặc xóa tệp ấy rồi thử lại.`,
  written: (encodings, file, target, count) =>
    `Đã chuyển ${file} từ ${encodings} sang Unicode: ${count} chỗ thay đổi.\nTệp mới: ${target}`,
  more: (count) => `và ${count} chỗ khác`,
  doubtful: (count) => `${count} ô có thể là chữ cũ, được giữ nguyên; hãy tự xem lại:`,
  next: (file, target) =>
    `Hãy mở tệp mới, soát lại, rồi thay ${file} bằng ${target}. Tệp cũ chưa bị sửa.`,
};

const en: ConvertMessages = {
  usage: `Converts a file in a legacy encoding to Unicode (UTF-8). Writes a new file next to the old one, which is not changed.

  npm run content -- convert FILE [--from tcvn3|vni|windows-1258] [--lang vi|en]

  --from   the file's encoding, when it is not recognised`,
  encodings: vi.encodings,
  line: 'line',
  capitals:
    'Note: .VnTimeH fonts do not store capitals with marks, so such letters are lower case now. Please check.',
  unreadable: (file) => `Cannot read ${file}. Check the name and the read permission.`,
  unwritable: (file) => `Cannot write ${file}. Check the write permission and the free disk space.`,
  nothing: (file) => `Nothing in ${file} needs converting. No file was written.`,
  unknown: (file) =>
    `The encoding of ${file} is not recognised. If you know it, add --from tcvn3, vni or windows-1258. No file was written.`,
  'not-text': (file) =>
    `${file} is not a usable text file. Save a workbook as CSV (UTF-8) and try again.`,
  exists: (target) =>
    `${target} already exists with different content. Rename or delete it and try again.`,
  written: (encodings, file, target, count) =>
    `Converted ${file} from ${encodings} to Unicode: ${count} ${count === 1 ? 'change' : 'changes'}.\nNew file: ${target}`,
  more: (count) => `and ${count} more`,
  doubtful: (count) =>
    `${count} cells may be legacy text; they were not changed. Please check them:`,
  next: (file, target) =>
    `Open the new file, check it, then replace ${file} by ${target}. The old file is untouched.`,
};

export const convertMessages = { vi, en } as const;
