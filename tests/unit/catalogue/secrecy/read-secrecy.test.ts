import { describe, expect, it } from 'vitest';
import { isSecrecyMark, readSecrecy } from '#src/catalogue/secrecy/read-secrecy.ts';

describe('a mark of secrecy', () => {
  it.each([
    'Mật',
    'MẬT',
    'mật.',
    '(Mật)',
    '"MẬT"',
    '*** MẬT ***',
    'Mật?',
    'Tối mật',
    'TUYỆT MẬT',
    'Tài liệu mật',
    'Văn bản tối mật',
    'Hồ sơ mật',
    'Công văn Mật',
    'Bí mật',
    'Tuyệt đối bí mật',
    'Bí mật nhà nước',
    'Thuộc bí mật Nhà nước',
    'Độ mật: Tối mật',
    'Độ mật: A',
    'Mức độ mật = 2',
    'Dấu độ mật: x',
    'Đóng dấu MẬT',
    'Ðóng dấu mật',
    'Có đóng dấu Tối mật',
    'Trang đầu đóng dấu Tuyệt mật',
    'Tài liệu này thuộc độ Mật',
    'Chưa giải mật',
    'Tài liệu chưa được giải mật',
    'Mật (A)',
    'Mật - Hỏa tốc',
    'Bốn (Tối mật)',
    '[MẬT] Kế hoạch năm 1976',
    'TUYỆT MẬT: Báo cáo tình hình',
    'Báo cáo tình hình – Tối mật',
    'Báo cáo tình hình - Mật',
    'Kế hoạch phòng thủ. Mật.',
    'Rách góc; Mật',
    'Rách góc, tối mật, 2 tờ',
    'Giấy ố vàng\nMật',
    'mat',
    'tai lieu mat',
    'toi mat',
    'Tài liệu mat',
    'Mât',
    'Mạt',
    'Secret',
    'TOP SECRET',
    'Strictly confidential',
    'Confidential',
    'Classified',
    'Classified document',
    'Report (secret)',
    'Stamped: Secret',
    'Très secret',
    'Confidentiel',
    'Секретно',
    '機密',
  ])('stands in “%s”', (text) => {
    expect(readSecrecy(text)).toBe('stamp');
    expect(readSecrecy(text.normalize('NFD'))).toBe('stamp');
    expect(readSecrecy(`\u00A0${text}\u200B `)).toBe('stamp');
  });

  it.each([
    ['of spaced letters', 'M Ậ T'],
    ['of spaced letters', 'T Ố I  M Ậ T'],
    ['of dotted letters', 'M.Ậ.T'],
    ['of hyphened letters', 'M-Ậ-T'],
    ['in full width', 'ＭＡＴ'],
    ['of styled letters', '𝐌𝐀𝐓'],
    ['with Cyrillic letters', 'МẬТ'],
    ['with a Greek letter', 'Μật'],
    ['with a soft hyphen', 'M\u00ADật'],
    ['in TCVN3', 'MËt'],
    ['in TCVN3', 'Tuyªt mËt'],
    ['in VNI', 'Maät'],
    ['in VNI', 'Toái maät'],
    ['in UTF-8 read as Windows-1252', 'Máº\u00ADt'],
    ['in UTF-8 read as Windows-1252', 'Tá»‘i máº\u00ADt'],
    ['with a lost letter', 'M?t'],
    ['with a lost letter', 'M\uFFFDt'],
    ['with lost letters', 'T?i m?t'],
    ['with lost letters', 'Tài li?u m?t'],
    ['of HTML references', 'M&#7853;t'],
  ])('is known %s: “%s”', (_, text) => {
    expect(readSecrecy(text)).toBe('stamp');
  });

  it.each(['M', 'TM', 'TuM', '(M)', 'm.'])('is “%s” where only a stamp can stand', (text) => {
    expect(readSecrecy(text, { letters: true })).toBe('stamp');
    expect(readSecrecy(text)).toBe('none');
  });
});

describe('a sentence that speaks of secrecy', () => {
  it.each([
    'Báo cáo về công tác bảo mật',
    'Hoạt động bí mật trong vùng địch hậu',
    'Kế hoạch giữ bí mật',
    'Quy định về quản lý tài liệu mật',
    'Quy định về việc dùng dấu "MẬT" trên văn bản',
    'Nguyên là tài liệu Tối mật, đã giải mật năm 1998',
    'Đã giải mật',
    'Thu mua đường, mật, rượu',
    'Pháp lệnh Bảo vệ bí mật nhà nước',
    'cong tac bao mat',
    'Secret societies in the delta',
    'Declassified in 1998',
    'Độ mật:',
  ])('is told: “%s”', (text) => {
    expect(readSecrecy(text)).toBe('mention');
    expect(readSecrecy(text.normalize('NFD'))).toBe('mention');
  });
});

describe('other words', () => {
  it.each([
    '',
    'Không mật',
    'Không phải tài liệu mật',
    'Độ mật: Không',
    'Độ mật: Thường',
    'Thu mua mật ong',
    'Nhà máy đường mật',
    'Quan hệ mật thiết',
    'Mật độ dân số',
    'Thân mật',
    'Sở Mật thám Bắc Kỳ',
    'Đơn của ông Trần Văn Mật',
    'Mất trang 3',
    'Mất',
    'Mặt sau trắng',
    'Mặt trận Tổ quốc',
    'Mắt',
    'Mát',
    'Bao cao mat mua',
    'Secretary of the Provincial Committee',
    'Secretariat',
    'Unclassified',
    'TM. Ban Thường vụ',
    'TU-MAT-01',
    'Mot',
    'Một',
  ])('are not marks of secrecy: “%s”', (text) => {
    expect(readSecrecy(text)).toBe('none');
    expect(readSecrecy(text.normalize('NFD'))).toBe('none');
  });
});

describe('a column of secrecy marks', () => {
  it.each(['', 'Không', 'Không mật', 'Thường', '0', '-', 'Bình thường'])(
    'contains no mark with “%s”',
    (text) => {
      expect(isSecrecyMark(text)).toBe(false);
    },
  );

  it.each(['Mật', 'Tối mật', 'A', '1', 'x', 'đã giải mật?'])('holds one with “%s”', (text) => {
    expect(isSecrecyMark(text)).toBe(true);
  });
});
