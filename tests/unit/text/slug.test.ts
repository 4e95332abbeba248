import { describe, expect, it } from 'vitest';
import { toReferenceSlug, toSlug } from '#src/text/slug.ts';

describe('toSlug', () => {
  it.each([
    ['Đường lối & chính sách!', 'duong-loi-chinh-sach'],
    ['  Ðồng chí Nguyễn Văn Ư  ', 'dong-chi-nguyen-van-u'],
    ['Hồ‑Chí-Minh', 'ho-chi-minh'],
    ['…', ''],
  ])('makes of %j %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
    expect(toSlug(text.normalize('NFD'))).toBe(slug);
  });
});

describe('toReferenceSlug', () => {
  it.each([
    ['TU-01-145', 'TU-01-145'],
    ['btv1b53097347b', 'btv1b53097347b'],
    ['Mục lục 01/HS 5', 'Muc-luc-01-HS-5'],
    ['ĐU.02_a', 'DU.02_a'],
    ['..TƯ/01--145. a-', 'TU-01-145-a'],
    ['A..B', 'A.B'],
    ['a.-.b', 'a-b'],
    ['../../etc', 'etc'],
  ])('makes of %j %j', (code, slug) => {
    expect(toReferenceSlug(code)).toBe(slug);
    expect(toReferenceSlug(code.normalize('NFD'))).toBe(slug);
  });

  it.each(['', '---', '…', '档案', '_'])('finds nothing that names a record in %j', (code) => {
    expect(toReferenceSlug(code)).toBeUndefined();
  });

  it('is safe in an address whatever the code', () => {
    for (let unit = 0x20; unit < 0x2100; unit += 1) {
      const slug = toReferenceSlug(`A${String.fromCharCode(unit)}B`);
      expect(slug).toMatch(/^A(?:[A-Za-z0-9_]*|[.-])B$/);
    }
  });
});
