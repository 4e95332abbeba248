import { describe, expect, it } from 'vitest';
import { overlap, readFolios, toFolio, type FolioList } from '#src/domain/folios.ts';

function listOf(text: string): FolioList {
  const list = readFolios(text);
  if (list === undefined) throw new Error(`${text} is no list`);
  return list;
}

describe('readFolios', () => {
  it('reads a list as written', () => {
    expect(readFolios('1-6; 104; 159-160')).toEqual({
      label: '1–6; 104; 159–160',
      folios: ['1', '2', '3', '4', '5', '6', '104', '159', '160'],
      ranges: [
        { from: '1', to: '6' },
        { from: '104', to: '104' },
        { from: '159', to: '160' },
      ],
    });
  });

  it.each([
    ['15a', '15a', '15a'],
    ['15a-17', '15a–17', '15a 16 17'],
    ['15a–15c', '15a–15c', '15a 15b 15c'],
    ['15-15c', '15–15c', '15 15a 15b 15c'],
    ['14 - 15b', '14–15b', '14 15 15a 15b'],
    ['1r-3v', '1r–3v', '1r 1v 2r 2v 3r 3v'],
    ['2v-3r', '2v–3r', '2v 3r'],
    ['15bis–17', '15bis–17', '15bis 16 17'],
    ['A1-A3', 'A1–A3', 'A1 A2 A3'],
    ['12—14', '12–14', '12 13 14'],
    ['1, 2,3;', '1; 2; 3', '1 2 3'],
    ['1-3; 2', '1–3; 2', '1 2 3'],
    ['7–7', '7–7', '7'],
    ['từ tờ 12 đến tờ 13', '12–13', '12 13'],
    ['Tờ 12 đến 13', '12–13', '12 13'],
    ['tờ số 12-13', '12–13', '12 13'],
    ['ff. 12-13', '12–13', '12 13'],
    ['012', '012', '12'],
    ['15 A', '15 A', '15a'],
    ['15đ', '15đ', '15đ'],
  ])('reads %j', (text, label, folios) => {
    expect(readFolios(text)).toMatchObject({ label, folios: folios.split(' ') });
    expect(readFolios(text.normalize('NFD'))?.folios).toEqual(folios.split(' '));
  });

  it.each([
    '',
    ' ',
    ';',
    '1;;2',
    'bìa',
    '17-15',
    '15c-15a',
    '3v-1r',
    '15b-15',
    '1-2-3',
    '-3',
    '3-',
    '1-6000',
    '1-3000; 4000-7000',
    '15-17bis',
    'A1-B3',
    '1.5',
    '12345678',
    '1 2',
    '2 tờ',
    '02tờ',
    '12 trang',
    '4 tr.',
  ])('cannot read %j', (text) => {
    expect(readFolios(text)).toBeUndefined();
  });

  it('reads as many as a file may hold, and no more', () => {
    expect(readFolios('1-5000')?.folios).toHaveLength(5000);
    expect(readFolios('1-5001')).toBeUndefined();
    expect(readFolios('1-999999')).toBeUndefined();
  });

  it('reads its own label as the same list', () => {
    for (const text of ['1-6; 104; 159-160', '15a-17', '1r-3v', 'A1,A2']) {
      const list = listOf(text);
      expect(readFolios(list.label)).toEqual(list);
    }
  });
});

describe('toFolio', () => {
  it.each([
    ['015A', '15a'],
    ['15 a', '15a'],
    ['a7', 'A7'],
    ['bìa', undefined],
    ['1-2', undefined],
  ])('makes of %j %j', (label, folio) => {
    expect(toFolio(label)).toBe(folio);
  });
});

describe('overlap', () => {
  it.each([
    ['1-6; 104', '5-7; 104', ['5', '6', '104']],
    ['1-6', '7-9', []],
    ['15', '15a', []],
    ['015', '15', ['15']],
  ])('of %j and %j is %j', (a, b, both) => {
    expect(overlap(listOf(a), listOf(b))).toEqual(both);
  });
});
