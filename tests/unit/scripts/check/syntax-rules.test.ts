import { Linter } from 'eslint';
import { expect, it } from 'vitest';
import { spreadsOfLists } from '#scripts/check/syntax-rules.ts';

function findProblems(code: string): number {
  const rules = { 'no-restricted-syntax': ['error', ...spreadsOfLists] } as const;
  return new Linter().verify(code, { rules: { ...rules } as never }).length;
}

it.each([
  'list.push(...records)',
  'list.push(first, ...records.flatMap(toTexts))',
  'list.unshift(...records)',
  'list.splice(0, 1, ...records)',
  'Math.max(...pages.map(({ width }) => width))',
  'Math.min(0, ...pages)',
  'String.fromCharCode(...bytes)',
  '[].concat(...groups)',
])('refuses a list spread into arguments: %s', (code) => {
  expect(findProblems(code)).toBe(1);
});

it.each(['list.push(...[1, 2])', '[...records, ...others]', 'new Set([...records])', 'f(a, b)'])(
  'lets pass what does not grow, and lists within lists: %s',
  (code) => {
    expect(findProblems(code)).toBe(0);
  },
);
