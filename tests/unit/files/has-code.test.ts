import { expect, it } from 'vitest';
import { hasCode } from '#src/files/has-code.ts';

it('knows an error of the system by its code', () => {
  const error = Object.assign(new Error('no such file'), { code: 'ENOENT' });
  expect([hasCode(error, 'ENOENT'), hasCode(error, 'EEXIST')]).toEqual([true, false]);
});

it.each([new Error('ENOENT'), { code: 'ENOENT' }, 'ENOENT', undefined])('is none: %o', (error) => {
  expect(hasCode(error, 'ENOENT')).toBe(false);
});
