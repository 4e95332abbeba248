import { describe, expect, it } from 'vitest';
import { readSearch, writeSearch } from '#src/islands/search/page/search-query.ts';
import { blankView, type SearchView } from '#src/islands/search/page/search-view.ts';

describe('a search in an address', () => {
  it.each<[string, SearchView]>([
    ['', blankView],
    ['?q=dang+bo', { ...blankView, query: 'dang bo' }],
    [
      '?q=24-NQ%2FTU&phong=TU&chu-de=a&chu-de=b&nam=1954-1960&xep=ngay&bay=luoi&trang=3',
      {
        query: '24-NQ/TU',
        facets: { fonds: ['TU'], subject: ['a', 'b'] },
        years: { from: 1954, until: 1960 },
        sort: 'date',
        layout: 'grid',
        page: 3,
      },
    ],
    [
      '?q=%E1%BA%A3nh+n%C4%83m+1978&chu=n%C4%83m+1978',
      { ...blankView, query: 'ảnh năm 1978', asWords: ['năm 1978'] },
    ],
    ['?nam=1954', { ...blankView, years: { from: 1954, until: 1954 } }],
    ['?nam=1954-', { ...blankView, years: { from: 1954 } }],
    ['?nam=-1960', { ...blankView, years: { until: 1960 } }],
    [
      '?q=h%E1%BB%8Dp&phong=TU&ho-so=TU-01-145',
      { ...blankView, query: 'họp', facets: { fonds: ['TU'] }, file: 'TU-01-145' },
    ],
    ['?nam=khong-ngay', { ...blankView, years: 'undated' }],
  ])('%s is read and written alike', (url, view) => {
    expect(readSearch(url)).toEqual(view);
    expect(writeSearch('', view)).toBe(url);
  });

  it('forgets parts that are no longer in the query', () => {
    expect(readSearch('?q=%E1%BA%A3nh&chu=n%C4%83m+1978')).not.toHaveProperty('asWords');
    const view = { ...blankView, query: 'ảnh', asWords: ['năm 1978'] };
    expect(writeSearch('', view)).toBe('?q=%E1%BA%A3nh');
  });

  it('reads the words composed, trimmed and no longer than a search needs', () => {
    const typed = ` ${'Đảng bộ '.repeat(60).normalize('NFD')}`;
    const { query } = readSearch(`?q=${encodeURIComponent(typed)}`);
    expect(query.slice(0, 7)).toBe('Đảng bộ');
    expect(query).toHaveLength(200);
  });

  it.each([
    '?nam=abc',
    '?nam=-',
    '?nam=0',
    '?nam=19541',
    '?nam=1954-1960-1970',
    '?xep=lung-tung',
    '?bay=3d',
    '?trang=0',
    '?trang=-2',
    '?trang=1e9',
    '?phong=',
    `?phong=${'a'.repeat(121)}`,
    '?q=%E0%A4%A',
  ])('drops invalid parts: %s', (url) => {
    expect(readSearch(url)).toMatchObject({ facets: {}, sort: 'relevance', page: 1 });
    expect(readSearch(url).years).toBeUndefined();
  });

  it('turns years around, and takes a value once and not a thousand', () => {
    expect(readSearch('?nam=1960-1954').years).toEqual({ from: 1954, until: 1960 });
    expect(readSearch('?loai=a&loai=a').facets.type).toEqual(['a']);
    const many = Array.from({ length: 1000 }, (_, index) => `loai=${index}`).join('&');
    expect(readSearch(`?${many}`).facets.type).toHaveLength(30);
  });

  it('keeps other parameters', () => {
    expect(writeSearch('?x=1&q=cu&phong=TU&trang=2', { ...blankView, query: 'mới' })).toBe(
      '?x=1&q=m%E1%BB%9Bi',
    );
    expect(writeSearch('?q=a', blankView)).toBe('');
  });
});
