import { readFocus, tabTo } from './focus.ts';
import { expectDrawnTable } from './page-stories.ts';
import { expect, test } from './site.ts';

test.describe('With the keyboard alone', () => {
  // A page that glides to its focus cannot be asked whether it has arrived.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('every stop of the home page shows where the focus is', async ({ page }) => {
    await page.goto('/');
    const stops = await page.getByRole('link').count();
    const hidden: string[] = [];
    const seen = new Set<string>();
    for (let stop = 0; stop < stops + 20; stop += 1) {
      await page.keyboard.press('Tab');
      const focus = await readFocus(page);
      if (focus === undefined) break;
      if (!focus.isVisible) hidden.push(focus.name);
      seen.add(focus.name);
    }
    expect(hidden).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  });

  test('a reader goes from home to a document, into the viewer and out again', async ({ page }) => {
    const viewer = page.getByRole('dialog');
    await page.goto('/');
    await tabTo(page, 'Phông Tỉnh ủy Hải Sơn');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/phong/TU/');
    await tabTo(page, 'Hồ sơ về tiếp quản');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/ho-so/TU-01-0012/');
    await tabTo(page, 'Biên bản, 15/06/1975');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/tai-lieu/TU-01-0012-005/');
    await tabTo(page, 'Mở bàn đọc');
    await page.keyboard.press('Enter');
    await expectDrawnTable(page);

    const stage = viewer.getByRole('group', { name: /^Ảnh trang 1/ });
    await expect(stage).toBeFocused();
    await page.keyboard.press('+');
    await expect(page).toHaveURL(/vung=/);
    await page.keyboard.press('PageDown');
    await expect(viewer.getByRole('status')).toHaveText('Trang 2 / 4, tờ 8');

    for (let stop = 0; stop < 20; stop += 1) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(() => {
        const { activeElement } = document;
        return activeElement !== document.body && activeElement?.closest('dialog') === null;
      });
      expect(isOutside, 'the focus stays in the viewer').toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(viewer).toBeHidden();
    await expect(page.getByRole('link', { name: 'Mở bàn đọc' })).toBeFocused();
  });

  test('the menu of a small screen opens, leads on and closes', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/phong/');
    await tabTo(page, 'Trình đơn');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('link', { name: 'Kỷ niệm' })).toBeVisible();
    await page.keyboard.press('Space');
    await expect(page.getByRole('link', { name: 'Kỷ niệm' })).toBeHidden();
    await page.keyboard.press('Enter');
    await tabTo(page, 'Kỷ niệm');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/ky-niem/');
  });
});
