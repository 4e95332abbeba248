import { expect, test } from 'vitest';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { listScanJobs } from '#src/publish/scan-jobs.ts';
import { buildCatalogue, buildItem, buildPage, conditional, withheld } from './select/fixtures.ts';

test('only open pages of open items are cut', () => {
  const redactions = [{ x: 1, y: 2, width: 3, height: 4 }];
  const { words, ...mute } = buildPage(2, { redactions });
  const { scan, ...unscanned } = buildPage(5);
  const catalogue = buildCatalogue({
    items: [
      buildItem({
        id: 'A',
        slug: 'a',
        pages: [
          buildPage(1),
          mute,
          buildPage(3, { access: conditional }),
          buildPage(4, { access: withheld }),
          unscanned,
        ],
      }),
      buildItem({ id: 'B', slug: 'b', access: conditional, pages: [buildPage(1)] }),
    ],
  });
  expect(listScanJobs(catalogue, publishCatalogue(catalogue))).toEqual([
    {
      itemSlug: 'a',
      page: 1,
      master: 'TU/145/nghi-quyet/0001.jpg',
      words: 'TU/145/nghi-quyet/0001.xml',
      redactions: [],
    },
    { itemSlug: 'a', page: 2, master: 'TU/145/nghi-quyet/0002.jpg', redactions },
  ]);
  expect([words, scan]).toEqual(['TU/145/nghi-quyet/0002.xml', 'TU/145/nghi-quyet/0005.jpg']);
});
