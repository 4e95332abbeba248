import type { Page } from '@playwright/test';
import type { Language } from '#src/domain/values.ts';
import type {
  Asked,
  Question,
  Replied,
  Reply,
} from '#src/islands/search/engine/worker-messages.ts';
import { mostFound, type FoundPaths, type KnownItem } from './known-items.ts';

/**
 * Asks the search worker of the site that `page` may open at `/`, one question after the other, as
 * its search page does: the paths found for each, best first, guides apart as the page has them.
 * @throws when the worker cannot answer
 */
export async function askSiteSearch(
  page: Page,
  items: readonly Pick<KnownItem, 'query' | 'language'>[],
): Promise<readonly FoundPaths[]> {
  const started = page.waitForEvent('worker', (worker) => worker.url().includes('search-worker'));
  await page.goto('/tim-kiem/?q=1976');
  const url = (await started).url();
  return page.evaluate(askWorker, { url, items, most: mostFound });
}

interface Asking {
  readonly url: string;
  readonly items: readonly { readonly query: string; readonly language: Language }[];
  readonly most: number;
}

/** Runs in the page: all that it needs is within. */
async function askWorker({ url, items, most }: Asking): Promise<FoundPaths[]> {
  const start = (language: Language) => {
    const worker = new Worker(url, { type: 'module' });
    let number = 0;
    const ask = async (question: Question) => {
      number += 1;
      const reply = new Promise<Reply>((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<Replied>) => resolve(data.reply);
        worker.onerror = ({ message }) => reject(new Error(message));
      });
      worker.postMessage({ number, question } satisfies Asked);
      const answer = await reply;
      if (answer.kind === 'failed') throw new Error(answer.problem);
      return { number, answer };
    };
    const opened = ask({ kind: 'open', language });
    return async (query: string) => {
      await opened;
      const request = { query, facets: {}, sort: 'relevance' } as const;
      const asked = await ask({ kind: 'search', request });
      const loaded = await ask({ kind: 'load', search: asked.number, from: 0, until: most });
      const hits = loaded.answer.kind === 'hits' ? loaded.answer.hits : [];
      const guides = asked.answer.kind === 'answer' ? (asked.answer.answer.guides?.hits ?? []) : [];
      const toPaths = (all: typeof hits) => all.map(({ href }) => href);
      return { records: toPaths(hits), guides: toPaths(guides) };
    };
  };
  const searches = { vi: start('vi'), en: start('en') };
  const found: FoundPaths[] = [];
  for (const { query, language } of items) found.push(await searches[language](query));
  return found;
}
