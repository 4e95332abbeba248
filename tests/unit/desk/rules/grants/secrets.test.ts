import { expect, it } from 'vitest';
import {
  hashSignInCode,
  isEntryToken,
  isSignInCode,
  newShortCode,
  newSignInCode,
  readEntryToken,
  toEntryToken,
  toItemKey,
  toReadingKey,
} from '#src/desk/rules/grants/secrets.ts';

const key = toReadingKey('A'.repeat(43));
const link = { grantId: 'abcdefghijklmnopqrstuv', linkVersion: 0 };

it('opens a grant only with the whole token of its present link', () => {
  const token = toEntryToken(key, link);
  expect(token).toHaveLength(65);
  expect(readEntryToken(token)).toBe(link.grantId);
  expect(isEntryToken(key, link, token)).toBe(true);
  for (const other of [
    token.toUpperCase(),
    `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
    toEntryToken(key, { ...link, linkVersion: 1 }),
    toEntryToken(toReadingKey('B'.repeat(43)), link),
  ])
    expect(isEntryToken(key, link, other), other).toBe(false);
});

it.each(['', '%', '_'.repeat(64), `${'a'.repeat(64)}/`, 'a'.repeat(66), '../'.repeat(21)])(
  'reads no grant out of %j',
  (token) => {
    expect(readEntryToken(token)).toBeUndefined();
  },
);

it('names an item differently in each grant, and not by its reference', () => {
  const [one, other] = ['g1', 'g2'].map((grant) => toItemKey(key, grant, 'TU-01-0203-004'));
  expect(one).toMatch(/^[\w-]{22}$/);
  expect(one).not.toBe(other);
});

it('draws six digits and compares them whole, for one grant', () => {
  const code = newSignInCode();
  expect(code).toMatch(/^\d{6}$/);
  const hash = hashSignInCode(key, 'g1', code);
  expect(isSignInCode(key, 'g1', code, hash)).toBe(true);
  expect(isSignInCode(key, 'g2', code, hash)).toBe(false);
  for (const wrong of ['', '%', code.slice(1), `${code} `, `0${code}`])
    expect(isSignInCode(key, 'g1', wrong, hash), wrong).toBe(false);
});

it('draws short codes without letters that look alike', () => {
  for (let drawn = 0; drawn < 200; drawn++)
    expect(newShortCode()).toMatch(/^[ACDEFHJKMNPRTUVWXY3479]{6}$/);
});
