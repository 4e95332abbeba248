import { expect, it } from 'vitest';
import { hashLinkToken, toFirstLinkToken, toLinkToken } from '#src/desk/rules/private-link.ts';
import { codesPerYear, toRequestCode } from '#src/desk/rules/request-code.ts';

const key = Buffer.alloc(32, 7).toString('base64url');
const otherKey = Buffer.alloc(32, 8).toString('base64url');

it('writes a code of the year and six digits', () => {
  expect(toRequestCode(2026, 123)).toBe('YC-2026-000123');
  expect(toRequestCode(2027, codesPerYear - 1)).toBe('YC-2027-999999');
});

it('makes of each request one private link of 256 bits, which only the key can make', () => {
  const token = toFirstLinkToken(key, 'a');
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(toFirstLinkToken(key, 'a')).toBe(token);
  expect(toFirstLinkToken(key, 'b')).not.toBe(token);
  expect(toFirstLinkToken(otherKey, 'a')).not.toBe(token);
});

it('makes of a request another private link each time that it is replaced', () => {
  const links = [0, 1, 2, 10].map((linkVersion) => toLinkToken(key, { id: 'a', linkVersion }));
  expect(new Set(links).size).toBe(4);
  expect(links[0]).toBe(toFirstLinkToken(key, 'a'));
});

it('stores a link so that it cannot be read back', () => {
  const token = toFirstLinkToken(key, 'a');
  expect(hashLinkToken(token)).toMatch(/^[\w-]{43}$/);
  expect(hashLinkToken(token)).not.toContain(token.slice(0, 8));
});
