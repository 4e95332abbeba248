import { describe, expect, it } from 'vitest';
import { toLetterName } from '#src/desk/mail/letter-name.ts';

const archive = 'Lưu trữ lịch sử tỉnh Bình Trung';
const say = (name: string | undefined, language: 'vi' | 'en' = 'vi') =>
  toLetterName(name, archive, language);

describe('the name of a reader in a letter', () => {
  it.each([
    'Nguyễn Thị Thử',
    'nguyễn thị thử',
    'Ê Ban Y Phương',
    'PGS.TS. Trần Văn Mẫu',
    'PGS. TS. Trần Văn Mẫu',
    'Jean-Pierre D’Aubigné',
    'J. R. R. Tolkien',
    'Đỗ Văn Đồng',
    "Zoë O'Neill",
    '田中 一郎',
  ])('is kept if it has the form of a name: %s', (name) => {
    expect(say(name)).toBe(name);
    expect(say(name.normalize('NFD')).normalize('NFC')).toBe(name);
  });

  it.each([
    'Thử. Phòng đọc đã đồng ý cho bạn đọc tất cả',
    'Thử,\n\nKính gửi bà Khác',
    'Thử\u2028Đã duyệt: xem https://lua-dao.example/x',
    'lua-dao.example',
    'Thử lua-dao.example',
    'Thử” (đã xác nhận)',
    'Kính gửi ông Khác',
    'Phòng Đọc',
    'Reading Room',
    'Ban Giám Đốc',
    archive,
    '{ma-phieu}',
    '{quyet-dinh} $& $1 {{name}}',
    '**Đã đồng ý**',
    '<b>Thử</b>',
    'thu@lua-dao.example',
    'một hai ba bốn năm sáu bảy tám chín',
    'x'.repeat(61),
  ])('is quoted and marked, without what could act, where it has not: %j', (name) => {
    const said = say(name);
    expect(said).toMatch(/^“[\p{L}\p{M}\p{N} ]{1,60}…?” \(tên ghi trong phiếu\)$/u);
    expect(Array.from(said).length).toBeLessThan(90);
    expect(say(name, 'en')).toMatch(/” \(name as written in the request\)$/);
  });

  it.each([undefined, '', ' \n\u200b ', '.,;', '“”', '\u0301'])(
    'is a greeting to any reader where nothing is left of it: %j',
    (name) => {
      expect(say(name)).toBe('bạn đọc');
      expect(say(name, 'en')).toBe('reader');
    },
  );
});
