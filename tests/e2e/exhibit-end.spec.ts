import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, outDir, test } from './site.ts';

const exhibits = readdirSync(join(outDir, 'trung-bay'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `/trung-bay/${name}/`);

const bar = (page: Page) => page.getByRole('navigation', { name: 'Các cảnh của trưng bày' });
const next = (page: Page) => bar(page).getByRole('button', { name: 'Cảnh sau' });

/** Is the top of the last part of the story in the window? */
const seesLastPart = (page: Page) =>
  page.evaluate(() => {
    let part = document.querySelector('.story-flow')?.lastElementChild;
    while (part?.matches('.story-chapter')) part = part.lastElementChild;
    const stops = [...(part?.querySelectorAll('[data-stop]') ?? [])];
    const { top, bottom } = (stops.at(-1) ?? part)?.getBoundingClientRect() ?? new DOMRect();
    return top < innerHeight && bottom > 0;
  });

async function goOn(page: Page, press: () => Promise<void>): Promise<void> {
  const count = await page.locator('[data-stop]').count();
  for (let place = 1; place <= count; place += 1) {
    await press();
    await expect(bar(page)).toContainText(`${place} / ${count}`);
  }
  await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
  await expect.poll(() => seesLastPart(page)).toBe(true);
  const last = await page.locator('[data-stop]').last().getAttribute('id');
  await expect(page).toHaveURL(new RegExp(`#${last}$`));
}

test('The sample has exhibits', () => expect(exhibits.length).toBeGreaterThan(2));

for (const path of exhibits)
  for (const [width, height] of [
    [360, 640],
    [1280, 720],
    [1600, 2560],
  ] as const)
    test.describe(`${path} at ${width} × ${height}`, () => {
      test.use({ viewport: { width, height } });

      test('keys lead to the last part, and stay there', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        await goOn(page, () => page.keyboard.press('ArrowRight'));
        await page.keyboard.press('ArrowRight');
        await expect(next(page)).toHaveAttribute('aria-disabled', 'true');
      });

      test('the button leads to the last part', async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(path);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowLeft');
        const count = await page.locator('[data-stop]').count();
        for (let place = 2; place <= count; place += 1) {
          await next(page).click();
          await expect(bar(page)).toContainText(`${place} / ${count}`);
        }
        await expect.poll(() => seesLastPart(page)).toBe(true);
      });
    });

test('pressed faster than the page glides, keys still lead to the last part', async ({ page }) => {
  await page.goto('/trung-bay/ba-hoi-keng/');
  const count = await page.locator('[data-stop]').count();
  for (let place = 0; place < count; place += 1) await page.keyboard.press('ArrowRight');
  await expect(bar(page)).toContainText(`${count} / ${count}`);
  await expect.poll(() => seesLastPart(page), { timeout: 15_000 }).toBe(true);
  await expect(bar(page)).toContainText(`${count} / ${count}`);
});

test('an address that names the last part leads to it', async ({ page }) => {
  await page.goto('/trung-bay/ba-hoi-keng/#phan-cuoi');
  await expect.poll(() => seesLastPart(page)).toBe(true);
});
