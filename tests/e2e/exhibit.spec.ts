import type { Locator } from '@playwright/test';
import { expect, test } from './site.ts';

const bridge = '/trung-bay/chiec-cau-ben-may/';
const exhibits = [
  { path: bridge, title: 'Chiếc cầu Bến Mây' },
  { path: '/trung-bay/nam-nam-van-thu-luu-tru/', title: 'Năm năm văn thư, lưu trữ 2018–2023' },
  { path: '/trung-bay/ba-hoi-keng/', title: 'Ba hồi kẻng' },
];

/** Scrolls, as a reader would, until a stop is where the eyes are. */
async function bringToMiddle(stop: Locator): Promise<void> {
  await stop.evaluate((one) => {
    const { top, height } = one.getBoundingClientRect();
    const middle = top + Math.min(height, innerHeight) / 2;
    scrollBy({ top: middle - innerHeight / 2, behavior: 'instant' });
  });
}

for (const { path, title } of exhibits) {
  test(`${title}: keys lead from stop to stop, to the last and back, and the address follows`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const stops = await page.locator('[data-stop]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(stops).size).toBe(stops.length);
    const bar = page.getByRole('navigation', { name: 'Các cảnh của trưng bày' });
    for (const place of stops.keys()) {
      await page.keyboard.press('ArrowRight');
      await expect(bar).toContainText(`${place + 1} / ${stops.length}`);
    }
    await expect(page).toHaveURL(`${path}#${stops.at(-1)}`);
    await page.keyboard.press('ArrowLeft');
    await expect(page).toHaveURL(`${path}#${stops.at(-2)}`);
  });

  test(`${title}: scrolling passes every stop, and the bar and the address follow`, async ({
    page,
  }) => {
    await page.goto(path);
    const bar = page.getByRole('navigation', { name: 'Các cảnh của trưng bày' });
    await expect(bar).toBeHidden();
    const stops = await page.locator('[data-stop]').all();
    for (const [index, stop] of stops.entries()) {
      await bringToMiddle(stop);
      await expect(bar).toContainText(`${index + 1} / ${stops.length}`);
      await expect(page).toHaveURL(`${path}#${await stop.getAttribute('id')}`);
    }
    await expect(bar.getByRole('button', { name: 'Cảnh sau' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
}

test('the page of a scene moves with the words, to the region and to another page', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${bridge}#canh-2`);
  const stage = page.locator('.scene:has(#canh-2) .stage');
  const shown = stage.locator('.plate.is-shown');
  await expect(shown).toHaveAttribute('data-page', '1');
  await bringToMiddle(page.locator('#canh-2-2'));
  await expect(shown.locator('.focus.is-shown')).toHaveAttribute('data-region', '240,910,1240,240');
  await expect(stage.getByRole('link', { name: 'Điểm 1: Hai nhịp giữa' })).toBeVisible();
  await page.goto(`${bridge}#canh-2-3`);
  await expect(shown).toHaveAttribute('data-page', '2');
});

test('looking closer opens the viewer at the region, and closing it comes back to the same place', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${bridge}#canh-2-2`);
  await expect(page).toHaveURL(/#canh-2-2$/);
  const closer = page.locator('#canh-2-2').getByRole('link', { name: /^Xem kỹ trang 1/ });
  await closer.focus();
  const findPlace = async () => (await closer.boundingBox())?.y ?? 0;
  const before = await findPlace();
  await page.keyboard.press('Enter');
  const viewer = page.getByRole('dialog');
  await expect(viewer).toBeVisible();
  await expect(page).toHaveURL(/\?tai-lieu=TU-01-0152-001&trang=1&vung=/);
  await page.keyboard.press('Escape');
  await expect(viewer).toBeHidden();
  await expect(page).toHaveURL(/ben-may\/#canh-2-2$/);
  await expect.poll(async () => Math.abs((await findPlace()) - before)).toBeLessThan(2);
  await expect(closer).toBeFocused();
});

test('two pictures are compared by keyboard', async ({ page }) => {
  await page.goto(bridge);
  const slider = page.getByRole('slider', { name: 'Kéo để so sánh hai ảnh' });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(page.locator('.compare .over')).toHaveCSS('clip-path', 'inset(0px 100% 0px 0px)');
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { path, title } of exhibits) {
    test(`${title}: is an illustrated article, with a picture for every scene`, async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      const steps = page.locator('.step');
      const pictures = steps.locator('.cut img');
      await expect(pictures).toHaveCount(await steps.count());
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded();
        const width = () => picture.evaluate((one: HTMLImageElement) => one.naturalWidth);
        await expect.poll(width).toBeGreaterThan(300);
      }
      for (const slider of await page.locator('.compare input').all()) {
        await expect(slider).toBeHidden();
      }
    });
  }

  test('figures are there as a table, a recording with its transcript', async ({ page }) => {
    await page.goto('/trung-bay/nam-nam-van-thu-luu-tru/');
    await page.getByText('Xem số liệu').first().click();
    const row = page.getByRole('row', { name: /^Văn phòng Tỉnh ủy/ });
    await expect(row).toContainText('28.050');
    await page.goto('/trung-bay/ba-hoi-keng/');
    await expect(page.getByText('Ba tiếng kẻng kim loại')).toBeVisible();
  });
});
