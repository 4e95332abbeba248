import type { Asked, Question, Replied, Reply } from './worker-messages.ts';

/** Client of the search worker. */
export interface WorkerClient {
  /** Resolves to the answer with the number of the question. @throws when the search failed */
  ask<Kind extends Reply['kind']>(
    question: Question,
    kind: Kind,
  ): Promise<{ readonly number: number; readonly reply: Extract<Reply, { kind: Kind }> }>;
  stop(): void;
}

declare global {
  /** Started in the page's head by `first/start-search.js`. */
  var searchWorker: Worker | undefined;
}

/** Uses the worker that the page's head has started, or starts one. */
export function startSearchWorker(): WorkerClient {
  const worker =
    globalThis.searchWorker ??
    new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  globalThis.searchWorker = undefined;
  const waiting = new Map<number, (reply: Reply) => void>();
  let count = 0;
  const answer = (number: number, reply: Reply) => {
    waiting.get(number)?.(reply);
    waiting.delete(number);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<Replied>) =>
    answer(data.number, data.reply),
  );
  worker.addEventListener('error', () => {
    for (const number of [...waiting.keys()])
      answer(number, { kind: 'failed', problem: 'The search worker stopped.' });
  });
  return {
    async ask(question, kind) {
      const number = ++count;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(number, resolve);
        worker.postMessage({ number, question } satisfies Asked);
      });
      if (reply.kind === kind)
        return { number, reply: reply as Extract<Reply, { kind: typeof kind }> };
      throw new Error(
        reply.kind === 'failed'
          ? reply.problem
          : 'The answer is of another kind than the question.',
      );
    },
    stop: () => worker.terminate(),
  };
}
