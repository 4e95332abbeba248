import { expect, it } from 'vitest';
import { hashLinkToken, toLinkToken } from '../../../../src/desk/rules/private-link.ts';
import { codesPerYear, toRequestCode } from '../../../../src/desk/rules/request-code.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const otherKey = Buffer.alloc(32, 8).toString('base64url');

it('writes a code of the year and six digits', () => {
  expect(toRequestCode(2026, 123)).toBe('YC-2026-000123');
  expect(toRequestCode(2027, codesPerYear - 1)).toBe('YC-2027-999999');
});

it('makes of each request one private link of 256 bits, which only the key can make', () => {
  const token = toLinkToken(key, 'a');
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(toLinkToken(key, 'a')).toBe(token);
  expect(toLinkToken(key, 'b')).not.toBe(token);
  expect(toLinkToken(otherKey, 'a')).not.toBe(token);
});

it('stores a link so that it cannot be read back', () => {
  const token = toLinkToken(key, 'a');
  expect(hashLinkToken(token)).toMatch(/^[\w-]{43}$/);
  expect(hashLinkToken(token)).not.toContain(token.slice(0, 8));
});
