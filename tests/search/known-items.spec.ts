import { askSiteSearch } from '../helpers/ask-site-search.ts';
import { judgeKnownItems, meanReciprocalRank, readKnownItems } from '../helpers/known-items.ts';
import { expect, test } from '../e2e/site.ts';

/** A little below what is measured: when it falls under this, the order of what is found is worse. */
const leastRank = 0.925;

test('Known items are among the first three results', async ({ page }) => {
  const items = readKnownItems();
  expect(items.length).toBeGreaterThanOrEqual(150);
  expect(items.filter(({ open }) => open !== undefined).length / items.length).toBeLessThan(0.05);
  const found = await askSiteSearch(page, items);
  const rank = meanReciprocalRank(items, found);
  console.log(`Mean reciprocal rank of ${items.length} known items: ${rank.toFixed(3)}`);
  expect.soft(judgeKnownItems(items, found)).toEqual([]);
  expect(rank).toBeGreaterThan(leastRank);
});

test('A question with a wrong path fails, and so does a mark on one that is answered', async ({
  page,
}) => {
  const query = '24-NQ/TU';
  const paths = ['/tai-lieu/TU-01-0145-003/'];
  const found = await askSiteSearch(page, [{ query, language: 'vi' }]);
  const judge = (item: { readonly paths: readonly string[]; readonly open?: string }) =>
    judgeKnownItems([{ query, language: 'vi', ...item }], found);
  expect(judge({ paths })).toEqual([]);
  expect(judge({ paths: ['/tai-lieu/KC-01-0015-001/'] })).toEqual([
    expect.stringContaining('/tai-lieu/KC-01-0015-001/ is not among'),
  ]);
  expect(judge({ paths, open: 'numerals' })).toEqual([expect.stringContaining('by now')]);
});

test('The mean reciprocal rank counts the best place of each question, and 0 for none', () => {
  const items = [['/a/', '/b/'], ['/b/'], ['/c/']].map(
    (paths) => ({ query: 'kênh', language: 'vi', paths }) as const,
  );
  const found = [
    { records: ['/b/', '/a/'], guides: [] },
    { records: ['/a/', '/b/'], guides: ['/d/'] },
    { records: ['/a/', '/b/'], guides: [] },
  ];
  expect(meanReciprocalRank(items, found)).toBeCloseTo((1 + 1 / 2 + 0) / 3);
  // A guide has its place in its own group.
  const guide = { query: 'nội quy', language: 'vi', paths: ['/d/'] } as const;
  expect(meanReciprocalRank([guide], found.slice(1, 2))).toBe(1);
});
