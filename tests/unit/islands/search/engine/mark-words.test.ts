import { describe, expect, it } from 'vitest';
import { cutExcerpt } from '#src/islands/search/engine/excerpt.ts';
import { markWords } from '#src/islands/search/engine/mark-words.ts';
import { findOnPage } from '#src/islands/search/engine/build-hits.ts';
import type { MarkedText } from '#src/islands/search/engine/search-backend.ts';

const marked = ({ text, marks }: MarkedText) => marks.map(([start, end]) => text.slice(start, end));

describe('what is marked', () => {
  it.each([
    ['Nghị quyết Đại hội Đảng bộ tỉnh', 'dang bo', ['Đảng bộ']],
    ['Hoà bình, Mỹ Thạnh', 'hòa mĩ', ['Hoà', 'Mỹ']],
    ['Đường sắt, dương', 'đường', ['Đường']],
    ['anh, án', 'an', ['án']],
    ['lưu thông', 'lưu th', ['lưu thông']],
    ['họp ngày 03/02/1976', '3/2/1976', ['ngày 03/02/1976']],
    ['Công văn 24-NQ/TU', '24-nq/tu', ['24-NQ/TU']],
    ['大南實錄', '南', ['南']],
    ['Đảng'.normalize('NFD'), 'đảng', ['Đảng'.normalize('NFD')]],
    ['kho', 'xyz', []],
    ['kho', '', []],
  ])('in %j for %j', (text, query, stretches) => {
    expect(marked(markWords(text, query))).toEqual(stretches);
  });
});

describe('an excerpt', () => {
  const long = `${'trước '.repeat(60)}kho lưu trữ${' sau'.repeat(60)}`;

  it('shows the part with most matches, cut between words', () => {
    const excerpt = cutExcerpt(long, 'kho luu tru');
    expect(excerpt?.text).toMatch(/^… (?:trước )+kho lưu trữ(?: sau)+ …$/);
    expect(excerpt && marked(excerpt)).toEqual(['kho lưu trữ']);
    expect(excerpt?.text.length).toBeLessThan(260);
  });

  it('is the whole of a short text, and undefined without a match', () => {
    expect(cutExcerpt('kho mới', 'kho')).toEqual({ text: 'kho mới', marks: [[0, 3]] });
    expect(cutExcerpt(long, 'xyz')).toBeUndefined();
  });
});

it.each([
  ['Arrivée au poste ce matin', 'au poste', 'au poste'],
  ['poste au matin', 'au poste', 'poste'],
  ['bến hoà bình năm ấy', 'năm hòa bình', 'hòa bình'],
])('on the page %j, %j is sought as %j', (text, query, sought) => {
  expect(findOnPage(text, query)).toBe(sought);
});
