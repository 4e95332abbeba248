import { readShift, watchShifts } from '../helpers/watch-shifts.ts';
import { expect, test } from './site.ts';

/** https://web.dev/articles/cls has 0.1 as good; half of it here. */
const most = 0.05;

for (const width of [360, 1280, 2560])
  test(`The search page has no layout shift while it loads, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 360 ? 740 : 1000 });
    await watchShifts(page);
    for (const [path, name] of [
      ['/tim-kiem/', 'Thử gõ'],
      ['/en/tim-kiem/', 'For example'],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('group', { name })).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await readShift(page), path).toBeLessThan(most);
    }
    for (const path of [
      '/tim-kiem/?q=b%E1%BA%A3n+%C4%91%E1%BB%93',
      '/tim-kiem/?q=tinh&phong=TU&nam=1970-1990',
      '/tim-kiem/?q=zzqx',
      '/en/tim-kiem/?q=map',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('status').first()).not.toBeEmpty();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      expect(await readShift(page), path).toBeLessThan(most);
    }
  });

test('An address with a query starts its search from the head of the page, once', async ({
  page,
}) => {
  const asked: string[] = [];
  const workers: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto('/tim-kiem/?q=1976');
  await expect(page.getByRole('region', { name: 'Kết quả' })).toBeVisible();
  expect(workers).toHaveLength(1);
  const first = (part: string) => asked.findIndex((path) => path.includes(part));
  // Before the page's own script, and all that this is made of in one go.
  expect(first('search-worker')).toBeLessThan(first('/pagefind/'));
  const hinted = await page.locator('head link[rel=modulepreload]').count();
  expect(hinted).toBeGreaterThan(1);

  await page.goto('/tim-kiem/');
  await expect(page.getByRole('combobox', { name: 'Tìm trong toàn bộ kho lưu trữ' })).toBeVisible();
  expect(workers, 'nothing is searched before a reader asks').toHaveLength(1);
});
