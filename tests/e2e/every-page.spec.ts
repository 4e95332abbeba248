import { listViolations, looks } from '../a11y/axe.ts';
import { measureOverflow } from './page-stories.ts';
import { expect, pageKinds, test } from './site.ts';

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  // One visit for all that can be seen of a page: most of a test's time is its browser's.
  for (const [kind, path] of pageKinds) {
    test(`${kind} has a head, a keyboard's way in, room on every screen, and nothing for axe`, async ({
      page,
    }) => {
      await page.goto(path);
      await test.step('one h1, a title, a language', async () => {
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page).toHaveTitle(/\S/);
        const language = path.startsWith('/en/') ? 'en' : 'vi';
        await expect(page.locator('html')).toHaveAttribute('lang', language);
      });
      await test.step('the keyboard skips to its content', async () => {
        await page.keyboard.press('Tab');
        const skip = page.locator('a.skip');
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main')).toBeFocused();
      });
      await test.step('it fits a small phone, a phone, a desk and a hall screen', async () => {
        for (const width of [320, 360, 1280, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await measureOverflow(page), `at ${width} px`).toBeLessThanOrEqual(0);
        }
      });
      await test.step('axe finds nothing, light at a desk and dark on a phone', async () => {
        for (const { colorScheme, ...size } of looks) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(size);
          expect(await listViolations(page), `${colorScheme}, ${size.width} px`).toEqual([]);
        }
      });
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [kind, path] of pageKinds) {
    test(`${kind} can be read and left`, async ({ page }) => {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main).toBeVisible();
      expect((await main.innerText()).length).toBeGreaterThan(60);
      expect(await main.getByRole('link').count()).toBeGreaterThan(0);
    });
  }
});
