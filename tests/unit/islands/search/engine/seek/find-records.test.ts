import { describe, expect, it } from 'vitest';
import { findRecords } from '#src/islands/search/engine/seek/find-records.ts';
import type { WordIndex } from '#src/islands/search/engine/indexes/word-index.ts';

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
const placesOf = (records: readonly WordIndex[], transcripts: WordIndex) => ({
  indexes: { records, transcripts },
  findSynonyms: () => [],
});

describe('what is found', () => {
  it('ranks matches with the typed marks before others', async () => {
    const { index } = createIndex({ 'mùa_ exact': [7, 2], mùa_: [1, 2, 7] });
    expect((await findRecords('mùa', placesOf([index], none))).records).toEqual([7, 2, 1]);
  });

  it('is asked once when nothing is typed with marks', async () => {
    const { index, asked } = createIndex({ mua_: [1] });
    await findRecords('mua', placesOf([index], none));
    expect(asked).toEqual(['mua_']);
  });

  it('stands in the first index before what stands in the next', async () => {
    const english = createIndex({ mua_: [0, 1] }, [6, 8]);
    const { index } = createIndex({ mua_: [3, 8] });
    expect((await findRecords('mua', placesOf([english.index, index], none))).records).toEqual([
      6, 8, 3,
    ]);
  });

  it('is said of records before it is read on their pages', async () => {
    const { index } = createIndex({ mua_: [4] });
    const pages = createIndex({ mua_: [0, 3, 1] }, [9, 9, 9, 4]);
    const found = await findRecords('mua', placesOf([index], pages.index));
    expect(found.records).toEqual([4, 9]);
    expect([...found.pages]).toEqual([
      [9, [0, 1]],
      [4, [3]],
    ]);
  });

  it('names a page once, however often it is found', async () => {
    const pages = createIndex({ 'mùa_ exact': [1], mùa_: [0, 1] }, [5, 5]);
    const found = await findRecords('mùa', placesOf([none], pages.index));
    expect([...found.pages]).toEqual([[5, [1, 0]]]);
  });
});

describe('the last word', () => {
  it('is taken for the beginning of one only where nothing is found as it stands', async () => {
    const { index, asked } = createIndex({ 'kho_ luu': [3] });
    expect((await findRecords('kho luu', placesOf([index], none))).records).toEqual([3]);
    expect(asked).toEqual(['kho_ luu_', 'kho_ luu']);
    const other = createIndex({ 'kho_ luu_': [3] });
    await findRecords('kho luu', placesOf([other.index], none));
    expect(other.asked).toEqual(['kho_ luu_']);
  });
});

describe('a number without its signs', () => {
  it('is found as a number before it is found as words', async () => {
    const { index } = createIndex({ '24nqtu_': [8], '24_ nq_ tu_': [2, 8] });
    expect((await findRecords('24 nq tu', placesOf([index], none))).records).toEqual([8, 2]);
  });
});

describe('words that are typed in a row', () => {
  const row = 'ban_ đo_'.replace('đ', 'd\u0369');
  it('come first where they stand in a row, and keep their order otherwise', async () => {
    const { index } = createIndex({ [row]: [1, 2, 3, 4], [`“${row}”`]: [4, 2] });
    const found = await findRecords('ban đo', placesOf([index], none));
    expect(found.records).toEqual([2, 4, 1, 3]);
    expect([...found.inRow]).toEqual([4, 2]);
  });

  it('do so on pages, and what is named by its reference comes before', async () => {
    const pages = createIndex({ 'ban_ do_': [0, 1, 2], '“ban_ do_”': [2] }, [5, 6, 5]);
    const named = { records: [8], kind: 'words' } as const;
    const found = await findRecords('ban do', placesOf([none], pages.index), named);
    expect(found.records).toEqual([8, 5, 6]);
    expect(found.pages.get(5)).toEqual([2, 0]);
  });

  it('count with the marks as typed; with others only where none has those', async () => {
    const marked = createIndex({
      ...{ 'mùa_ vụ_ exact': [1, 2], 'mùa_ vụ_': [1, 2, 3] },
      ...{ '“mùa_ vụ_” exact': [2], '“mùa_ vụ_”': [2, 3] },
    });
    expect([...(await findRecords('mùa vụ', placesOf([marked.index], none))).inRow]).toEqual([2]);
    const other = createIndex({ 'mùa_ vu_': [1, 3], '“mùa_ vu_”': [3] });
    expect((await findRecords('mùa vu', placesOf([other.index], none))).records).toEqual([3, 1]);
  });

  it('are not asked for where one record is found', async () => {
    const { index, asked } = createIndex({ 'ban_ do_': [1] });
    await findRecords('ban do', placesOf([index], none));
    expect(asked).toEqual(['ban_ do_']);
  });
});

describe('some of the words', () => {
  it('are enough only where no record has all, those with the most and the rarest first', async () => {
    const { index } = createIndex({
      ban_: [1, 2, 3],
      do_: [2, 4, 3],
      co_: [3, 5, 2, 9],
      hiem_: [],
    });
    const found = await findRecords('ban do co hiem', placesOf([index], none));
    expect(found.records).toEqual([2, 3]);
    expect(found.isSome).toBe(true);
    expect([...found.inRow]).toEqual([]);
    const rare = createIndex({ ban_: [1, 2, 3], hiem_: [7] });
    expect((await findRecords('ban hiem', placesOf([rare.index], none))).records).toEqual([
      7, 1, 2, 3,
    ]);
  });

  it('do not apply to numbers, dates or phrases, which are meant literally', async () => {
    const { index, asked } = createIndex({ ban_: [1], do_: [1] });
    expect((await findRecords('ban do 24-NQ/TU', placesOf([index], none))).records).toEqual([]);
    expect(asked.filter((one) => !one.includes('24'))).toEqual([]);
    expect((await findRecords('ban do “mua vu”', placesOf([index], none))).records).toEqual([]);
  });

  it('are not looked for where a reference names nothing', async () => {
    const { index } = createIndex({ ban_: [1], so_: [1] });
    const named = { records: [], kind: 'reference' } as const;
    expect((await findRecords('ban so', placesOf([index], none), named)).records).toEqual([]);
  });

  it('are told with the pages that hold them', async () => {
    const pages = createIndex({ ban_: [0, 2], do_: [1] }, [5, 6, 6]);
    const found = await findRecords('ban do', placesOf([none], pages.index));
    expect(found.records).toEqual([6]);
    expect(found.pages.get(6)).toEqual([2, 1]);
  });
});
