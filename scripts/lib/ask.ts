import { createInterface } from 'node:readline/promises';
import { ToldError } from './told-error.ts';
import type { NewWords } from '../content/new/words.ts';

export interface Asker {
  /**
   * The value of a flag, else a person's answer; an empty answer takes the default. Without a
   * terminal the default is used, and a question without one is recorded as missing.
   */
  ask(
    flag: string,
    given: string | undefined,
    question: string,
    proposed?: string,
  ): Promise<string>;
  /** @throws ToldError listing everything missing, if nobody could be asked */
  checkComplete(): void;
  close(): void;
}

interface Terminal extends NodeJS.ReadableStream {
  readonly isTTY?: boolean;
}

export function createAsker(
  words: Pick<NewWords, 'missing'>,
  input: Terminal,
  output: NodeJS.WritableStream,
): Asker {
  const lines = input.isTTY ? createInterface({ input, output }) : undefined;
  const missing: string[] = [];
  return {
    async ask(flag, given, question, proposed) {
      if (given !== undefined) return given.normalize('NFC').trim();
      if (lines === undefined) {
        if (proposed === undefined) missing.push(flag);
        return proposed ?? '';
      }
      for (;;) {
        const answer = (await lines.question(question)).normalize('NFC').trim();
        if (answer !== '' || proposed !== undefined)
          return answer === '' ? (proposed ?? '') : answer;
      }
    },
    checkComplete() {
      if (missing.length > 0) throw new ToldError(words.missing(missing));
    },
    close: () => lines?.close(),
  };
}
