import type { Page } from '@playwright/test';
import { serve } from '#src/server/serve.ts';
import { inBrowser } from './measure/in-browser.ts';

export interface SearchTimes {
  /** KiB transferred until the first answer is shown; `textFirstKiB` is for transcripts only. */
  readonly firstKiB: number;
  readonly textFirstKiB: number;
  readonly coldP50: number;
  readonly coldP95: number;
  readonly warmP50: number;
  readonly warmP95: number;
  /** The longest time for which the page was blocked; 0 if never above 50 ms. */
  readonly longTaskMs: number;
}

/** Hits on a page of results. */
const shown = 20;

/** Runs all queries twice, in one Chromium page: first cold, then warm. */
export async function timeSearches(
  folder: string,
  page: 'index.html' | 'plain.html',
  queries: readonly string[],
): Promise<SearchTimes> {
  return inBrowser(await serve(folder, 0), async (tab) => {
    const received = countBytes(tab);
    await tab.goto(`/${page}`);
    await tab.evaluate(watchLongTasks);
    await ask(tab, queries.slice(0, 1));
    const [all, text] = received();
    const cold = await ask(tab, queries);
    const warm = await ask(tab, queries);
    const longTaskMs = await tab.evaluate(() => window.longest);
    return {
      firstKiB: Math.round((all - text) / 1024),
      textFirstKiB: Math.round(text / 1024),
      ...{ coldP50: rank(cold, 0.5), coldP95: rank(cold, 0.95) },
      ...{ warmP50: rank(warm, 0.5), warmP95: rank(warm, 0.95) },
      longTaskMs: Math.round(longTaskMs),
    };
  });
}

/** Milliseconds from the query until the first hits are available, for each query. */
function ask(tab: Page, queries: readonly string[]): Promise<number[]> {
  return tab.evaluate(
    async ([all, most]) => {
      const times: number[] = [];
      for (const query of all) {
        const started = performance.now();
        await window.findFor(query, most);
        times.push(performance.now() - started);
        await new Promise((done) => setTimeout(done));
      }
      return times;
    },
    [queries, shown] as const,
  );
}

function watchLongTasks(): void {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.longest = Math.max(window.longest, duration);
  }).observe({ type: 'longtask' });
}

/** Response bodies received so far, in total and for transcripts. */
function countBytes(tab: Page): () => readonly [all: number, text: number] {
  let [all, text] = [0, 0];
  tab.on('requestfinished', (request) => {
    void request.sizes().then(({ responseBodySize }) => {
      all += responseBodySize;
      if (/\/pagefind\/(?:text\/|data\/(?:pages|texts|common\/text))/.test(request.url()))
        text += responseBodySize;
    });
  });
  return () => [all, text];
}

function rank(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? 0).toFixed(1));
}
