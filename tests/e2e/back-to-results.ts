import type { Page } from '@playwright/test';
import { expect } from './site.ts';

const list = (page: Page) => page.getByRole('region', { name: 'Kết quả' });

/** A searcher goes far down the second page of narrowed results, reads one, and comes back. */
export async function comeBack(page: Page): Promise<void> {
  // The page is where it was led at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tim-kiem/?q=tinh&phong=TU');
  await page.getByRole('link', { name: 'Trang kết quả 2' }).click();
  await expect(page).toHaveURL(/trang=2/);
  // The address changes at once, the results when they have come.
  await expect(page.getByRole('link', { name: 'Trang kết quả 2' })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const link = list(page).getByRole('heading', { level: 3 }).nth(9).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => Math.round(scrollY));
  expect(before).toBeGreaterThan(500);
  await page.mouse.wheel(0, 120);
  // To the end of the turn, or the place that is left is not the one that was noted.
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(before + 120);
  const title = await link.innerText();
  await link.focus();
  const left = await page.evaluate(() => Math.round(scrollY));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/tim-kiem/);

  await page.evaluate(() => history.back());
  await expect(page).toHaveURL('/tim-kiem/?q=tinh&phong=TU&trang=2');
  await expect(link).toHaveText(title);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeCloseTo(left, -1);
  await expect(link).toBeFocused();
  await expect(page.getByRole('button', { name: /^Bỏ Phông: / })).toBeAttached();

  await page.evaluate(() => history.back());
  await expect(page).toHaveURL('/tim-kiem/?q=tinh&phong=TU');
  await page.evaluate(() => history.forward());
  await expect(link).toHaveText(title);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeCloseTo(left, -1);
}
