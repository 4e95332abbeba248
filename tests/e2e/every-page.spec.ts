import { expect, pageKinds, test } from './site.ts';

for (const [kind, address] of pageKinds) {
  test.describe(kind, () => {
    test('has one h1, a title, a language and stays silent', async ({ page }) => {
      await page.goto(address);
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page).toHaveTitle(/\S/);
      expect(await page.locator('html').getAttribute('lang')).toMatch(/^(vi|en)$/);
    });

    test('fits a screen of 320 px', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
    });

    test('lets the keyboard skip to its content', async ({ page }) => {
      await page.goto(address);
      await page.keyboard.press('Tab');
      const skip = page.locator('a.skip');
      await expect(skip).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toBeFocused();
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of pageKinds) {
    test(`${kind} can be read and left`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('main')).toBeVisible();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(60);
      expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0);
    });
  }
});
