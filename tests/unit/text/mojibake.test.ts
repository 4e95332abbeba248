import { describe, expect, it } from 'vitest';
import { repairMojibake } from '#src/text/mojibake.ts';

const sentences = [
  'Nghị quyết của Tỉnh ủy về nhiệm vụ năm 1976',
  'ĐẢNG BỘ TỈNH HẢI SƠN – BAN CHẤP HÀNH',
  'Báo cáo “tình hình” sản xuất, đời sống; kỳ họp thứ ba…',
];

const misread = (text: string, encoding: string): string => {
  const decoder = new TextDecoder(encoding);
  return Array.from(new TextEncoder().encode(text), (byte) =>
    decoder.decode(Uint8Array.of(byte)),
  ).join('');
};
const latin1 = (text: string): string =>
  Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');

describe('UTF-8 that was read as another encoding', () => {
  it.each(['windows-1252', 'windows-1258', 'macintosh', 'windows-1250'])(
    '%s is detected by its content',
    (encoding) => {
      for (const text of sentences) expect(repairMojibake(misread(text, encoding))).toBe(text);
    },
  );

  it('Latin-1 is detected too, and double encoding', () => {
    for (const text of sentences) {
      expect(repairMojibake(latin1(text))).toBe(text);
      expect(repairMojibake(misread(misread(text, 'windows-1252'), 'windows-1252'))).toBe(text);
    }
  });

  it('is detected in an otherwise intact text, and after bytes were lost', () => {
    expect(repairMojibake('Tỉnh ủy: Nghá»‹ quyáº¿t')).toBe('Tỉnh ủy: Nghị quyết');
    expect(repairMojibake('lÃ\u00A0')).toBe('là');
    expect(repairMojibake('Vá» nhiá»‡m vá»¥')).toBe('V\uFFFD nhiệm vụ');
  });

  it('is not detected in correct text: Vietnamese, French, signs, legacy encodings', () => {
    const right = [
      ...sentences,
      'Về việc «bài trừ» mê tín; 20°57′30″; giá 5 £, § 3 – ¾',
      'TRẦN VĂN Á «Â» “Ã” – À…',
      'Où est le procès-verbal « déjà » signé à Hanoï ? Ça va.',
      'NghÞ quyÕt cña TØnh uû vÒ nhiÖm vô',
      'Nghò quyeát cuûa Tænh uûy veà nhieäm vuï',
      '“HỢP TÁC XÃ” – XÃ\u00A0HỘI, HỢP TÁC XÃ…',
      'Gặp ở xã Â, huyện Ã',
    ];
    for (const text of right) expect(repairMojibake(text)).toBeUndefined();
  });
});
