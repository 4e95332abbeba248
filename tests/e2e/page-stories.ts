import { expect, type Locator, type Page } from '@playwright/test';

/** Every image of the locator's part of the page, scrolled to, has arrived with pixels in it. */
export async function expectPictures(part: Locator, count: number): Promise<void> {
  const images = part.getByRole('img');
  await expect(images).toHaveCount(count);
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((element) => (element as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }
}

/** Tiles have come and been drawn: the canvas holds more than one flat colour. */
export async function expectDrawnTable(page: Page): Promise<void> {
  const canvas = page.getByRole('dialog').locator('canvas').first();
  await expect(canvas).toBeVisible();
  await expect.poll(() => canvas.evaluate(countTones)).toBeGreaterThan(8);
  await expect(page.getByText('Đang tải ảnh trang…')).toBeHidden();
}

/** Pixels by which the page is wider than its window. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Runs in the browser: how many tones a coarse sample of the canvas has. */
function countTones(element: Element): number {
  const { width, height } = element as HTMLCanvasElement;
  const copy = Object.assign(document.createElement('canvas'), { width, height });
  const context = copy.getContext('2d', { willReadFrequently: true });
  if (context === null || width === 0 || height === 0) return 0;
  context.drawImage(element as HTMLCanvasElement, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const tones = new Set<number>();
  for (let place = 0; place < data.length; place += 4 * 37) tones.add(data[place] ?? 0);
  return tones.size;
}
