import { expect, it } from 'vitest';
import { listClosedItems } from '#src/publish/closed-pages.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import {
  buildCatalogue,
  buildFile,
  buildItem,
  buildPage,
  conditional,
  withheld,
} from './select/fixtures.ts';

const redactions = [{ x: 1, y: 2, width: 3, height: 4 }];
const described = {
  ...{ title: 'Về phát triển thủy lợi', type: 'Nghị quyết', number: '24-NQ/TU' },
};

it('Conditional items, and open items with conditional pages, have all of their pages but withheld ones', () => {
  const { scan, ...unscanned } = buildPage(4, { access: conditional });
  const catalogue = buildCatalogue({
    items: [
      buildItem({
        ...{ id: 'A', slug: 'a', access: conditional },
        pages: [
          buildPage(1, { access: conditional, folio: '9b', redactions }),
          buildPage(2, { access: withheld }),
        ],
      }),
      buildItem({
        ...{ id: 'B', slug: 'b' },
        pages: [
          buildPage(1, { frame: 3, wordsPage: 4, acceptsDamage: true }),
          buildPage(2, { access: withheld }),
          buildPage(3, { access: conditional }),
          unscanned,
        ],
      }),
    ],
  });
  const job = (itemSlug: string, page: number) => ({
    ...{ itemSlug, page, redactions: [] },
    master: `TU/145/nghi-quyet/000${page}.jpg`,
    words: `TU/145/nghi-quyet/000${page}.xml`,
  });
  expect(listClosedItems(catalogue, publishCatalogue(catalogue))).toEqual([
    {
      ...{ id: 'A', slug: 'a', file: 'TU-01-145', described },
      pages: [{ number: 1, folio: '9b', isOpen: false, job: { ...job('a', 1), redactions } }],
    },
    {
      ...{ id: 'B', slug: 'b', file: 'TU-01-145', described },
      pages: [
        {
          ...{ number: 1, isOpen: true },
          job: { ...job('b', 1), frame: 3, wordsPage: 4, acceptsDamage: true },
        },
        { number: 3, isOpen: false, job: job('b', 3) },
        { number: 4, isOpen: false },
      ],
    },
  ]);
  expect(scan).toBe('TU/145/nghi-quyet/0004.jpg');
});

it('Open and withheld items, and items of a withheld file, are not there', () => {
  const catalogue = buildCatalogue({
    files: [buildFile(), buildFile({ id: 'TU-01-146', slug: 'TU-01-146', access: withheld })],
    items: [
      buildItem({ id: 'A', slug: 'a', pages: [buildPage(1), buildPage(2, { access: withheld })] }),
      buildItem({ id: 'B', slug: 'b', access: withheld, pages: [buildPage(1)] }),
      buildItem({ id: 'C', slug: 'c', access: withheld, file: 'TU-01-146', pages: [buildPage(1)] }),
    ],
  });
  expect(listClosedItems(catalogue, publishCatalogue(catalogue))).toEqual([]);
});
