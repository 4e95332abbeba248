import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const manual = readFileSync('docs/operate.md', 'utf8');

/** Events that a source file gives to the log, by the ways in which it is given them. */
function findEvents(source: string): readonly string[] {
  const given = source.matchAll(/(?:\breport\(\s*|\bevent(?: =|:) [^;,]*?|\bdoubt: )'([a-z-]+)'/g);
  const other = source.matchAll(/\bevent(?: =|:) [^;,]*?: '([a-z-]+)'/g);
  return [...given, ...other].map(([, event = '']) => event);
}

it('Every event in the log of the desk is explained to those who run it', () => {
  const folders = '{src/desk,src/server,scripts/lib}/**/*.{ts,astro}';
  const sources = globSync(folders).map((path) => readFileSync(path, 'utf8'));
  const events = new Set(sources.flatMap(findEvents));
  expect(events.size).toBeGreaterThan(35);
  expect([...events].filter((event) => !manual.includes(`\`${event}\``))).toEqual([]);
});

it('Both events of a choice are found', () => {
  const choice = "const event = refusal === undefined ? 'not-sent' : 'refused';";
  expect(findEvents(choice).toSorted()).toEqual(['not-sent', 'refused']);
  expect(findEvents("report('seat-not-kept', error)")).toEqual(['seat-not-kept']);
});
