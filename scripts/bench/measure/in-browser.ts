import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '#scripts/lib/find-browser.ts';
import type { StaticServer } from '#src/server/serve.ts';

/**
 * Passes a Chromium tab on a server, and the server's URL, to `use`; closes both afterwards.
 *
 * @throws if no browser is available
 */
export async function inBrowser<Result>(
  server: StaticServer,
  use: (tab: Page, url: string) => Promise<Result>,
): Promise<Result> {
  try {
    const found = findBrowser(console.error);
    if (found === undefined) throw new Error('There is no browser to measure in.');
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
