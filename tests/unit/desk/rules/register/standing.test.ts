import { expect, it } from 'vitest';
import { findStanding } from '#src/desk/rules/register/standing.ts';

it('is valid on its last day and expired on the next; a withdrawn card is not expired', () => {
  const card = { state: 'valid', validUntil: '2027-11-23' } as const;
  expect(findStanding(card, '2027-11-23')).toBe('valid');
  expect(findStanding(card, '2027-11-24')).toBe('expired');
  expect(findStanding({ ...card, state: 'ended' }, '2027-11-24')).toBe('ended');
});
