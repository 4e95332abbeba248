import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** A project with nothing in it but its start: the site is a program that waits for a signal. */
const project = mkdtempSync(join(tmpdir(), 'start-'));
const site = `
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => { console.log(signal); process.exit(0); });
if (process.argv.includes('--fail')) process.exit(3);
console.log('open');
setInterval(() => undefined, 1000);
`;

beforeAll(() => {
  mkdirSync(join(project, 'scripts/lib'), { recursive: true });
  mkdirSync(join(project, 'node_modules'));
  for (const file of ['scripts/start.mjs', 'scripts/lib/install.mjs'])
    cpSync(file, join(project, file));
  writeFileSync(join(project, 'scripts/start-site.ts'), site);
  writeFileSync(join(project, 'package-lock.json'), '{}');
  const stamp = createHash('sha256').update('{}').digest('hex');
  writeFileSync(join(project, 'node_modules/.installed'), stamp);
});

afterAll(() => rmSync(project, { recursive: true }));

/** Starts it as a process group of its own, as a terminal does. */
function start(args: readonly string[] = [], command = process.execPath) {
  const child = spawn(command, args, {
    cwd: project,
    detached: true,
    env: { ...process.env, npm_lifecycle_event: 'start' },
  });
  let said = '';
  const opened = new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('open')) resolve();
    }),
  );
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { pid: child.pid ?? 0, opened, ended, said: () => said };
}

it('stops with 0 at Ctrl-C, which the terminal sends to all', async () => {
  const started = start(['scripts/start.mjs']);
  await started.opened;
  process.kill(-started.pid, 'SIGINT');
  expect(await started.ended).toBe(0);
  expect(started.said()).toBe('open\nSIGINT\n');
});

it('hands a SIGTERM on', async () => {
  const started = start(['scripts/start.mjs']);
  await started.opened;
  process.kill(started.pid, 'SIGTERM');
  expect(await started.ended).toBe(0);
  expect(started.said()).toBe('open\nSIGTERM\n');
});

it.skipIf(process.platform === 'win32')('ends when npm’s shell has ended', async () => {
  const started = start(['-c', `"${process.execPath}" scripts/start.mjs; true`], 'sh');
  await started.opened;
  process.kill(started.pid, 'SIGKILL');
  await started.ended;
  expect(started.said()).toBe('open\nSIGTERM\n');
});

it('ends as the site ends', async () => {
  expect(await start(['scripts/start.mjs', '--fail']).ended).toBe(3);
});
