import type { Page } from '@playwright/test';
import { serveBuilt, type BuiltFolders } from '#src/server/serve-built.ts';
import { readShift, watchShifts } from '../../tests/helpers/watch-shifts.ts';
import { inBrowser } from './measure/in-browser.ts';

export interface SearchPageTimes {
  /**
   * Milliseconds from navigation until the first results are painted, with an empty browser cache.
   */
  readonly firstResultsMs: number;
  /** The same with the page's CPU slowed 4 times. */
  readonly firstResultsSlowMs: number;
  /**
   * The largest cumulative layout shift, with and without a query, on a phone, a desktop and the
   * kiosk.
   */
  readonly cls: number;
}

const queries = [
  '/tim-kiem/?q=1976',
  '/tim-kiem/?q=b%E1%BA%A3n+%C4%91%E1%BB%93',
  '/en/tim-kiem/?q=map',
];
const empty = ['/tim-kiem/', '/en/tim-kiem/'];
const widths = [360, 1280, 2560];
const rounds = 3;

/** Measures the search page of a built site. */
export async function timeSearchPage(folders: BuiltFolders): Promise<SearchPageTimes> {
  return inBrowser(await serveBuilt(folders), async (tab, url) => {
    const shifts: number[] = [];
    const see = async (path: string, width: number, slowness = 1) => {
      const { ms, shift } = await visit(tab, `${url}${path}`, width, slowness);
      shifts.push(shift);
      return ms;
    };
    const time = async (slowness: number) => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round += 1)
        for (const path of queries) times.push(await see(path, 1280, slowness));
      return findMiddle(times);
    };
    const firstResultsMs = await time(1);
    const firstResultsSlowMs = await time(4);
    for (const width of widths) for (const path of [...queries, ...empty]) await see(path, width);
    const cls = shifts.reduce((most, one) => Math.max(most, one), 0);
    return { firstResultsMs, firstResultsSlowMs, cls: Number(cls.toFixed(3)) };
  });
}

/** In a new browser context, with nothing cached. */
async function visit(opener: Page, url: string, width: number, slowness: number) {
  const context = await opener.context().browser()?.newContext();
  if (context === undefined) throw new Error('The browser has closed.');
  try {
    const tab = await context.newPage();
    await tab.setViewportSize({ width, height: 900 });
    await watchShifts(tab);
    await tab.addInitScript(watchFirstResults);
    const session = await context.newCDPSession(tab);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await tab.goto(url, { waitUntil: 'commit' });
    const ms = url.includes('?')
      ? await tab.waitForFunction(() => window.firstResultsAt).then((at) => at.jsonValue())
      : 0;
    await tab.waitForLoadState('load');
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    return { ms: Math.round(ms ?? 0), shift: await readShift(tab) };
  } finally {
    await context.close();
  }
}

declare global {
  interface Window {
    /** Milliseconds from navigation. */
    firstResultsAt?: number;
  }
}

/** Runs in the page: notes when the first results are painted, without the way to this process. */
function watchFirstResults(): void {
  new MutationObserver((_, observer) => {
    if (document.querySelector('#search-list > li') === null) return;
    observer.disconnect();
    // The task after a frame's callbacks comes once the frame is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.firstResultsAt = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

function findMiddle(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[times.length >> 1] ?? NaN;
}
