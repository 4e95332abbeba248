import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { collectFaults, openChromium109 } from '../helpers/chromium-109.ts';

export const wait = { timeout: 60_000 };

export interface Dress {
  readonly scheme?: 'light' | 'dark';
  /** CSS pixels. */
  readonly width?: number;
  readonly cookies?: Parameters<Page['setCookie']>;
}

/**
 * Chromium 109 for the stories of a file. Where it does not run they are skipped, with the reason
 * printed. What each page still owes is asked of it at the end of its story: to be looked at, and to
 * have no faults.
 */
export function useChromium109() {
  let browser: Browser | undefined;
  let leave: (() => Promise<void>)[] = [];

  test.beforeAll(async () => {
    const opened = await openChromium109();
    if (typeof opened === 'string') {
      console.log(`Skipped: ${opened}`);
      test.skip(true, opened);
    } else browser = opened;
  });
  test.afterAll(() => browser?.close());
  test.afterEach(async () => {
    const leaving = leave;
    leave = [];
    for (const one of leaving) await one();
  });
  return { visit, version: () => browser?.version() };

  async function visit(
    url = '',
    path: string,
    { scheme = 'light', width = 1280, cookies = [] }: Dress = {},
  ): Promise<Page> {
    const info = test.info();
    if (browser === undefined) throw new Error('No browser was opened.');
    const page = await browser.newPage();
    if (cookies.length > 0) await page.setCookie(...cookies);
    const faults = collectFaults(page);
    leave.push(async () => {
      const name = [path.replaceAll(/\W+/g, '-'), scheme, width].join('.');
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
      await page.close();
      expect(faults).toEqual([]);
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.goto(`${url}${path}`, { waitUntil: 'load', ...wait });
    return page;
  }
}
