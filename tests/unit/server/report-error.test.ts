import { expect, it } from 'vitest';
import type { LogLine } from '#src/desk/log.ts';
import { buildReportError } from '#src/server/report-error.ts';

function reportTo(lines: LogLine[], hasMessages?: boolean) {
  return buildReportError({
    log: (line) => lines.push(line),
    newId: () => 'AAAA-BBBB',
    ...(hasMessages !== undefined && { hasMessages }),
  });
}

it('a line has what its caller knows, and the level that it gives', () => {
  const lines: LogLine[] = [];
  reportTo(lines)('letter-refused', 'a text', { level: 'warn', tries: 2 });
  expect(lines).toEqual([
    { level: 'warn', event: 'letter-refused', id: 'AAAA-BBBB', tries: 2, name: 'string' },
  ]);
});

it('messages of an error and its causes are logged only if requested', () => {
  const error = new Error('bà Thử', { cause: new TypeError('thu@nguoidoc.example') });
  const [quiet, open]: [LogLine[], LogLine[]] = [[], []];
  reportTo(quiet)('failed', error);
  reportTo(open, true)('failed', error);
  expect(JSON.stringify(quiet)).not.toMatch(/Thử|nguoidoc/);
  expect(open).toMatchObject([{ message: 'bà Thử < thu@nguoidoc.example' }]);
});

it('an error that is its own cause has an end', () => {
  const lines: LogLine[] = [];
  const error = new Error('round');
  error.cause = error;
  reportTo(lines)('failed', error);
  expect(String(lines[0]?.['cause']).split(' < ')).toHaveLength(5);
});

it('stack frames are those of our own code, innermost first, also for an error with only a cause', () => {
  const lines: LogLine[] = [];
  const cause = new Error('inside');
  const outside = Object.assign(new Error('outside', { cause }), {
    stack: 'Error: outside\n    at pg (node:net:1:2)',
  });
  reportTo(lines)('failed', outside);
  expect(lines[0]?.['at']).toMatch(/^tests\/unit\/server\/report-error\.test\.ts:\d+$/);
});

it.each([
  ['in the message', (text: string) => new Error(text)],
  [
    'in a message that the error no longer has',
    (text: string) => Object.assign(new Error(text), { message: 'other' }),
  ],
])('what looks like a frame %s is not taken for one', (_where, make) => {
  const lines: LogLine[] = [];
  reportTo(lines)('failed', make(`x\n    at Thu (${import.meta.dirname}/0912345678.ts:1:1)`));
  expect(JSON.stringify(lines)).not.toMatch(/0912|Thu/);
});

it('an id is new for each report, and given to the page', () => {
  const lines: LogLine[] = [];
  const report = buildReportError({ log: (line) => lines.push(line) });
  const ids = [report('failed', new Error('one')), report('failed', new Error('two'))];
  expect(lines.map(({ id }) => id)).toEqual(ids);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(id).toMatch(/^[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}$/);
});
