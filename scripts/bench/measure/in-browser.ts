import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '#scripts/lib/find-browser.ts';
import { serve } from '#src/server/serve.ts';

/**
 * Serves a folder at `/` and passes a Chromium tab and its URL to `use`; closes both
 * afterwards.
 *
 * @throws if no browser is available
 */
export async function inBrowser<Result>(
  folder: string,
  use: (tab: Page, url: string) => Promise<Result>,
): Promise<Result> {
  const found = findBrowser(console.error);
  if (found === undefined) throw new Error('There is no browser to measure in.');
  const server = await serve(folder, 0);
  try {
    const browser = await chromium.launch({
      ...(found.path !== undefined && { executablePath: found.path }),
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      return await use(await browser.newPage({ baseURL: server.url }), server.url);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
