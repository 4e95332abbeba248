import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal; `undefined` if nobody is there, as in a nightly build. */
export function findPerson(): ((question: string) => Promise<string>) | undefined {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
  return async (question) => {
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    // At the end of the input nobody answers any more.
    const ended = new Promise<string>((resolve) => {
      terminal.once('close', () => resolve(''));
    });
    try {
      return await Promise.race([terminal.question(question), ended]);
    } finally {
      terminal.close();
    }
  };
}
