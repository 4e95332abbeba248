import type { Language } from '../../catalogue/values.ts';
import type { SearchBackend } from './search-backend.ts';
import { createSuggester } from './box/suggest.ts';
import { startSearchWorker, type WorkerClient } from './worker-client.ts';

/** Search in the browser over the static index, in a worker. It starts with the first search. */
export function createPagefindBackend(language: Language): SearchBackend {
  let starting: Promise<WorkerClient> | undefined;
  const start = () => {
    starting ??= open(language).catch((problem: unknown) => {
      starting = undefined;
      throw problem;
    });
    return starting;
  };
  return {
    async prepare() {
      await start();
    },
    async search(request) {
      const worker = await start();
      const { number, reply } = await worker.ask({ kind: 'search', request }, 'answer');
      return {
        ...reply.answer,
        async load(from, until) {
          const loaded = await worker.ask({ kind: 'load', search: number, from, until }, 'hits');
          return loaded.reply.hits;
        },
      };
    },
    suggest: createSuggester(language),
  };
}

async function open(language: Language): Promise<WorkerClient> {
  const worker = startSearchWorker();
  try {
    await worker.ask({ kind: 'open', language }, 'opened');
    return worker;
  } catch (problem) {
    worker.stop();
    throw problem;
  }
}
