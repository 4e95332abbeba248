import { describe, expect, it } from 'vitest';
import { codeLabel, codeLists, findCode } from '#src/domain/schema/codes.ts';
import { administrativePapers, findType, partyTypes, typeLabel } from '#src/domain/schema/types.ts';
import { accessReasons } from '#src/domain/values.ts';

describe('codes', () => {
  it.each([
    ['language', 'Pháp', '03'],
    ['language', 'tiếng pháp', '03'],
    ['language', '3', '03'],
    ['language', 'fr', '03'],
    ['language', 'Việt - Pháp', '08'],
    ['maintenance', 'Vĩnh viễn', '01'],
    ['format', 'Bình thường', '02'],
    ['confidenceLevel', 'Số hóa', '02'],
    ['confidenceLevel', 'số hoá', '02'],
    ['accessReason', 'Đời tư', 'privacy'],
    ['accessReason', 'PRIVACY', 'privacy'],
  ] as const)('of %s: “%s” is %s', (list, text, code) => {
    expect(findCode(list, text)).toBe(code);
  });

  it('have labels in both languages, and words are their own', () => {
    expect(codeLabel('mode', '02', 'vi')).toBe('Sử dụng có điều kiện');
    expect(codeLabel('mode', '02', 'en')).toBe('Restricted');
    expect(codeLabel('format', 'ố vàng', 'en')).toBe('ố vàng');
  });

  it('for reasons of conditional access are those of the model', () => {
    expect(codeLists.accessReason.map(({ code }) => code)).toEqual(accessReasons);
  });

  it('do not include secrecy: this site has no such mode', () => {
    expect(findCode('mode', '03')).toBeUndefined();
    expect(findCode('mode', 'Mật')).toBeUndefined();
  });
});

describe('document types', () => {
  it('are 25 of the Party and 8 papers', () => {
    expect(Object.keys(partyTypes)).toHaveLength(25);
    expect(Object.keys(administrativePapers)).toHaveLength(8);
  });

  it('are found whatever the case and marks', () => {
    expect(findType('NGHỊ QUYẾT')).toBe('Nghị quyết');
    expect(findType('nghi quyet')).toBe('Nghị quyết');
    expect(findType('Văn tự')).toBeUndefined();
  });

  it('have English', () => {
    expect(typeLabel('Thông tri', 'en')).toBe('Instruction circular');
    expect(typeLabel('Thông tri', 'vi')).toBe('Thông tri');
    expect(typeLabel('Văn tự', 'en')).toBe('Văn tự');
  });
});
