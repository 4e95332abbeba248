import { expect, test } from 'vitest';
import { listRegions } from '#src/publish/select/story-regions.ts';
import { publishCatalogue } from '#src/publish/select/public.ts';
import { buildCatalogue } from './fixtures.ts';

test('a region is cut once for all stories, a spot and a whole page not at all', () => {
  const scene = (region?: string) => ({
    kind: 'component' as const,
    name: 'Scene',
    props: { record: 'A', ...(region && { region }) },
    children: [
      {
        kind: 'component' as const,
        name: 'Hotspot',
        props: { record: 'A', region: '9,9,9,9', title: 'Dấu' },
        children: [],
      },
    ],
  });
  const published = publishCatalogue(buildCatalogue({}));
  const story = {
    slug: 'cau',
    title: { vi: 'Cầu' },
    summary: { vi: '' },
    cover: { item: 'A', page: 2, region: { x: 0, y: 0, width: 5, height: 5 } },
    prose: { vi: [scene('1,2,3,4'), scene()], en: [scene('1,2,3,4')] },
    records: [],
  };
  expect([...listRegions({ ...published, exhibits: [story] })]).toEqual([
    ['A#1', [{ x: 1, y: 2, width: 3, height: 4 }]],
    ['A#2', [{ x: 0, y: 0, width: 5, height: 5 }]],
  ]);
});
