import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { buildCertificate } from '#src/reading/copies/build-certificate.ts';
import { writeSigned } from '#src/reading/copies/sign-pdf.ts';
import { signWithCommand } from '#src/reading/copies/sign-with-command.ts';
import { facts } from './certificate.ts';
import { collect, readTexts } from './pdf-facts.ts';

const seconds = 30;
const fixture = (name: string) => resolve('tests/fixtures/signing', name);

/** A program of the archive, as a script of the shell. */
function program(lines: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'sign-')), 'sign');
  writeFileSync(path, `#!/bin/sh\n${lines}\n`, { mode: 0o755 });
  return path;
}

const certificate = () =>
  collect((target) => buildCertificate(facts, { mayOmitIdentity: false }, target));

it('gives a certificate to the program of a service and returns it validly signed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'identity-'));
  execFileSync(process.execPath, [fixture('make-identity.mjs'), folder]);
  const service = program(`exec "${process.execPath}" "${fixture('sign.mjs')}" "${folder}"`);
  const sign = signWithCommand({ program: service, seconds });
  const pdf = await certificate();
  const signed = await collect((target) =>
    writeSigned(
      (plain) => buildCertificate(facts, { mayOmitIdentity: false }, plain),
      sign,
      target,
    ),
  );
  expect(await readTexts(signed)).toEqual(await readTexts(pdf));
  const verify = (file: Buffer) =>
    spawnSync(process.execPath, [fixture('verify.mjs'), folder], { input: file }).status;
  expect(verify(signed)).toBe(0);
  const changed = Buffer.from(signed);
  changed.write('XX', changed.indexOf('(chu-ky)') + 1);
  expect(verify(changed)).toBe(1);
});

it('fails when the program cannot be started, fails itself or does not sign', async () => {
  const pdf = await certificate();
  const run = (path: string) => signWithCommand({ program: path, seconds })(pdf);
  await expect(run('/missing/sign')).rejects.toThrow(
    '/missing/sign cannot be started; check SIGN_COMMAND.',
  );
  await expect(run(program('cat >/dev/null; exit 3'))).rejects.toThrow('ended with 3');
  await expect(run(program('exit 4'))).rejects.toThrow('ended with 4');
  await expect(run(program('kill -9 $$'))).rejects.toThrow('ended with SIGKILL');
  await expect(run(program('cat'))).rejects.toThrow('has not returned a signed PDF.');
  await expect(run(program('cat; echo "/ByteRange [0 10 20 30]"'))).rejects.toThrow(
    'has not returned a signed PDF.',
  );
});

/** Whether a process runs: one that has ended may be listed until somebody asks for its code. */
function isRunning(pid: string): boolean {
  return existsSync(`/proc/${pid}`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}

it('ends the program and what it started when it takes too long', async () => {
  const noted = join(mkdtempSync(join(tmpdir(), 'pid-')), 'pid');
  const slow = program(`sleep 60 & echo $! > "${noted}"; wait`);
  const signing = signWithCommand({ program: slow, seconds: 1 })(await certificate());
  await expect.poll(() => existsSync(noted) && readFileSync(noted, 'utf8')).toMatch(/\d\n/);
  const pid = readFileSync(noted, 'utf8').trim();
  expect(isRunning(pid)).toBe(true);
  await expect(signing).rejects.toThrow('has not signed within 1 s.');
  await expect.poll(() => isRunning(pid)).toBe(false);
});
