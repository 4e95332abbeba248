import { describe, expect, it } from 'vitest';
import { hasLostLetters } from '#src/text/lost-letters.ts';

describe('letters lost to question marks', () => {
  it.each([
    'V? nhi?m v? phát tri?n th?y l?i',
    'T?nh ?y',
    '?y ban nhân dân',
    'Ngh? quy?t',
    'Báo cáo tình hình s?n xu?t',
    'H?i ngh? l?n th? ba',
    'Thông báo v? phát triển nông nghiệp',
    'tr??ng h?c',
    '??NG B? T?NH',
    'Công tác thanh tra, ki?m tra',
    'Phòng chống l? lụt',
    '"Ba s?n sàng"',
    'Th?ng kê',
    '(?i?u l?)',
  ])('are seen in %j', (text) => {
    expect(hasLostLetters(text)).toBe(true);
  });

  it.each([
    'Ai là người ký? Vì sao không ghi ngày?',
    'Thế nào là dân chủ?',
    'Đi đâu?Về đâu?',
    'Ông B? và ông C?',
    'Nguyễn Văn ?',
    '[1947?]',
    'khoảng 1930 (?)',
    'Hà Nội?',
    'Lê Thị A?, Trần B?',
    'https://example.vn/xem?id=5&trang=2',
    'www.example.vn/tim?tu=dang',
    'xem.php?so=12',
    '???',
    '?',
    'Có thật không?...',
    'Sao?!',
    'Việt kiều (quốc tịch?)',
    'Qui est-ce? Où?',
    'What is to be done?',
    'Điện hỏi: bao giờ họp?',
    'Số ? ngày ? tháng ? năm 1950',
    'Bác sĩ X? hay Y?',
    'Ký tên: ?A',
    'Chuyện gì? rồi sao? ở đâu? ai?',
    'Kết quả ra sao? (tóm tắt)',
  ])('are not seen in %j', (text) => {
    expect(hasLostLetters(text)).toBe(false);
  });
});
