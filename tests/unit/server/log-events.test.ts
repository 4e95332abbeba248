import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const manual = readFileSync('docs/operate.md', 'utf8');
const sources = globSync(['src/{desk,reading,server}/**/*.{ts,astro}', 'scripts/lib/**/*.ts']).map(
  (path) => readFileSync(path, 'utf8'),
);

/** Events that a source file gives to the log, by the ways in which it is given them. */
function findEvents(source: string): readonly string[] {
  const given = source.matchAll(
    /(?:\breport(?:Error)?\(\s*|\bevent(?: =|:) [^;,]*?|\bdoubt: )'([a-z-]+)'/g,
  );
  const other = source.matchAll(/\bevent(?: =|:) [^;,]*?: '([a-z-]+)'/g);
  return [...given, ...other].map(([, event = '']) => event);
}

/** Events in the first columns of the manual's tables of log lines. */
function findExplained(text: string): readonly string[] {
  const tables = text.matchAll(/^\| (?:line in the log|event) \|.*\n\|[-| ]+\|\n((?:\|.*\n)+)/gm);
  const cells = [...tables].flatMap(([, rows = '']) =>
    rows.split('\n').map((row) => row.split(' | ')[0] ?? ''),
  );
  return cells.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)`/g)].map(([, event = '']) => event));
}

it('Every event in the log of the server is explained to those who run it', () => {
  const events = new Set(sources.flatMap(findEvents));
  expect(events.size).toBeGreaterThan(38);
  const explained = new Set(findExplained(manual));
  expect([...events].filter((event) => !explained.has(event))).toEqual([]);
});

it('No event is explained that the server does not have', () => {
  const explained = findExplained(manual);
  expect(explained.length).toBeGreaterThan(38);
  const gone = explained.filter((event) => !sources.some((text) => text.includes(`'${event}'`)));
  expect(gone).toEqual([]);
});

it('Both events of a choice are found', () => {
  const choice = "const event = refusal === undefined ? 'not-sent' : 'refused';";
  expect(findEvents(choice).toSorted()).toEqual(['not-sent', 'refused']);
  expect(findEvents("report('seat-not-kept', error)")).toEqual(['seat-not-kept']);
});

it('Events are documented only in the event tables', () => {
  const text =
    '`a-word`\n\n| event | level |\n|---|---|\n| `one`, `two` | info |\n| x | `three` |\n';
  expect(findExplained(text)).toEqual(['one', 'two']);
});
