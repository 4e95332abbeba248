import { expect, it } from 'vitest';
import { countEach } from '#src/views/browse/count-each.ts';

it('counts each value, in the order in which they first appear', () => {
  expect([...countEach(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  expect([...countEach([])]).toEqual([]);
});
