import { ESLint, Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import { actingExports, spreadsOfLists } from '#scripts/check/syntax-rules.ts';

type Restriction = typeof spreadsOfLists | typeof actingExports;

function findProblems(code: string, restrictions: Restriction): number {
  const rules = { 'no-restricted-syntax': ['error', ...restrictions] } as const;
  return new Linter().verify(code, { rules: { ...rules } as never }).length;
}

describe('a list spread into arguments', () => {
  it.each([
    'list.push(...records)',
    'list.push(first, ...records.flatMap(toTexts))',
    'list.unshift(...records)',
    'list.splice(0, 1, ...records)',
    'Math.max(...pages.map(({ width }) => width))',
    'Math.min(0, ...pages)',
    'String.fromCharCode(...bytes)',
    '[].concat(...groups)',
  ])('is refused: %s', (code) => {
    expect(findProblems(code, spreadsOfLists)).toBe(1);
  });

  it.each(['list.push(...[1, 2])', '[...records, ...others]', 'new Set([...records])', 'f(a, b)'])(
    'is allowed where it does not grow, or within a list: %s',
    (code) => {
      expect(findProblems(code, spreadsOfLists)).toBe(0);
    },
  );
});

describe('an export of a script that acts as it loads', () => {
  const rest = 'export const limit = 3;';

  it.each([
    'build();',
    'await build();',
    "process.on('exit', stop);",
    'if (isMain) build();',
    'for (const page of pages) build(page);',
    'try { build(); } catch { stop(); }',
    'const site = await build();',
    'const { values } = parseArgs({ options });',
  ])('is refused: %s', (code) => {
    expect(findProblems(`${code}\n${rest}`, actingExports)).toBe(1);
    expect(findProblems(code, actingExports)).toBe(0);
  });

  it('is refused however it is written', () => {
    for (const code of ['export { a } from "./a"', 'export * from "./a"', 'export default 1'])
      expect(findProblems(`build();\n${code};`, actingExports)).toBe(1);
  });

  it('is allowed where the script only declares', () => {
    const code = 'const form = new Intl.NumberFormat(); async function build() { await write(); }';
    expect(findProblems(`${code}\n${rest}`, actingExports)).toBe(0);
  });

  it('is refused in the scripts of the project', async () => {
    const filePath = 'scripts/bench/planted.mjs';
    const [result] = await new ESLint().lintText(`console.log(1);\n${rest}\n`, { filePath });
    expect(result?.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
      ['no-restricted-syntax', 2],
    ]);
  });
});
