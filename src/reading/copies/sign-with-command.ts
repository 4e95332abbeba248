import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type { SignCommand } from '#src/config/sign-command.ts';
import { hasCode } from '#src/files/has-code.ts';
import type { SignPdf } from './sign-pdf.ts';

/** A file that was not signed; the message says why, without anything of the file. */
class SigningError extends Error {
  override name = 'SigningError';
}

/**
 * Signs with a program that reads a PDF from its standard input and writes the signed one to its
 * standard output. What it writes to standard error goes to the log of the server.
 */
export function signWithCommand(command: SignCommand): SignPdf {
  return async (pdf) => {
    const signed = await run(command, pdf);
    if (!isSigned(signed))
      throw new SigningError(`${command.program} has not returned a signed PDF.`);
    return signed;
  };
}

async function run({ program, seconds }: SignCommand, pdf: Uint8Array): Promise<Buffer> {
  // A group of its own, so that what the program starts ends with it.
  const child = spawn(program, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const deadline = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    killGroup(child);
    deadline.reject(new SigningError(`${program} has not signed within ${seconds} s.`));
  }, seconds * 1000);
  try {
    return await Promise.race([deadline.promise, exchange(child, program, pdf)]);
  } finally {
    clearTimeout(timer);
  }
}

/** Gives the file to the program and takes what it returns. */
async function exchange(child: ChildProcess, program: string, pdf: Uint8Array): Promise<Buffer> {
  const { stdin, stdout } = child;
  if (stdin === null || stdout === null) throw new SigningError(`${program} has no pipes.`);
  const given = pipeline([pdf], stdin);
  const taken = buffer(stdout);
  // The program may end without reading everything: its exit code says more than a broken pipe.
  given.catch(() => undefined);
  taken.catch(() => undefined);
  let code: unknown, signal: unknown;
  try {
    [code, signal] = (await once(child, 'close')) as unknown[];
  } catch (error) {
    throw new SigningError(`${program} cannot be started; check SIGN_COMMAND.`, { cause: error });
  }
  if (code !== 0)
    throw new SigningError(`${program} ended with ${String(code ?? signal)}; its log says why.`);
  await given;
  return taken;
}

/** Also what the program has started and left behind. */
function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

/** Whether the last signature covers the whole file: ISO 32000-1, 12.8.1. */
function isSigned(pdf: Buffer): boolean {
  const text = pdf.toString('latin1');
  const [, from, length] =
    [...text.matchAll(/\/ByteRange\s*\[\s*0\s+\d+\s+(\d+)\s+(\d+)\s*\]/g)].at(-1) ?? [];
  return text.startsWith('%PDF-') && Number(from) + Number(length) === pdf.length;
}
