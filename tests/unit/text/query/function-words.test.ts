import { expect, it } from 'vitest';
import { dropFunctionWords } from '#src/text/query/function-words.ts';
import { searchWordsOf } from '#src/text/query/search-word.ts';

const left = (query: string, isMarked = true) =>
  dropFunctionWords(searchWordsOf(query), isMarked).join('');

it('keeps the significant words', () => {
  expect(left('các nghị quyết về thủy lợi')).toBe(searchWordsOf('nghị quyết thủy lợi').join(''));
  expect(left('maps of the province')).toBe('maps_province_');
  expect(left('mould in the store')).toBe('mould_store_');
});

it('takes no word with other marks for a function word', () => {
  for (const query of ['nhà in', 'An Hòa', 'bảo vệ', 'vạ lây', 'chợ Bến', 'cưa gỗ'])
    expect(left(query)).toBe(searchWordsOf(query).join(''));
});

it('recognises those without marks only in a query with marks', () => {
  expect(left('nước cho đồng ruộng')).toBe(searchWordsOf('nước đồng ruộng').join(''));
  expect(left('ve cho', false)).toBe('ve_cho_');
});

it('keeps a query that consists only of function words', () => {
  expect(left('của các')).toBe(searchWordsOf('của các').join(''));
});
