import { describe, expect, it } from 'vitest';
import { markHits } from '../../../../src/islands/search/highlight.ts';

function mark(text: string, query: string): string {
  return markHits(text, query)
    .map((stretch) => (stretch.isHit ? `[${stretch.text}]` : stretch.text))
    .join('');
}

describe('marks on what was found', () => {
  it.each([
    ['Đảng bộ tỉnh', 'dang bo', '[Đảng] [bộ] tỉnh'],
    ['Đường sắt qua tỉnh', 'ĐƯỜNG SẮT', '[Đường] [sắt] qua tỉnh'],
    ['Hoà bình', 'hòa', '[Hoà] bình'],
    ['Đảng bộ'.normalize('NFD'), 'đảng', `[${'Đảng'.normalize('NFD')}] ${'bộ'.normalize('NFD')}`],
    ['Công văn số 24-NQ/TU', '24 nq tu', 'Công văn số [24]-[NQ]/[TU]'],
    ['Kế hoạch', '"ke hoach"', '[Kế] [hoạch]'],
  ])('%s, asked for by %s', (text, query, expected) => {
    expect(mark(text, query)).toBe(expected);
  });

  it('stand where a word begins, and on a whole word when it is short', () => {
    expect(mark('Anh em ban an', 'an')).toBe('Anh em ban [an]');
    expect(mark('Nghiên cứu', 'nghi')).toBe('[Nghi]ên cứu');
    expect(mark('trung ương', 'rung')).toBe('trung ương');
  });

  it('leave a text without hits whole', () => {
    expect(markHits('Báo cáo', 'xyz')).toEqual([{ text: 'Báo cáo', isHit: false }]);
    expect(markHits('Báo cáo', '')).toEqual([{ text: 'Báo cáo', isHit: false }]);
    expect(
      markHits('', 'a')
        .map(({ text }) => text)
        .join(''),
    ).toBe('');
  });
});
