import { expect, it } from 'vitest';
import { readSignCommand } from '#src/config/sign-command.ts';

function read(env: Readonly<Record<string, string>>) {
  const problems: string[] = [];
  return { command: readSignCommand(env, problems), problems };
}

it('signs nothing unless a program is named, and gives it a minute unless told', () => {
  expect(read({})).toEqual({ command: undefined, problems: [] });
  expect(read({ SIGN_COMMAND: '/opt/ky-so/ky' })).toEqual({
    command: { program: '/opt/ky-so/ky', seconds: 60 },
    problems: [],
  });
  expect(read({ SIGN_COMMAND: '/opt/ky-so/ky', SIGN_SECONDS: '5' }).command?.seconds).toBe(5);
});

it('names every setting that is wrong', () => {
  expect(read({ SIGN_COMMAND: 'ky --now', SIGN_SECONDS: '0' }).problems).toMatchInlineSnapshot(`
    [
      "SIGN_SECONDS="0" is not a number from 1 to 600.",
      "SIGN_COMMAND="ky --now" is not an absolute path; write the path of one program, without arguments.",
    ]
  `);
});
