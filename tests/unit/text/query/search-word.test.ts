import { describe, expect, it } from 'vitest';
import { searchWordsOf, toWordForms } from '#src/text/query/search-word.ts';

const exact = (word: string) => toWordForms(word).exact;

describe('a word as it is searched', () => {
  it.each([
    ['hoà', 'Hòa'],
    ['khoẻ', 'khỏe'],
    ['thuỷ', 'THỦY'],
    ['uỷ', 'ủy'],
    ['Mỹ', 'mĩ'],
    ['lý', 'lí'],
    ['kỷ', 'kỉ'],
    ['quý', 'quí'],
    ['Đảng', 'Ðảng'],
    ['Đề', 'Ɖề'],
    ['đảng', 'đảng'.normalize('NFD')],
    ['œuvre', 'oeuvre'],
  ])('is one form for %s and %s', (a, b) => {
    expect(exact(a)).toBe(exact(b));
  });

  it.each([
    ['đường', 'dương'],
    ['ngày', 'ngài'],
    ['tay', 'tai'],
    ['hòa', 'hóa'],
    ['an', 'án'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(exact(a)).not.toBe(exact(b));
  });

  it('differs only in marks from its folded form, because Pagefind drops marks', () => {
    for (const word of ['Đường', 'thuỷ', 'Mỹ', 'quý', 'Œuvre', 'Straße', 'Ɖề']) {
      const { exact: form, folded } = toWordForms(word);
      expect(form.normalize('NFD').replace(/\p{M}/gu, '')).toBe(folded);
    }
  });
});

describe('the words of a text', () => {
  it.each([
    ['Lê Duẩn', ['lê_', 'duẩn_']],
    ['Việt‑Nam  thông-tấn-xã', ['việt_', 'nam_', 'thông_', 'tấn_', 'xã_']],
    ['lưu\u00A0trữ\u00AD', ['lưu_', 'trữ_']],
    ['大南 thực lục', ['大_', '南_', 'thực_', 'lục_']],
    ['𡨸喃', ['𡨸_', '喃_']],
    ['l’élève', ['l_', 'élève_']],
    ['… — ', []],
  ])('of %j', (text, words) => {
    expect(searchWordsOf(text)).toEqual(words);
  });
});
