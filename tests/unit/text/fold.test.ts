import { describe, expect, it } from 'vitest';
import { foldSyllables, foldText, foldWithMap, hasMarks, stripMarks } from '#src/text/fold.ts';

const sentences = [
  'Đảng bộ và nhân dân các dân tộc trong tỉnh',
  'Nghị quyết số 24-NQ/TU, ngày 03/02/1976',
  'Quỹ đất, thuỷ lợi, khoẻ mạnh, hoà bình',
  '  Ðường lối — “đổi mới”\u00A0của\u00ADÐảng\r\n  và Nhà nước  ',
  'Việt‑Nam, Hồ-Chí-Minh, cœur, Größe, İstanbul',
  'Mỹ Thạnh, lý lịch, Phú Quý, tay',
  '',
  ' - – ',
];

describe('foldText', () => {
  it.each([
    ['Đảng', 'dang'],
    ['Ðảng ð Ɖ', 'dang d d'],
    ['ĐƯỜNG LỐI', 'duong loi'],
    ['Ấn Ồ Ợ Ữ Ỵ Ễ Ặ', 'an o o u y e a'],
    ['Hồ‑Chí-Minh', 'ho chi minh'],
    ['Việt – Nam — Lào − Miên', 'viet nam lao mien'],
    ['lưu\u00A0 trữ\nlịch sử', 'luu tru lich su'],
    ['24-NQ/TU', '24 nq/tu'],
    ['Cœur, Ærø, Łódź', 'coeur, aero, lodz'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives the same for NFC and NFD', () => {
    for (const sentence of sentences) {
      expect(foldText(sentence.normalize('NFD'))).toBe(foldText(sentence.normalize('NFC')));
    }
  });

  it('gives the same for both places of a tone', () => {
    expect(foldText('hoà thuý uỷ khoẻ')).toBe(foldText('hòa thúy ủy khỏe'));
  });

  it('changes nothing the second time', () => {
    for (const sentence of sentences) expect(foldText(foldText(sentence))).toBe(foldText(sentence));
  });

  it('leaves no Vietnamese letter beyond a to z', () => {
    const letters = 'aăâeêioôơuưyđ'
      .split('')
      .flatMap((letter) =>
        ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => letter + tone),
      );
    for (const letter of [...letters, ...letters.map((small) => small.toUpperCase())]) {
      expect(foldText(letter.normalize('NFC'))).toMatch(/^[a-z]$/);
    }
  });
});

describe('stripMarks', () => {
  it('leaves hyphens and spaces', () => {
    expect(stripMarks('Hồ-Chí-Minh  Đ')).toBe('ho-chi-minh  d');
  });
});

describe('hasMarks', () => {
  it('knows marks, which đ has too', () => {
    expect(['đ', 'hoà', 'é'].map(hasMarks)).toEqual([true, true, true]);
    expect(['DANG', 'dang bo', '24-NQ/TU'].map(hasMarks)).toEqual([false, false, false]);
  });
});

describe('foldSyllables', () => {
  it.each([
    ['Mỹ', 'Mĩ'],
    ['lý luận', 'lí luận'],
    ['kỷ niệm', 'kỉ niệm'],
    ['quý, quỳnh, quýt', 'quí, quình, quít'],
    ['hy sinh, sỹ quan', 'hi sinh, sĩ quan'],
    ['y tế', 'i tế'],
    ['nghỷ', 'nghỉ'],
  ])('holds %j and %j equal', (a, b) => {
    expect(foldSyllables(a)).toBe(foldSyllables(b));
  });

  it.each([
    ['tay', 'tai'],
    ['thúy', 'thúi'],
    ['ngày', 'ngài'],
    ['quyên', 'quiên'],
  ])('distinguishes %j from %j', (a, b) => {
    expect(foldSyllables(a)).not.toBe(foldSyllables(b));
  });
});

describe('foldWithMap', () => {
  it('folds as foldSyllables does', () => {
    for (const sentence of [...sentences, ...sentences.map((text) => text.normalize('NFD'))]) {
      expect(foldWithMap(sentence).folded).toBe(foldSyllables(sentence));
    }
  });

  it.each(['NFC', 'NFD'] as const)(
    'maps positions back to the words of the source in %s',
    (form) => {
      const source = '  Về  Đảng‑bộ tỉnh\u00AD, cœur '.normalize(form);
      const { folded, map } = foldWithMap(source);
      const find = (word: string): string => {
        const start = folded.indexOf(word);
        return source.slice(map[start], map[start + word.length]);
      };
      expect(find('dang bo').normalize('NFC')).toBe('Đảng‑bộ');
      expect(find('ve').normalize('NFC')).toBe('Về');
      expect(find('coeur').normalize('NFC')).toBe('cœur');
    },
  );

  it('has one more position than letters', () => {
    for (const sentence of sentences) {
      const { folded, map } = foldWithMap(sentence);
      expect(map).toHaveLength(folded.length + 1);
      expect(map).toEqual([...map].sort((a, b) => a - b));
    }
  });
});
