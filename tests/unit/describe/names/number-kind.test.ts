import { expect, it } from 'vitest';
import { classifyNumber } from '#src/describe/names/number-kind.ts';

it.each([
  ['24-NQ/TU', 'number'],
  ['[24]', 'number'],
  ['BC', 'notation'],
  ['/BC-TU', 'notation'],
  ['Không số', 'none'],
  ['K/S', 'none'],
] as const)('knows what “%s” says: %s', (text, kind) => {
  expect(classifyNumber(text)).toBe(kind);
});
