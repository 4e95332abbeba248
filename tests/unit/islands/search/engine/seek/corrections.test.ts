import { expect, it } from 'vitest';
import { findCorrections } from '#src/islands/search/engine/seek/corrections.ts';
import type { WordList } from '#src/site/search-files.ts';

const lists: Readonly<Record<string, WordList>> = {
  l: [
    ['lại', 91],
    ['lợi', 36],
    ['lời', 36],
    ['lê', 25],
  ],
  t: [
    ['tỉnh', 218],
    ['thủy', 30],
    ['thủ', 12],
  ],
  d: [['d\u0369ê', 4]],
  i: [['irrigation', 17]],
  s: [
    ['san', 40],
    ['sao', 60],
  ],
};
const correct = (query: string) =>
  findCorrections(query, (letter) => Promise.resolve(lists[letter] ?? []));

it('puts the nearest words that are known in the place of one that is not', async () => {
  expect(await correct('thuy loii')).toEqual(['thuy loi']);
  expect(await correct('irigation')).toEqual(['irrigation']);
});

it('has several ways where several words are near, those that most entries hold first', async () => {
  expect(await correct('lxi')).toEqual(['lai', 'loi']);
});

it('writes marks where they were typed, and leaves what is known as it was typed', async () => {
  expect(await correct('Thủy lợii, 1976')).toEqual(['Thủy lợi, 1976']);
  expect(await correct('đêê')).toEqual(['đê']);
});

it('takes two letters that changed places for one slip', async () => {
  expect(await correct('sna')).toEqual(['san']);
});

it('corrects nothing where all words are known, whatever their marks', async () => {
  expect(await correct('thuy loi')).toEqual([]);
  expect(await correct('thúy lợi')).toEqual([]);
});

it('corrects no number, no short word, no other script, and nothing that is near to no word', async () => {
  for (const query of ['24-NQ/TW', 'lx', '大南', 'lxqrz']) expect(await correct(query)).toEqual([]);
});

it('allows two letters in long words and one in short ones', async () => {
  expect(await correct('irigasion')).toEqual(['irrigation']);
  expect(await correct('tinnhh')).toEqual(['tinh']);
  expect(await correct('tixxh')).toEqual([]);
});
