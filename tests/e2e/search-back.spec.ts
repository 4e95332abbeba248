import { comeBack } from './back-to-results.ts';
import { expect, test } from './site.ts';

/** Playwright starts its browser without the cache of pages that were left. */
test('A searcher comes back to the place in the results, which are searched anew', async ({
  page,
}) => {
  await page.addInitScript(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
  );
  await comeBack(page);
  expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(false);
});

test('A searcher who reloads the page with the sheet open has it open again', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/tim-kiem/?q=tinh');
  await page.getByRole('button', { name: 'Bộ lọc' }).click();
  await expect(page.getByRole('dialog', { name: 'Bộ lọc' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'Bộ lọc' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Bộ lọc' })).toBeVisible();
  await expect(page.getByRole('dialog', { name: 'Bộ lọc' })).toBeHidden();
});
