import { expect, it } from 'vitest';
import { toDefaultWish } from '#src/desk/pages/default-wish.ts';

it('is a copy of what can be read on its page, and reading of all else', () => {
  expect(toDefaultWish({ kind: 'item', access: 'open' })).toBe('copy');
  expect(toDefaultWish({ kind: 'item', access: 'conditional' })).toBe('read');
  expect(toDefaultWish({ kind: 'file', access: 'open' })).toBe('read');
});
