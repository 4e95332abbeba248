import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** A project with nothing in it but its start and its serve: the site is a program that waits for a signal. */
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
  for (const file of ['start.mjs', 'serve.mjs', 'lib/install.mjs', 'lib/hand-over.mjs'])
    cpSync(join('scripts', file), join(project, 'scripts', file));
  for (const file of ['start-site.ts', 'serve-site.ts'])
    writeFileSync(join(project, 'scripts', file), site);
  writeFileSync(join(project, 'package-lock.json'), '{}');
  const stamp = createHash('sha256').update('{}').digest('hex');
  writeFileSync(join(project, 'node_modules/.installed'), stamp);
});

afterAll(() => rmSync(project, { recursive: true }));

/** Starts it as a process group of its own, as a terminal does. */
function run(event: string, args: readonly string[], command = process.execPath) {
  const child = spawn(command, args, {
    cwd: project,
    detached: true,
    env: { ...process.env, npm_lifecycle_event: event },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('open')) child.emit('open');
    });
  const opened = new Promise<void>((resolve) => child.once('open', resolve));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { pid: child.pid ?? 0, opened, ended, said: () => said };
}

it('`npm run serve` installs nothing, and says so where nothing is installed', async () => {
  const served = run('serve', ['scripts/serve.mjs']);
  expect(await served.ended).toBe(1);
  expect(served.said()).toBe(
    'Chưa cài các gói. Chạy npm ci trước.\nThe packages are not installed. Run npm ci first.\n',
  );
  mkdirSync(join(project, 'node_modules/node/bin'), { recursive: true });
  symlinkSync(process.execPath, join(project, 'node_modules/node/bin/node'));
});

describe.each(['start', 'serve'])('npm run %s', (name) => {
  const script = `scripts/${name}.mjs`;

  it('stops with 0 at Ctrl-C, which the terminal sends to all', async () => {
    const started = run(name, [script]);
    await started.opened;
    process.kill(-started.pid, 'SIGINT');
    expect(await started.ended).toBe(0);
    expect(started.said()).toBe('open\nSIGINT\n');
  });

  it('hands a SIGTERM on', async () => {
    const started = run(name, [script]);
    await started.opened;
    process.kill(started.pid, 'SIGTERM');
    expect(await started.ended).toBe(0);
    expect(started.said()).toBe('open\nSIGTERM\n');
  });

  it.skipIf(process.platform === 'win32')('ends when npm’s shell has ended', async () => {
    const started = run(name, ['-c', `"${process.execPath}" ${script}; true`], 'sh');
    await started.opened;
    process.kill(started.pid, 'SIGKILL');
    await started.ended;
    expect(started.said()).toBe('open\nSIGTERM\n');
  });

  it('ends as the site ends', async () => {
    expect(await run(name, [script, '--fail']).ended).toBe(3);
  });
});
