import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentCommands } from '#scripts/content/commands.ts';
import { deskCommands } from '#scripts/desk/commands.ts';
import { listSubCommands, type SubCommands } from '#scripts/lib/sub-commands.ts';

function run(...command: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const commands: SubCommands = {
  check: { does: { vi: 'nêu mọi lỗi', en: 'tells every problem' }, run: () => Promise.resolve() },
  convert: { takes: 'FILE', does: { en: 'writes UTF-8' }, run: () => Promise.resolve() },
};
const list = `npm run content -- …

  check         nêu mọi lỗi
                tells every problem
  convert FILE  writes UTF-8`;

describe('a command that has several below it', () => {
  it('lists them, each with what it takes and does, Vietnamese first', () => {
    expect(listSubCommands('content', commands)).toBe(list);
  });

  it.each(['content', 'desk', 'bench', 'sample'])(
    '`npm run %s` lists them and ends with 2',
    (name) => {
      const { status, stdout, stderr } = run(`scripts/${name}.ts`);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^npm run ${name} -- …\\n\\n  [a-z]`));
    },
  );

  it.each(['content', 'desk', 'check', 'bench', 'sample'])(
    '`npm run %s -- nothing` says that there is none of this name, lists them and ends with 2',
    (name) => {
      const { status, stdout, stderr } = run(`scripts/${name}.ts`, 'nothing');
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toMatch(
        new RegExp(
          `^Không có lệnh “nothing”. · There is no command “nothing”.\\n\\nnpm run ${name} -- …`,
        ),
      );
    },
  );

  it('lists them when it is asked to, and ends with 0', () => {
    expect(run('scripts/sample.ts', '--help')).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['content', 'confirm-pages', 'ITEM…'],
    ['desk', 'backup', 'FILE'],
    ['desk', 'restore', 'FILE'],
    ['desk', 'restore-keys', 'FILE'],
  ])('`npm run %s -- %s` reports the missing argument, and exits with 2', (group, name, takes) => {
    expect(run(`scripts/${group}.ts`, name)).toEqual({
      status: 2,
      stdout: '',
      stderr: `npm run ${group} -- ${name} ${takes}\n`,
    });
  });

  it('says of an option that it does not have, without a stack, and ends with 2', () => {
    const { status, stderr } = run('scripts/content.ts', 'check', '--langs');
    expect(status).toBe(2);
    expect(stderr).toContain("'--langs'");
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    ['content', 'README.md', contentCommands],
    ['content', 'content/README.md', contentCommands],
    ['content', 'content/README.en.md', contentCommands],
    ['desk', 'README.md', deskCommands],
  ])('%s: %s shows every one of them to its reader', (group, document, ofReader) => {
    const readme = readFileSync(document, 'utf8');
    const missing = Object.keys(ofReader).filter(
      (name) =>
        !new RegExp(`^\\| \`npm run ${group} -- ${name}(?: [\\p{Lu}_]+)?\` \\|`, 'mu').test(readme),
    );
    expect(missing).toEqual([]);
  });
});
