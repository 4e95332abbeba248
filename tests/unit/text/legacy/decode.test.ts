import { describe, expect, it } from 'vitest';
import { decodeLegacy, decodeLegacyText } from '#src/text/legacy/index.ts';
import { decodeTcvn3 } from '#src/text/legacy/tcvn3.ts';
import { decodeVni } from '#src/text/legacy/vni.ts';

const bytesOf = (latin1: string): Uint8Array =>
  Uint8Array.from(latin1.split(''), (character) => character.charCodeAt(0));

describe('TCVN3', () => {
  it('has every small letter of Vietnamese and the seven capitals', () => {
    const all = Array.from({ length: 256 }, (_, code) => decodeTcvn3(String.fromCharCode(code)));
    const vowels = 'aăâeêioôơuưy'.split('');
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
    for (const letter of [...letters, 'đ', ...'ĂÂĐÊÔƠƯ'.split('')]) {
      expect(all).toContain(letter);
    }
  });

  it.each([
    ['Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
    ['§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tæng kÕt kinh nghiÖm, ®­êng lèi ®æi míi', 'tổng kết kinh nghiệm, đường lối đổi mới'],
    ['h÷u nghÞ, b×nh ®¼ng, v÷ng bÒn, quý', 'hữu nghị, bình đẳng, vững bền, quý'],
  ])('reads %j', (old, text) => {
    expect(decodeLegacyText('tcvn3', old)).toBe(text);
    expect(decodeLegacy('tcvn3', bytesOf(old))).toBe(text);
  });

  it('leaves signs that its table has no place for', () => {
    expect(decodeTcvn3('25° ± 2')).toBe('25° ± 2');
  });
});

describe('VNI', () => {
  it.each([
    ['Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
    ['Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['TÆNH UÛY, ÑAÛNG BOÄ TÆNH', 'TỈNH ỦY, ĐẢNG BỘ TỈNH'],
    [
      'ñöôøng loái ñoåi môùi, kyõ thuaät, yù kieán, kyû luaät',
      'đường lối đổi mới, kỹ thuật, ý kiến, kỷ luật',
    ],
    [
      'Nguyeãn Vaên Baèng, Laâm Ñoàng, Ñaéc Laéc, thò xaõ',
      'Nguyễn Văn Bằng, Lâm Đồng, Đắc Lắc, thị xã',
    ],
    ['NGUYEÃN TROÏNG NGHÓA', 'NGUYỄN TRỌNG NGHĨA'],
  ])('reads %j', (old, text) => {
    expect(decodeLegacyText('vni', old)).toBe(text);
    expect(decodeLegacy('vni', bytesOf(old))).toBe(text);
  });

  it('leaves a mark that follows no vowel', () => {
    expect(decodeVni('kø 5')).toBe('kø 5');
  });
});

describe('Windows-1258', () => {
  it('comes out composed', () => {
    const text = decodeLegacy('windows-1258', bytesOf('Ðaòng bôò tiÒnh, ðýõÌng lôìi Viêòt Nam'));
    expect(text).toBe('Đạng bộ tỉnh, đường lối Việt Nam');
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('decodeLegacyText', () => {
  it('changes only the old words of a cell that is Unicode otherwise', () => {
    expect(decodeLegacyText('tcvn3', 'Nghị quyÕt của Đảng bộ, báo cáo')).toBe(
      'Nghị quyết của Đảng bộ, báo cáo',
    );
  });

  it('leaves plain letters', () => {
    expect(decodeLegacyText('vni', 'TU-01-145; 24-NQ/TU')).toBe('TU-01-145; 24-NQ/TU');
  });
});
