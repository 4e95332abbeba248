import { expect, test } from 'vitest';
import { listKioskExhibits } from '#src/site/kiosk-exhibits.ts';

test('exhibits with a place are shown in its order, and no others', () => {
  const exhibits = [{ slug: 'a', kiosk: 2 }, { slug: 'b' }, { slug: 'c', kiosk: 1 }];
  expect(listKioskExhibits(exhibits).map(({ slug }) => slug)).toEqual(['c', 'a']);
});

test('where none has a place, all are shown', () => {
  const exhibits: readonly { slug: string; kiosk?: number }[] = [{ slug: 'a' }, { slug: 'b' }];
  expect(listKioskExhibits(exhibits)).toEqual(exhibits);
});
