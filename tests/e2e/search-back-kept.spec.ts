import { chromium } from '@playwright/test';
import { comeBack } from './back-to-results.ts';
import { expect, test } from './site.ts';

test('A searcher comes back to the place in the results that the browser has kept', async ({
  baseURL,
  launchOptions,
  quiet,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }) });
    quiet(context);
    const page = await context.newPage();
    await page.addInitScript(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await comeBack(page);
    expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
  } finally {
    await browser.close();
  }
});
