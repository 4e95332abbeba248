import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'tests/types');

/** A call that compiles, the same with one word changed, and the code of the error that this is. */
interface Pair {
  readonly good: string;
  readonly bad: string;
  /** Line of `bad`, from 0. */
  readonly line: number;
  readonly code: number;
}

function readPairs(source: string): readonly Pair[] {
  const lines = source.split('\n');
  return lines.flatMap((text, at) => {
    const [, code] = /@ts-expect-error (?:(\d+): \S)?/.exec(text) ?? [];
    if (!text.includes('@ts-expect-error')) return [];
    const [good = '', bad = ''] = [lines[at - 1], lines[at + 1]];
    return [{ good, bad, line: at + 1, code: Number(code) }];
  });
}

/** The codes of all errors in a source, by line, with none of them expected. */
function findErrors(file: string, source: string): ReadonlyMap<number, readonly number[]> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as {
    readonly config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (path) =>
    path === file ? source.replaceAll('@ts-expect-error', 'expected error') : readFile(path);
  const program = ts.createProgram([file], options, host);
  const parsed = program.getSourceFile(file);
  if (parsed === undefined) throw new Error(`${file} is not there.`);
  const found = new Map<number, number[]>();
  for (const { start = 0, code } of [
    ...program.getSyntacticDiagnostics(parsed),
    ...program.getSemanticDiagnostics(parsed),
  ]) {
    const { line } = parsed.getLineAndCharacterOfPosition(start);
    found.set(line, [...(found.get(line) ?? []), code]);
  }
  return found;
}

const wordsOf = (text: string) => text.split(/(\W+)/);

function countChanged({ good, bad }: Pair): number {
  const [before, after] = [wordsOf(good), wordsOf(bad)];
  if (before.length !== after.length) return Infinity;
  return before.filter((word, at) => word !== after[at]).length;
}

describe.each(readdirSync(folder))('tests/types/%s', (name) => {
  const file = join(folder, name);
  const source = readFileSync(file, 'utf8');
  const pairs = readPairs(source);

  it('has a compiling call for each call that does not compile, differing in one word', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs)
      expect([pair.bad.trim(), countChanged(pair)]).toEqual([pair.bad.trim(), 1]);
  });

  it('has the errors whose codes it states, and no other', () => {
    const stated = new Map(pairs.map(({ line, code }) => [line, [code]]));
    expect(findErrors(file, source)).toEqual(stated);
  });
});

it('a call with too few arguments is not taken for the error that was meant', () => {
  const file = join(folder, 'planted.ts');
  const source = [
    'declare function take(one: string, two: string): void;',
    "take('one', 'two');",
    '// @ts-expect-error 2345: a number is no text',
    "take(1, 'two');",
    'take(1);',
  ].join('\n');
  expect([...findErrors(file, source)]).toEqual([
    [3, [2345]],
    [4, [2554]],
  ]);
  expect(readPairs(source).map(({ code, line }) => [code, line])).toEqual([[2345, 3]]);
});
