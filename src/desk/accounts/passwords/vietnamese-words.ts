/** Words common in Vietnamese passwords, and in those of an archive; lower case, with marks. */
export const commonWords: readonly string[] = [
  ...['mật khẩu', 'quản trị', 'đăng nhập', 'tài khoản', 'văn phòng', 'cơ quan', 'công ty'],
  ...['phòng đọc', 'bàn trực', 'lưu trữ', 'tài liệu', 'hồ sơ', 'thư viện', 'văn thư'],
  ...['việt nam', 'hà nội', 'sài gòn', 'đà nẵng', 'huế', 'tỉnh ủy', 'ủy ban', 'nhân dân'],
  ...['anh yêu em', 'em yêu anh', 'yêu em', 'yêu anh', 'con yêu mẹ', 'mẹ yêu con', 'tình yêu'],
  ...['gia đình', 'hạnh phúc', 'mãi mãi', 'cuộc sống', 'không biết', 'xin chào', 'cảm ơn'],
  ...['chúc mừng', 'năm mới', 'bác hồ', 'hồ chí minh', 'tổ quốc', 'đảng cộng sản'],
  ...[
    'archive',
    'archives',
    'password',
    'admin',
    'administrator',
    'welcome',
    'iloveyou',
    'letmein',
  ],
];

const tones: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};
const telexMarks: Readonly<Record<string, string>> = { '\u0306': 'w', '\u031B': 'w' };

/** The raw Telex key sequence, joined: `mật khẩu` → `maatjkhaaur`. */
export function toTelex(text: string): string {
  return text.split(/\s+/).map(toTelexSyllable).join('');
}

function toTelexSyllable(syllable: string): string {
  let typed = '';
  let tone = '';
  let letter = '';
  for (const mark of syllable.toLowerCase().normalize('NFD')) {
    if (mark in tones) tone = tones[mark] ?? '';
    else if (mark in telexMarks) typed += telexMarks[mark] ?? '';
    else if (mark === '\u0302') typed += letter;
    else {
      letter = mark;
      typed += mark === 'đ' ? 'dd' : mark;
    }
  }
  return typed + tone;
}
