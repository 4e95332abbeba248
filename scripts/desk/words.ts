import type { RestoredDesk } from '#src/desk/vault/restore-vault.ts';
import type { NewPersonProblem } from '#src/desk/accounts/read-new-person.ts';

const problems: Readonly<Record<NewPersonProblem, string>> = {
  'no-name': 'Thiếu họ và tên. / The full name is missing.',
  'no-email':
    'Thư điện tử chưa đúng; ghi như ten@noilam.vn. / This is not an e-mail address; write name@example.org.',
  'no-role':
    'Vai trò là service (phòng đọc), head (lãnh đạo) hoặc administrator (quản trị). / The role is service, head or administrator.',
};

/** Messages of `npm run desk` about staff, in both languages. */
export const staffWords = {
  name: 'Họ và tên / Full name: ',
  email: 'Thư điện tử / E-mail: ',
  role: 'Vai trò: 1 phòng đọc, 2 lãnh đạo, 3 quản trị / Role: 1 service, 2 head, 3 administrator: ',
  missing: (flags: readonly string[]) => {
    const listed = flags.map((flag) => `--${flag}`).join(', ');
    return `Còn thiếu: ${listed}. / Missing: ${listed}.`;
  },
  problems: (kinds: readonly NewPersonProblem[]) => kinds.map((kind) => problems[kind]).join('\n'),
  known: (email: string) =>
    `${email} đã có tài khoản; quên mật khẩu thì chạy npm run desk -- reset-staff.\n` +
    `${email} already has an account; for a forgotten password run npm run desk -- reset-staff.`,
  unknown: (email: string) => `Không có tài khoản ${email}. / There is no account for ${email}.`,
  added: (email: string, password: string) =>
    `Mật khẩu dùng một lần của ${email}, trong ba ngày, đăng nhập tại /ban-truc/:\n` +
    `One-time password for ${email}, valid for three days, to sign in at /ban-truc/:\n\n  ${password}\n`,
};

/** Messages of `npm run desk` about backups. */
export const vaultWords = {
  nothingToBackUp: (dataDir: string) =>
    `Trong ${dataDir} chưa có bàn trực nào để sao lưu. Kiểm tra DATA_DIR và DATABASE_URL.\n` +
    `${dataDir} contains no desk data to back up. Check DATA_DIR and DATABASE_URL.`,
  noDesk: 'Màn hình ở sảnh không có bàn trực. Bỏ biến KIOSK. / The kiosk has no desk. Unset KIOSK.',
  noFile: (file: string) => `Không có tệp ${file}. / There is no file ${file}.`,
  restored: ({ rows, cleaned, erased, replaced }: RestoredDesk) =>
    `Đã phục hồi ${rows} dòng. / ${rows} rows restored.` +
    (cleaned === 0
      ? ''
      : `\nTrong đó ${cleaned} dòng có ký tự không hiện hoặc không lưu được, đã bỏ đi. / ` +
        `${cleaned} of them had invisible or unstorable characters, which were removed.`) +
    (erased === 0
      ? ''
      : `\n${erased} phiếu hoặc thẻ độc giả đã xóa sau ngày sao lưu cũng được xóa lại. / ` +
        `${erased} requests or readers’ records that were erased after the backup were erased again.`) +
    (replaced === 0
      ? ''
      : `\n${replaced} đường dẫn riêng đã thay sau ngày sao lưu cũng được thay lại: xem lại địa chỉ của những người đọc ấy. / ` +
        `${replaced} private links that were replaced after the backup were replaced again: check the e-mail addresses of these readers.`),
  mayNotAllow: (email: string) =>
    `Chỉ lãnh đạo hoặc quản trị, với tài khoản đang mở, cho phép xóa được; ${email} thì không. / ` +
    `Only a head or an administrator with an active account can allow erasures; ${email} cannot.`,
  nothingHeld: 'Không có việc xóa nào đang chờ đồng ý. / No erasures are waiting for approval.',
  allowed: (count: number, now: Date) =>
    `Đồng hồ máy này: ${now.toISOString()}. Bàn trực sẽ xóa dữ liệu cá nhân của ${count} phiếu hoặc thẻ độc giả trong vòng một giờ.\n` +
    `Clock of this machine: ${now.toISOString()}. The desk will erase the personal data of ${count} requests or readers’ records within the hour.`,
  keysRestored: 'Đã đặt lại khóa của bàn trực. / The keys of the desk have been restored.',
};

/** Messages of `npm run desk -- read-mark`. */
export const markWords = {
  noGrants:
    'Bàn trực này chưa cấp quyền đọc nào. Kiểm tra DATA_DIR và DATABASE_URL.\n' +
    'This desk has made no grants. Check DATA_DIR and DATABASE_URL.',
  noPicture: (file: string) =>
    `Không đọc được ảnh ${file}. Dùng ảnh JPEG, PNG, WebP hoặc TIFF. / ` +
    `${file} cannot be read as a picture. Use JPEG, PNG, WebP or TIFF.`,
  read: (code: string) =>
    `Mã ngắn trong ảnh: ${code}. Quyền đọc: /ban-truc/quyen-doc/?dau=${code}\n` +
    `Short code in the picture: ${code}. Its grant is at the address above.`,
  unclear: (codes: readonly string[]) =>
    `Không mã nào rõ hẳn. Gần nhất: ${codes.join(', ')}. Ảnh phải thẳng, không nghiêng; thử cắt sát trang.\n` +
    `No code is clear. The nearest: ${codes.join(', ')}. The picture must be upright, not tilted; try to crop it to the page.`,
};
