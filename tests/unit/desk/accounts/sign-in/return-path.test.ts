import { expect, it } from 'vitest';
import { toReturnPath } from '#src/desk/accounts/sign-in/return-path.ts';

it.each([
  '/ban-truc/',
  '/en/ban-truc/',
  '/ban-truc/phieu/YC-2026-000123/',
  '/ban-truc/?nhom=overdue&q=Thu%E1%BB%AD',
])('%s is a valid return path', (path) => {
  expect(toReturnPath(path)).toBe(path);
});

it.each([
  null,
  '',
  '/',
  'https://evil.example/ban-truc/',
  '//evil.example/ban-truc/',
  '/ban-truc/../yeu-cau/',
  '/ban-truc//evil.example/',
  '/ban-truc/\\evil.example/',
  '/ban-truc/\nSet-Cookie: x',
  '/ban-truc/dang-nhap/?ve=x',
  '/en/ban-truc/dang-xuat/',
  '/yeu-cau/',
])('%j is not', (path) => {
  expect(toReturnPath(path)).toBeUndefined();
});
