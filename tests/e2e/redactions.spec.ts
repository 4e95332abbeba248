import { openAxe } from '../a11y/axe.ts';
import { expect, test } from './site.ts';

const path = '/tai-lieu/TU-01-0341-003/';
const ofPage = '1 chỗ trên trang này được che: đời tư';
const mark = 'Chỗ này được che: đời tư';

test('a reader learns on the page of a record what is redacted, where and why', async ({
  page,
}) => {
  await page.goto(path);
  const access = page.getByRole('region', { name: 'Chế độ sử dụng' });
  await expect(access).toContainText('1 chỗ được che (trang 2): đời tư.');
  const second = page.getByRole('article', { name: /^Trang 2/ });
  await expect(second).toContainText(ofPage);
  await expect(second.getByText(`[${mark}]`)).toBeVisible();
  await page.goto('/en/ho-so/TU-01-0341/');
  await expect(page.getByText('1 passage redacted (page 2): privacy')).toBeVisible();
  await expect(page.getByText('1 passage redacted in this file: privacy.')).toBeVisible();
});

test('the viewer says it over the image, in the text and aloud', async ({ page }) => {
  await page.goto(`${path}?trang=2&xem=1&bang=loi`);
  const viewer = page.getByRole('dialog', { name: 'Bàn đọc' });
  await expect(viewer.locator('.viewer-redaction')).toHaveText(mark);
  await expect(viewer.getByRole('status').filter({ hasText: ofPage })).toHaveCount(1);
  const text = viewer.getByRole('region', { name: /^Toàn văn/ });
  await expect(text.getByText(`${ofPage}.`)).toBeVisible();
  await expect(text.getByText(`[${mark}]`)).toBeVisible();
  const { violations } = await (await openAxe(page)).include('dialog').analyze();
  expect(violations).toEqual([]);
});
