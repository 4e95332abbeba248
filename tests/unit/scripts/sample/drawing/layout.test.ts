import { describe, expect, it } from 'vitest';
import { layOutPage, wrap } from '#scripts/sample/drawing/layout.ts';
import { parseSampleText } from '#scripts/sample/parse-text.ts';
import { sheet } from '#scripts/sample/drawing/sheet.ts';

function layOut(text: string, number = 1) {
  const page = parseSampleText(text)[0];
  if (page === undefined) throw new Error('no page');
  return layOutPage(page, number);
}

describe('a typed page', () => {
  it('keeps every word, in order', () => {
    const words = Array.from({ length: 300 }, (_, index) => `chữ${index}`).join(' ');
    const { lines } = layOut(words);
    expect(lines.map(({ text }) => text).join(' ')).toBe(words);
    expect(Math.max(...lines.map(({ text }) => text.length))).toBeLessThanOrEqual(sheet.columns);
  });

  it('is typed closer, then smaller, rather than over its foot', () => {
    const { lines } = layOut(
      Array.from({ length: 95 }, (_, index) => `- dòng ${index}`).join('\n'),
    );
    expect(lines).toHaveLength(95);
    expect(lines.at(-1)?.baseline).toBeLessThan(sheet.height - sheet.bottom);
    expect(lines[0]?.pitch).toBeLessThan(sheet.pitch);
  });

  it('underlines the name of the Party at its head, and nothing else', () => {
    const { lines } = layOut('ĐẢNG BỘ TỈNH || ĐẢNG CỘNG SẢN VIỆT NAM\nSố: 1 || Ngày 2');
    expect(lines.filter(({ look }) => look === 'underlined').map(({ text }) => text)).toEqual([
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ]);
  });

  it('centres the lines of a signature above each other, inside the margin', () => {
    const { lines } = layOut('> T/M BAN THƯỜNG VỤ\n> BÍ THƯ\n{dau}\n> Trần Đình Lộc');
    const middles = lines.map(({ text, x, pitch }) => x + (text.length * pitch) / 2);
    expect(new Set(middles.map(Math.round)).size).toBe(1);
    for (const { text, x, pitch } of lines) {
      expect(x + text.length * pitch).toBeLessThan(sheet.width - 60);
    }
  });

  it('has its page number once, from the second page on', () => {
    const numbers = (text: string, number: number) =>
      layOut(text, number).lines.filter((line) => line.text === '- 2 -').length;
    expect(numbers('một', 1)).toBe(0);
    expect(numbers('một', 2)).toBe(1);
    expect(numbers('^ - 2 -\nmột', 2)).toBe(1);
  });
});

describe('wrapping', () => {
  it('breaks a word that is longer than the line', () => {
    expect(wrap('abcdefgh ij', 5)).toEqual(['abcde', 'fgh', 'ij']);
  });
});
