import type { Page } from '@playwright/test';

declare global {
  interface Window {
    readonly shifted: () => number;
  }
}

/** Watches from the next navigation on by how much a page moves without its reader's doing. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(watch);
}

/** Cumulative layout shift so far. https://web.dev/articles/cls */
export function readShift(page: Page): Promise<number> {
  return page.evaluate(() => window.shifted());
}

/** Runs in the page: all that it needs is within. */
function watch(): void {
  let [worst, sum, first, last] = [0, 0, 0, 0];
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      if (hadRecentInput) continue;
      const at = entry.startTime;
      // Shifts less than a second apart, within five seconds, are one.
      if (at - last > 1000 || at - first > 5000) [sum, first] = [0, at];
      [sum, last] = [sum + value, at];
      worst = Math.max(worst, sum);
    }
  };
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.defineProperty(window, 'shifted', {
    value: () => {
      take(observer.takeRecords());
      return worst;
    },
  });
}
