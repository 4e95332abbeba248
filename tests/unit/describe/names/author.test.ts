import { expect, it } from 'vitest';
import { findAuthor } from '#src/describe/names/author.ts';

it.each(['Không rõ', 'Khuyết danh', 'Không công bố theo đề nghị người tặng', 'Unknown'])(
  'takes “%s” for no author',
  (issuer) => {
    expect(findAuthor({ issuer })).toBeUndefined();
  },
);

it('leaves a name as it is written', () => {
  expect(findAuthor({ issuer: 'Tỉnh ủy Hải Sơn' })).toBe('Tỉnh ủy Hải Sơn');
  expect(findAuthor({})).toBeUndefined();
});
