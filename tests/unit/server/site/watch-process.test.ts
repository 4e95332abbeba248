import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../../..');
const [source, reporting] = ['src/server/site/watch-process.ts', 'src/server/report-error.ts'].map(
  (path) => JSON.stringify(join(root, path)),
);

function run(code: string) {
  const watched = `
    const { watchProcess } = await import(${source});
    const { buildReportError } = await import(${reporting});
    const log = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
    watchProcess(buildReportError({ log, newId: () => 'AAAA-BBBB' }));
    ${code}
    setTimeout(() => undefined, 10_000);`;
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', watched],
    { encoding: 'utf8' },
  );
  return { status, line: JSON.parse(stdout.trim()) as unknown, stdout };
}

it.each([
  ['uncaught-exception', `setTimeout(() => { throw fault; });`],
  ['unhandled-rejection', `void Promise.reject(fault);`],
])('an unhandled event is logged by name, without its message: %s', (event, how) => {
  const cause = `Object.assign(new TypeError('bà Thử'), { code: 'EIO' })`;
  const { status, line, stdout } = run(`
    const fault = Object.assign(new Error('thu@nguoidoc.example', { cause: ${cause} }), { code: 'ENOSPC' });
    ${how}`);
  expect(status).toBe(1);
  expect(line).toEqual({
    level: 'error',
    event,
    id: 'AAAA-BBBB',
    name: 'Error',
    code: 'ENOSPC',
    cause: 'TypeError EIO',
  });
  expect(stdout).not.toMatch(/Thử|nguoidoc/);
});
