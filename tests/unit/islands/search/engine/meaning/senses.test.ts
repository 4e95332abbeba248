import { expect, it } from 'vitest';
import { createKindReader } from '#src/islands/search/engine/meaning/read-kind.ts';
import { isKindAlone, readSenses } from '#src/islands/search/engine/meaning/senses.ts';

const readKind = createKindReader([['Ảnh', 'type', 'Ảnh']], []);
const read = (query: string, asWords: readonly string[] = []) =>
  readSenses(query, asWords, readKind).map(
    ({ parts, rest }) => `${parts.map(({ text }) => text).join(' + ')} | ${rest}`,
  );

it('reads time and kind together, then only the time', () => {
  expect(read('ảnh Bến Mây năm 1978')).toEqual([
    'năm 1978 + ảnh | Bến Mây',
    'năm 1978 | ảnh Bến Mây',
  ]);
});

it('knows a kind that is all that is asked', () => {
  const alone = (query: string) => readSenses(query, [], readKind).map(isKindAlone);
  expect(alone('ảnh')).toEqual([true]);
  expect(alone('ảnh 1978')).toEqual([false, false]);
  expect(alone('ảnh Bến Mây')).toEqual([false]);
});

it('reads one of them where there is no other', () => {
  expect(read('ảnh Bến Mây')).toEqual(['ảnh | Bến Mây']);
  expect(read('Bến Mây 1978')).toEqual(['1978 | Bến Mây']);
  expect(read('Bến Mây')).toEqual([]);
});

it('has nothing left where only function words are', () => {
  expect(read('ảnh của năm 1978')[0]).toBe('năm 1978 + ảnh | ');
});

it('keeps parts as words that the reader wants as words', () => {
  expect(read('ảnh năm 1978', ['năm 1978'])).toEqual(['ảnh | năm 1978']);
  expect(read('ảnh năm 1978', ['năm 1978', 'ảnh'])).toEqual([]);
});

it('leaves quoted words as they stand', () => {
  expect(read('kênh “năm 1978” 1980')).toEqual(['1980 | kênh “năm 1978”']);
});

it('tells a month with its year', () => {
  const [sense] = readSenses('tháng 2 năm 1976', [], readKind);
  expect(sense?.parts).toEqual([
    { kind: 'time', text: 'tháng 2 năm 1976', years: { from: 1976, until: 1976 }, month: 2 },
  ]);
});
