import { expect, it } from 'vitest';
import { createCommonWords } from '#src/publish/search/common-words.ts';

it('lists the entries and positions of a word, by spelling, above a minimum', () => {
  const common = createCommonWords(2);
  common.add({ title: 'mùa_ gặt_', content: 'mùa_ . gặt_' });
  common.add({ title: '', content: 'x' });
  common.add({ title: 'mua_', content: '' });
  common.add({ title: '', content: 'mùa_ mua_' });
  expect(common.finish()).toEqual({
    // Two texts each, and a place after either; an empty text has one as well.
    starts: [0, 7, 4, 4],
    common: [
      {
        folded: 'mua',
        word: [
          { form: 'mùa', entries: [0, 3], titled: [0] },
          { form: 'mua', entries: [2, 1], titled: [2] },
        ],
        places: [
          [1, 3, 14],
          [12, 7],
        ],
      },
    ],
  });
});

it('takes đ for d with a mark, as it is in the index', () => {
  const common = createCommonWords(1);
  common.add({ title: '', content: 'd\u0369ê_' });
  common.add({ title: '', content: 'dê_' });
  expect(common.finish().common.map(({ folded }) => folded)).toEqual(['de']);
});
