import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issueTypes } from '#src/catalogue/issues/issue.ts';

/** What a build runs through. The desk and the islands run for readers. */
const code = [
  'src/{build,catalogue,components,config,describe,domain,files,gate,i18n,imaging,layouts,pages,public,publish,site,staff,text,views}/**/*.{ts,astro}',
  'scripts/build.ts',
  'scripts/lib/{build-if-changed,build-lock,prepare-sample,refresh-sample-lock}.ts',
  'scripts/sample/**/*.ts',
];

/** Every error that a text throws, and whether it sets the exit code. Errors thrown on are their maker's. */
function findStops(text: string): readonly string[] {
  const thrown = [...text.matchAll(/throw new (\w+)\(\s*(?:'([\w-]+)')?/g)].map(
    ([, name = '', problem]) =>
      name === 'ScanError' && problem !== undefined ? `${name} ${problem}` : name,
  );
  const ends = /process\.exit\(|process\.exitCode = /.test(text) ? ['exitCode'] : [];
  return [...new Set([...thrown, ...ends])];
}

const rows = [
  ...readFileSync('docs/decisions/0011-what-stops-a-build.md', 'utf8').matchAll(
    /^\| `([^`]+)` \| `([^`]+)` \| (.+) \|$/gm,
  ),
].map(([, file = '', stop = '', told = '']) => ({ file, stop, told }));

describe('the list of what stops a build', () => {
  it('has a row for every stop of the code, and for nothing else', () => {
    const stops = globSync(code).flatMap((file) =>
      findStops(readFileSync(file, 'utf8')).map((stop) => `${file} ${stop}`),
    );
    expect(rows.map(({ file, stop }) => `${file} ${stop}`).toSorted()).toEqual(stops.toSorted());
  });

  it('names existing issues, or says why the check has none', () => {
    const wrong = rows.filter(({ told }) => {
      const names = [...told.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, name = '']) => name);
      const isExplained = told.startsWith('no: ');
      return isExplained
        ? told.length < 15
        : names.length === 0 || names.some((name) => !(name in issueTypes));
    });
    expect(wrong).toEqual([]);
  });

  it('finds every way to write a stop', () => {
    expect(findStops("if (x) throw new ScanError('scan-empty');")).toEqual([
      'ScanError scan-empty',
    ]);
    expect(findStops('throw new GateError(`x`);\nthrow new GateError();')).toEqual(['GateError']);
    expect(findStops('process.exitCode = 1;')).toEqual(['exitCode']);
    expect(findStops('throw error;')).toEqual([]);
  });
});
