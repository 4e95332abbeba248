import { describe, expect, it } from 'vitest';
import { toIdKey, toNumberKey, toReferenceKey } from '#src/domain/reference-key.ts';

describe('an inventory number', () => {
  it.each([
    '1',
    '01',
    ' 001 ',
    '１',
    '０１',
    '1.0',
    'I',
    'i',
    'Mục lục 01',
    'Mục lục số 1',
    'MỤC LỤC SỐ: 01',
    'Mục lục 01'.normalize('NFD'),
    'ML 1',
    'ML.01',
    'số 01',
    '\u200B1\u00A0',
  ])('is 1 as “%s”', (written) => {
    expect(toNumberKey('inventory', written)).toBe('1');
  });

  it.each([
    ['IV', '4'],
    ['XIX', '19'],
    ['2011', '2011'],
    ['', ''],
    ['1a', '1a'],
  ])('“%s” is %s', (written, key) => {
    expect(toNumberKey('inventory', written)).toBe(key);
  });
});

describe('a file number', () => {
  it.each(['15', '015', 'Hồ sơ 15', 'HS 15', 'HS số 015', 'Hồ sơ (ĐVBQ) số 15', 'ĐVBQ 15', '1 5'])(
    'is 15 as “%s”',
    (written) => {
      expect(toNumberKey('file', written)).toBe('15');
    },
  );

  it('with a letter is another one, in either case', () => {
    expect(toNumberKey('file', '15a')).toBe('15a');
    expect(toNumberKey('file', '015 A')).toBe('15a');
  });

  it('is not read as a Roman numeral: V is a letter here', () => {
    expect(toNumberKey('file', 'V')).toBe('v');
  });

  it('may begin with the letters of a label', () => {
    expect(toNumberKey('file', 'HSX1')).toBe('hsx1');
    expect(toNumberKey('file', 'sốt')).toBe('sốt');
  });
});

it('keeps inventory and number apart', () => {
  expect(toReferenceKey('1', '11')).not.toBe(toReferenceKey('11', '1'));
});

it.each(['TU-01', 'tu-01', ' TU-01 ', 'ＴＵ-01', 'T\u200BU-01'])('“%s” is one id', (id) => {
  expect(toIdKey(id)).toBe('tu-01');
});
