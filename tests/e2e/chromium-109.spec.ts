import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { collectFaults, findUnseen, openChromium109 } from '../helpers/chromium-109.ts';

const wait = { timeout: 60_000 };

test.describe('In Chromium 109', () => {
  // One browser for them all.
  test.describe.configure({ mode: 'default' });
  let browser: Browser | undefined;
  /** What each page of the running test still owes: to be looked at, and to have no faults. */
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

  async function visit(
    path: string,
    {
      scheme = 'light',
      width = 1280,
    }: { readonly scheme?: 'light' | 'dark'; readonly width?: number } = {},
  ): Promise<Page> {
    const info = test.info();
    if (browser === undefined) throw new Error('No browser was opened.');
    const page = await browser.newPage();
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
    await page.goto(`${info.project.use.baseURL ?? ''}${path}`, { waitUntil: 'load', ...wait });
    return page;
  }

  test('runs the browser that it says', async () => {
    expect(await browser?.version()).toMatch(/Chrome\/109\./);
  });

  const pages = [
    ...['/', '/phong/', '/phong/TU/', '/phong/TU/01/', '/ho-so/TU-01-0012/'],
    ...['/tai-lieu/TU-01-0012-005/', '/tai-lieu/TU-01-0203-004/', '/tim-kiem/', '/thong-ke/'],
    ...['/trung-bay/', '/trung-bay/ba-hoi-keng/', '/ky-niem/', '/yeu-cau/', '/en/'],
  ];
  for (const path of pages)
    for (const scheme of ['light', 'dark'] as const)
      test(`everything to press or to fill in is seen on ${path}, ${scheme}`, async () => {
        for (const width of [360, 1280]) {
          const page = await visit(path, { scheme, width });
          expect(await findUnseen(page)).toEqual([]);
          const across = await page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          );
          expect(across).toBeLessThanOrEqual(0);
        }
      });

  test('finds what is not to be seen', async () => {
    const page = await visit('/thong-ke/');
    await page.evaluate(() => {
      const button = document.createElement('button');
      button.textContent = 'Gửi';
      button.style.cssText = 'color: #fff; background: #fefefe';
      document.querySelector('main')?.append(button);
    });
    expect(await findUnseen(page)).toEqual([expect.stringContaining('Gửi')]);
  });

  test('draws the bars of the statistics as long as their numbers', async () => {
    const page = await visit('/thong-ke/');
    const lengths = await page.$$eval('main svg .bar', (bars) =>
      bars.map((bar) => Math.round(bar.getBoundingClientRect().width)),
    );
    expect(new Set(lengths).size).toBeGreaterThan(2);
  });

  test('searches for what is typed key by key', async () => {
    const page = await visit('/tim-kiem/');
    await page.type('#search-query', 'cầu Bến Mây', { delay: 20 });
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('main')?.innerText.includes('Bến Mây'),
      wait,
    );
    await page.waitForSelector('main article a, main li a[href^="/tai-lieu/"]', wait);
  });

  test('opens a page in the viewer, enlarges it and turns to the next', async () => {
    const page = await visit('/tai-lieu/TU-01-0012-005/?trang=1&xem=1');
    const stage = '.viewer-stage[data-state=ready]';
    await page.waitForSelector(stage, wait);
    await page.focus(stage);
    await page.keyboard.type('+');
    await page.waitForFunction(() => location.search.includes('vung='), wait);
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => location.search.includes('trang=2'), wait);
    await page.waitForSelector(stage, wait);
  });

  test('leads through an exhibit by keys', async () => {
    const page = await visit('/trung-bay/ba-hoi-keng/');
    const stops = await page.$$eval('[data-stop]', (all) => all.map(({ id }) => id));
    for (const stop of stops.slice(0, 3)) {
      await page.keyboard.press('ArrowRight');
      await page.waitForFunction((id) => location.hash === `#${id}`, wait, stop);
    }
    await page.click('[popovertarget]');
    await page.waitForFunction(
      () => (document.querySelector<HTMLElement>('[popover]')?.offsetHeight ?? 0) > 0,
      wait,
    );
  });

  test('takes a request as it is typed', async () => {
    const page = await visit('/yeu-cau/');
    const name = 'main input[autocomplete=name]';
    await page.type(name, 'Nguyễn Thị Bản Mẫu');
    await page.keyboard.press('Tab');
    expect(await page.$eval(name, (field) => field.value)).toBe('Nguyễn Thị Bản Mẫu');
  });
});
