import { isAbsolute } from 'node:path';

/** The program of the archive's signing service. */
export interface SignCommand {
  /** Absolute path; it gets no arguments. */
  readonly program: string;
  /** Time for one file. */
  readonly seconds: number;
}

/**
 * Reads `SIGN_COMMAND` and `SIGN_SECONDS`; adds what is wrong to `problems`. Undefined unless set:
 * copies are not signed.
 */
export function readSignCommand(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): SignCommand | undefined {
  const program = env['SIGN_COMMAND'] ?? '';
  const given = env['SIGN_SECONDS'] ?? '';
  const seconds = given === '' ? 60 : Number(given);
  if (!Number.isInteger(seconds) || seconds < 1 || seconds > 600)
    problems.push(`SIGN_SECONDS="${given}" is not a number from 1 to 600.`);
  if (program === '') return undefined;
  if (!isAbsolute(program))
    problems.push(
      `SIGN_COMMAND="${program}" is not an absolute path; write the path of one program, without arguments.`,
    );
  return { program, seconds };
}
