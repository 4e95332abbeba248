import { describe, expect, it } from 'vitest';
import { tidy, toNfc } from '#src/text/normalise.ts';

describe('toNfc', () => {
  it('composes what macOS and PDFs decompose', () => {
    expect(toNfc('Tiếng Việt'.normalize('NFD'))).toBe('Tiếng Việt');
  });
});

describe('tidy', () => {
  it.each([
    ['  Tỉnh\u00A0ủy \u2003 Hà  Nam ', 'Tỉnh ủy Hà Nam'],
    ['lưu\u00AD trữ\u200B', 'lưu trữ'],
    ['\uFEFFmã\thồ sơ', 'mã hồ sơ'],
    ['dòng một \r\n dòng hai\rdòng ba\u2028dòng bốn', 'dòng một\ndòng hai\ndòng ba\ndòng bốn'],
    ['đoạn một\n\nđoạn hai', 'đoạn một\n\nđoạn hai'],
    ['\u202Bngược\u202C', 'ngược'],
    ['\u00A0\u200B ', ''],
  ])('makes %j the plain %j', (text, plain) => {
    expect(tidy(text)).toBe(plain);
  });

  it('changes nothing the second time', () => {
    const once = tidy(' Nghị\u00A0quyết \r\n\r\n  số 24‑NQ/TU '.normalize('NFD'));
    expect(tidy(once)).toBe(once);
  });
});
