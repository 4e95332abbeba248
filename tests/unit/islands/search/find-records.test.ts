import { describe, expect, it } from 'vitest';
import { findRecords } from '../../../../src/islands/search/find-records.ts';
import type { WordIndex } from '../../../../src/islands/search/word-index.ts';

/** Answers by what is asked: its words and phrases, and whether marks count. */
function createIndex(
  answers: Readonly<Record<string, readonly number[]>>,
  records?: readonly number[],
) {
  const asked: string[] = [];
  const index: WordIndex = {
    find({ words, phrases }, isExact) {
      const name = [...words, ...phrases.map((phrase) => `“${phrase.join(' ')}”`)].join(' ');
      asked.push(isExact ? `${name} exact` : name);
      return Promise.resolve(answers[asked.at(-1) ?? ''] ?? []);
    },
    recordOf: (entry) => records?.[entry] ?? entry,
  };
  return { index, asked };
}

const none = createIndex({}).index;

describe('what is found', () => {
  it('has the marks as typed before what has others', async () => {
    const { index } = createIndex({ 'mùa_ exact': [7, 2], mùa_: [1, 2, 7] });
    expect((await findRecords('mùa', [index], none)).records).toEqual([7, 2, 1]);
  });

  it('is asked once when nothing is typed with marks', async () => {
    const { index, asked } = createIndex({ mua_: [1] });
    await findRecords('mua', [index], none);
    expect(asked).toEqual(['mua_']);
  });

  it('stands in the first index before what stands in the next', async () => {
    const english = createIndex({ mua_: [0, 1] }, [6, 8]);
    const { index } = createIndex({ mua_: [3, 8] });
    expect((await findRecords('mua', [english.index, index], none)).records).toEqual([6, 8, 3]);
  });

  it('is said of records before it is read on their pages', async () => {
    const { index } = createIndex({ mua_: [4] });
    const pages = createIndex({ mua_: [0, 3, 1] }, [9, 9, 9, 4]);
    const found = await findRecords('mua', [index], pages.index);
    expect(found.records).toEqual([4, 9]);
    expect([...found.pages]).toEqual([
      [9, [0, 1]],
      [4, [3]],
    ]);
  });

  it('names a page once, however often it is found', async () => {
    const pages = createIndex({ 'mùa_ exact': [1], mùa_: [0, 1] }, [5, 5]);
    const found = await findRecords('mùa', [none], pages.index);
    expect([...found.pages]).toEqual([[5, [1, 0]]]);
  });
});

describe('the last word', () => {
  it('is taken for the beginning of one only where nothing is found as it stands', async () => {
    const { index, asked } = createIndex({ 'kho_ luu': [3] });
    expect((await findRecords('kho luu', [index], none)).records).toEqual([3]);
    expect(asked).toEqual(['kho_ luu_', 'kho_ luu']);
    const other = createIndex({ 'kho_ luu_': [3] });
    await findRecords('kho luu', [other.index], none);
    expect(other.asked).toEqual(['kho_ luu_']);
  });
});

describe('a number without its signs', () => {
  it('is found as a number before it is found as words', async () => {
    const { index } = createIndex({ '24nqtu_': [8], '24_ nq_ tu_': [2, 8] });
    expect((await findRecords('24 nq tu', [index], none)).records).toEqual([8, 2]);
  });
});
