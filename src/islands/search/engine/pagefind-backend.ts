import type { Language } from '#src/domain/values.ts';
import type { SearchBackend } from './search-backend.ts';
import { startSearchWorker, type WorkerClient } from './worker-client.ts';

/** Searches the static index in a worker in the browser, which starts with the first search. */
export function createPagefindBackend(language: Language): SearchBackend {
  let starting: Promise<WorkerClient> | undefined;
  let suggest: SearchBackend['suggest'] | undefined;
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
    suggest: async (typed) => {
      // Loaded separately, so that results do not wait for it.
      const { createSuggester } = await import('../suggest/suggest.ts');
      suggest ??= createSuggester(language);
      return suggest(typed);
    },
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
