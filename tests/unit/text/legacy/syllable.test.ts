import { describe, expect, it } from 'vitest';
import { isSyllable } from '#src/text/legacy/syllable.ts';

describe('isSyllable', () => {
  it.each(
    'a ở ý yêu nghiêng nghị quyết quốc quỳnh quýt quý giữ gìn giếng giết gì khuya khuỷu thuở loắt choắt ngoằn ngoèo đường ươm xoong hữu Đảng ỦY PHƯỢNG rượu tuyết uyên nguyễn trưởng giấy giầy oanh huých'.split(
      ' ',
    ),
  )('knows %j', (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize('NFD'))).toBe(true);
  });

  it.each(
    'école né́ trépont cac mát̀ sừct goût fête naïf zoë straße b bcd Hanoï ngx ườá đ où'.split(' '),
  )('does not take %j for one', (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it('does not require a tone in toneless text', () => {
    expect(isSyllable('cac', true)).toBe(true);
    expect(isSyllable('street', true)).toBe(false);
  });
});
