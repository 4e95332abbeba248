import { expect, test } from '@playwright/test';
import { findUnseen } from '../helpers/chromium-109.ts';
import { useChromium109, wait, type Dress } from './old-browser.ts';

test.describe('In Chromium 109', () => {
  // One browser for them all.
  test.describe.configure({ mode: 'default' });
  const { visit: open, version } = useChromium109();
  const visit = (path: string, dress: Dress = {}) =>
    open(test.info().project.use.baseURL, path, dress);

  test('runs the browser that it says', async () => {
    expect(await version()).toMatch(/Chrome\/109\./);
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
    const deepZoom = '.viewer-deep-zoom[data-state=ready]';
    await page.waitForSelector(deepZoom, wait);
    await page.focus(deepZoom);
    await page.keyboard.type('+');
    await page.waitForFunction(() => location.search.includes('vung='), wait);
    await page.keyboard.press('PageDown');
    await page.waitForFunction(() => location.search.includes('trang=2'), wait);
    await page.waitForSelector(deepZoom, wait);
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
