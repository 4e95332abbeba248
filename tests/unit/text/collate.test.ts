import { describe, expect, it } from 'vitest';
import { compareVietnamese, firstLetterOf, sortVietnamese } from '#src/text/collate.ts';

/** Whether sorting the list backwards gives it again. */
function expectOrder(list: readonly string[]): void {
  expect([...list].reverse().sort(compareVietnamese)).toEqual(list);
}

describe('compareVietnamese', () => {
  it('orders letters as a Vietnamese dictionary does', () => {
    expectOrder(['a', 'ă', 'â', 'b', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư', 'x', 'y']);
  });

  it('orders tones: ngang, huyền, hỏi, ngã, sắc, nặng', () => {
    expectOrder(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
  });

  it('orders numbers by value', () => {
    expectOrder(['Hồ sơ 2', 'Hồ sơ 10', 'Hồ sơ 100']);
    expectOrder(['145', '145a', '146']);
  });

  it('breaks ties by code units, so that the order is deterministic', () => {
    expect(compareVietnamese('01', '1')).toBe(-1);
    expect(compareVietnamese('1', '01')).toBe(1);
    expect(compareVietnamese('ồ', 'ồ')).toBe(0);
    expect(compareVietnamese('ồ', 'ồ'.normalize('NFD'))).not.toBe(0);
  });
});

describe('sortVietnamese', () => {
  it('sorts a copy by key', () => {
    const list = [{ name: 'Đà Nẵng' }, { name: 'Cần Thơ' }, { name: 'Ấp Bắc' }];
    expect(sortVietnamese(list, ({ name }) => name).map(({ name }) => name)).toEqual([
      'Ấp Bắc',
      'Cần Thơ',
      'Đà Nẵng',
    ]);
    expect(list[0]?.name).toBe('Đà Nẵng');
  });
});

describe('firstLetterOf', () => {
  it.each([
    ['An Giang', 'A'],
    ['ăn', 'Ă'],
    ['Ấp Bắc', 'Â'],
    ['Ắc', 'Ă'],
    ['Đảng', 'Đ'],
    ['Ðảng', 'Đ'],
    ['dân', 'D'],
    ['Ế', 'Ê'],
    ['ồn', 'Ô'],
    ['«Ớt»', 'Ơ'],
    ['Ữ', 'Ư'],
    ['Úc', 'U'],
    ['École', 'E'],
    ['Île', 'I'],
    ['Übersee', 'U'],
    ['1930', '#'],
    ['…', '#'],
    ['', '#'],
  ])('puts %j under %s', (text, letter) => {
    expect(firstLetterOf(text)).toBe(letter);
    expect(firstLetterOf(text.normalize('NFD'))).toBe(letter);
  });
});
