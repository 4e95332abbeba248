import { expect, it } from 'vitest';
import { toListAddress } from '#src/islands/desk-form/list-address.ts';

it('asks for records by their keys', () => {
  expect(toListAddress('/yeu-cau/', ['TU-1', 'TU-2#7'])).toBe('/yeu-cau/?muc=TU-1&muc=TU-2%237');
});
