import { expect, it } from 'vitest';
import { blankQuoted } from '#src/text/query/quoted.ts';

it.each([
  ['đê “sông Vân” 1976', 'đê            1976'],
  ['"a" «b» c', '        c'],
  ['“a', '“a'],
])('blanks quoted phrases in %s and keeps all other positions', (text, open) => {
  expect(blankQuoted(text)).toBe(open);
});
