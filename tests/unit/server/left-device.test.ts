import { expect, it } from 'vitest';
import { buildLeftCookies, hasLeft } from '#src/server/left-device.ts';
import { readCookies } from '#src/server/read-cookies.ts';

const token = 'T'.repeat(43);
const leave = (cookies: ReadonlyMap<string, string>, left: string) =>
  readCookies((buildLeftCookies(cookies, left, true)[0] ?? '').split(';')[0]);

it('knows the links that a browser has left, and no others', () => {
  const cookies = leave(new Map(), token);
  expect(hasLeft(cookies, token)).toBe(true);
  expect(hasLeft(cookies, 'x'.repeat(43))).toBe(false);
  expect(hasLeft(new Map(), token)).toBe(false);
  expect(hasLeft(new Map([['phieu.xong', '']]), token)).toBe(false);
});

it('contains neither link nor request, is HttpOnly, expires, and clears the form cookie', () => {
  const [left = '', form = ''] = buildLeftCookies(new Map(), token, true);
  expect(left).toMatch(
    /^phieu\.xong=[\w-]{16}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(left).not.toContain('TTT');
  expect(form).toMatch(/^phieu=; Max-Age=0; /);
});

it('holds the last twenty links, each once', () => {
  let cookies: ReadonlyMap<string, string> = new Map();
  const tokens = Array.from({ length: 25 }, (_, index) => String(index).padStart(43, 'a'));
  for (const one of [...tokens, ...tokens.slice(-1)]) cookies = leave(cookies, one);
  expect(tokens.map((one) => hasLeft(cookies, one))).toEqual(tokens.map((_, index) => index >= 5));
});
