import { measureOverflow } from './page-stories.ts';
import { expect, pageKinds, test } from './site.ts';

for (const [kind, address] of pageKinds) {
  test(`${kind} has one h1, a title, a language, and lets the keyboard skip to its content`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      address.startsWith('/en/') ? 'en' : 'vi',
    );
    await page.keyboard.press('Tab');
    const skip = page.locator('a.skip');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });
}

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  for (const [kind, address] of pageKinds) {
    test(`${kind} fits a small phone, a phone, a desk and a hall screen`, async ({ page }) => {
      await page.goto(address);
      for (const width of [320, 360, 1280, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await measureOverflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, address] of pageKinds) {
    test(`${kind} can be read and left`, async ({ page }) => {
      await page.goto(address);
      const main = page.getByRole('main');
      await expect(main).toBeVisible();
      expect((await main.innerText()).length).toBeGreaterThan(60);
      expect(await main.getByRole('link').count()).toBeGreaterThan(0);
    });
  }
});
