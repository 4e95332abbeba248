import { describe, expect, it } from 'vitest';
import { findCopyFee } from '#src/desk/rules/calendar/copy-fee.ts';

const rules = {
  copyPage: 3000,
  certifiedPage: 5001,
  free: ['02', '03'],
  half: ['01'],
  receipt: true,
} as const;

describe('the fee of copies', () => {
  it('counts every page of every copy, and more for those that are certified', () => {
    expect(findCopyFee(rules, { pages: 7, copies: 2, certified: false })).toBe(42_000);
    expect(findCopyFee(rules, { pages: 7, copies: 2, certified: true })).toBe(70_014);
  });

  it('is nothing for groups that are free, and half, rounded down, for others', () => {
    const made = { pages: 1, copies: 1, certified: true };
    expect(findCopyFee(rules, { ...made, group: '03' })).toBe(0);
    expect(findCopyFee(rules, { ...made, group: '01' })).toBe(2500);
    expect(findCopyFee(rules, { ...made, group: '10' })).toBe(5001);
  });
});
