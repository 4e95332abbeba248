import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { printBooklet } from '#scripts/content/print/print-booklet.ts';
import { expectDrawnTable, expectPictures } from './page-stories.ts';
import { servedExhibit, servedItem } from './served-archive.ts';
import { expect, servedFolders, test } from './served-site.ts';

const path = `/tai-lieu/${servedItem}/`;
const viewer = (page: Page) => page.getByRole('dialog', { name: 'Bàn đọc' });
const stage = (page: Page) => viewer(page).getByRole('group', { name: /^Ảnh trang/ });
const press = (page: Page, name: string) =>
  viewer(page).getByRole('button', { name, exact: true }).click();

/** Paths of images that were asked for, with their status. */
function collectImages(page: Page): ReadonlyMap<string, number> {
  const images = new Map<string, number>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (/^\/iiif\/.*\.jpg$/.test(pathname)) images.set(pathname, response.status());
  });
  return images;
}

test('an item is read page by page, and looked at in full resolution', async ({ page }) => {
  const images = collectImages(page);
  await page.goto(path);
  await expectPictures(page.getByRole('region', { name: 'Các trang' }), 3);
  await page.getByRole('link', { name: 'Phóng to trang 1' }).click();
  await expectDrawnTable(page);
  for (let time = 0; time < 5; time += 1) await press(page, 'Phóng to');
  const finest = /\/1\/\d+,\d+,512,512\/512,512\/0\/default\.jpg$/;
  await expect.poll(() => [...images.keys()].some((each) => finest.test(each))).toBe(true);
  await press(page, 'Trang sau');
  await expect(page).toHaveURL(/trang=2/);
  await expectDrawnTable(page);
  await press(page, 'Trang sau');
  await expect(viewer(page).getByText('Có thông tin về đời sống riêng tư').first()).toBeVisible();
  expect([...images].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...images.keys()].filter((each) => each.includes(`/${servedItem}/3/`))).toEqual([]);
});

test('a link leads to a region, which is saved, as is its page', async ({ page }) => {
  await page.goto(`${path}?trang=2&vung=300,400,600,500&bang=trich-dan`);
  await expect(stage(page)).toHaveAttribute('data-state', 'ready');
  await expect(viewer(page).getByText(/\?trang=2&vung=300,400,600,500$/)).toBeVisible();
  const save = async (name: string) => {
    const waiting = page.waitForEvent('download');
    await press(page, name);
    return sharp(readFileSync(await (await waiting).path())).metadata();
  };
  expect(await save('Tải ảnh vùng này')).toMatchObject({ width: 600 });
  expect((await save('Tải ảnh trang')).width).toBeGreaterThan(1000);
});

test('a page is printed with its citation', async ({ page }) => {
  await page.goto(`${path}?trang=1&xem=1&bang=trich-dan`);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await press(page, 'In trang kèm trích dẫn');
  const image = page.locator('.viewer-print img');
  await expect
    .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(1000);
});

test('an item is taken along as a PDF of its open pages', async ({ page }) => {
  await page.goto(path);
  const waiting = page.waitForEvent('download');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^PDF \(3 trang/ })
    .click();
  const pdf = readFileSync(await (await waiting).path());
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.length).toBeGreaterThan(100_000);
});

test('an embed shows a region of a page', async ({ page }) => {
  const images = collectImages(page);
  await page.goto(`/nhung/?tai-lieu=${servedItem}&trang=1&vung=100,100,600,400`);
  await expect(page.getByRole('img')).toHaveAttribute('viewBox', '100 100 600 400');
  await expect.poll(() => [...images.values()]).toEqual([200]);
});

test('a search shows a picture of what it finds', async ({ page }) => {
  await page.goto('/tim-kiem/?q=kiem+ke+tai+lieu');
  const hit = page.getByRole('region', { name: 'Kết quả' }).getByRole('listitem').first();
  await expect(hit.getByRole('heading')).toContainText('Kiểm kê tài liệu thu nhận');
  const image = hit.locator('img').first();
  await expect
    .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
});

test('an exhibit shows its regions, on the screen and as a printed booklet', async ({ page }) => {
  const exhibit = { ...servedExhibit, path: `/trung-bay/${servedExhibit.slug}/`, isSample: false };
  const images = collectImages(page);
  await page.goto(exhibit.path);
  for (const image of await page.getByRole('main').locator('img').all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
  expect([...images].filter(([, status]) => status !== 200)).toEqual([]);
  expect(images.size).toBeGreaterThan(0);
  const folder = mkdtempSync(join(tmpdir(), 'phong-doc-'));
  const sheets = await printBooklet(exhibit, servedFolders, join(folder, 'kiem-ke.pdf'));
  rmSync(folder, { recursive: true });
  expect(sheets).toBeGreaterThan(2);
});
