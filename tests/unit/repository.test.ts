import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

function git(dir: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: dir, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/**
 * Files that a clone would have and a fresh machine must not: what a build or a run leaves, and links.
 * A link to a site that is not there makes `npm start` ask what that site makes public.
 */
function listStrayFiles(dir: string): readonly string[] {
  const ignored = git(dir, 'ls-files', '--cached', '--ignored', '--exclude-standard');
  const links = git(dir, 'ls-files', '--stage')
    .split('\n')
    .filter((line) => line.startsWith('120000 '))
    .map((line) => line.slice(line.indexOf('\t') + 1));
  return [...new Set([...ignored.split('\n').filter((line) => line !== ''), ...links])].sort();
}

const hasGit = existsSync('.git') && spawnSync('git', ['--version']).status === 0;
if (!hasGit) console.info('Not tested: no git, or the project is no clone.');

it.runIf(hasGit)('a clone has nothing that a build or a run leaves', () => {
  expect(listStrayFiles('.')).toEqual([]);
});

it.runIf(hasGit)('the check of that finds a link that was committed by force', () => {
  const dir = mkdtempSync(join(tmpdir(), 'clone-'));
  onTestFinished(() => {
    rmSync(dir, { recursive: true });
  });
  git(dir, 'init', '--quiet');
  writeFileSync(join(dir, '.gitignore'), '/dist*\n');
  symlinkSync('dist.sites/current/client', join(dir, 'dist'));
  symlinkSync('README.md', join(dir, 'LIESMICH.md'));
  git(dir, 'add', '--force', '--all');
  expect(listStrayFiles(dir)).toEqual(['LIESMICH.md', 'dist']);
});
