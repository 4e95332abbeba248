import { expect, it } from 'vitest';
import { listPanels, toOffered } from '#src/islands/viewer/core/offered-tools.ts';
import { readView } from '#src/islands/viewer/core/view-query.ts';

const read = { granted: { mayCopy: false, noPrint: 'Không in.' } };
const copy = { granted: { mayCopy: true, noPrint: 'Không in.' } };

it('offers the notebook only for granted pages, and nothing that takes pages out without copying', () => {
  expect(listPanels({})).toEqual(['pages', 'text', 'search', 'image', 'cite', 'compare', 'keys']);
  expect(listPanels(read)).toEqual(['pages', 'text', 'search', 'image', 'notes', 'keys']);
  expect(listPanels(copy)).toContain('cite');
  expect(listPanels(copy)).toContain('notes');
});

const asked = (query: string) => readView(`?trang=2&xem=1&${query}`) ?? { page: 0, rotation: 0 };

it('ignores tools in a URL that are not offered, and keeps the place', () => {
  const place = 'trang=2&vung=1,2,3,4&q=lúa&cho=2';
  const query = `${place}&bang=trich-dan&khung=1,2,3,4&so=TU-2,3`;
  expect(toOffered(read, asked(query))).toEqual(readView(`?${place}`));
  expect(toOffered(copy, asked(query))).toEqual(asked(query));
  expect(toOffered({}, asked('bang=ghi-chep'))).toEqual(asked(''));
  expect(toOffered(read, asked('bang=ghi-chep'))).toMatchObject({ panel: 'notes' });
});
