import type { Asked, Question, Replied, Reply } from './worker-messages.ts';

/** Asks the search worker. */
export interface WorkerClient {
  /** The number of the question comes with its answer. @throws when it failed */
  ask<Kind extends Reply['kind']>(
    question: Question,
    kind: Kind,
  ): Promise<{ readonly number: number; readonly reply: Extract<Reply, { kind: Kind }> }>;
  stop(): void;
}

declare global {
  /** Started by the page's head, `first/start-search.js`. */
  var searchWorker: Worker | undefined;
}

/** Takes the worker that the page's head has started, or starts one. */
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
      throw new Error(reply.kind === 'failed' ? reply.problem : 'An answer to something else.');
    },
    stop: () => worker.terminate(),
  };
}
