import type { Locator, Page } from '@playwright/test';
import { tabTo } from './focus.ts';
import { expect, test } from './site.ts';

const path = '/tai-lieu/TU-01-0012-005/';
const viewer = (page: Page): Locator => page.getByRole('dialog', { name: 'Bàn đọc' });
const button = (page: Page, name: string): Locator =>
  viewer(page).getByRole('button', { name, exact: true });
const stage = (page: Page): Locator => viewer(page).getByRole('group', { name: /^Ảnh trang/ });
const mark = (page: Page): Locator => viewer(page).locator('.viewer-mark').first();
const said = (page: Page): Locator => viewer(page).locator('.viewer-spoken');

/** A parameter of the view in the address, once it is there or gone. */
function view(page: Page, name: string) {
  return expect.poll(() => new URL(page.url()).searchParams.get(name), name);
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('a reader does everything with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { keyboard } = page;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  await page.goto(path);
  await tabTo(page, 'Mở bàn đọc');
  await press('Enter');
  await expect(stage(page)).toHaveAttribute('data-state', 'ready');

  await test.step('moves, rotates and adjusts the image, with announcements', async () => {
    await press('+');
    await expect(said(page)).toHaveText('Mức phóng 150 % so với cả trang.');
    await view(page, 'vung').toMatch(/^\d/);
    const before = new URL(page.url()).searchParams.get('vung');
    await press('ArrowDown');
    await view(page, 'vung').not.toBe(before);
    await press('r');
    await expect(said(page)).toHaveText('Đã xoay trang 90°.');
    await press('i', 'f');
    await view(page, 'am').toBe('1');
    await press('0');
    await view(page, 'am').toBeNull();
    await view(page, 'vung').toBeNull();
  });

  await test.step('reads the text, chooses a line of it and copies it', async () => {
    await press('t');
    await tabTo(page, 'Sao chép: Toàn văn');
    await press('Enter');
    await expect(viewer(page).getByText('Đã sao chép.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('BIÊN BẢN\n');
    await press('Tab', 'ArrowDown', 'Enter');
    await view(page, 'dong').toBe('2');
    await expect(mark(page)).toBeVisible();
    await press('Escape');
    await expect(stage(page)).toBeFocused();
  });

  await test.step('goes from one hit of a word to the next', async () => {
    await press('/');
    await expect(viewer(page).getByRole('searchbox')).toBeFocused();
    await keyboard.type('phong');
    await press('Enter');
    await view(page, 'cho').toBe('1');
    await press('Escape', 'n');
    await view(page, 'cho').toBe('2');
    await expect(said(page)).toContainText(/Chỗ 2 \/ \d+, trang \d/);
    await press('Shift+N');
    await view(page, 'cho').toBe('1');
  });

  await test.step('passes the closed page and keeps the keys', async () => {
    await press('End', 'PageUp');
    await expect(said(page)).toHaveText('Trang 3 / 4, tờ 8a, có điều kiện');
    await press('PageDown', 'Home');
    await view(page, 'trang').toBe('1');
  });

  await test.step('frames a part, cites it and keeps it over a reload', async () => {
    await tabTo(page, 'Trích dẫn và tải về', 'Shift+Tab');
    await press('Enter');
    await tabTo(page, 'Khoanh vùng trên ảnh');
    await press('Enter');
    await expect(viewer(page).locator('.viewer-frame-layer')).toBeFocused();
    await press('ArrowRight', 'ArrowRight', 'Shift+ArrowDown', 'Enter');
    await view(page, 'khung').toMatch(/^\d+,\d+,\d+,\d+$/);
    await expect(stage(page)).toBeFocused();
    await tabTo(page, 'Cho phần mềm trích dẫn');
    await press('Enter');
    await tabTo(page, 'Sao chép: BibTeX');
    await press('Enter');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('pages = {tờ 7}');
    expect(copied).toMatch(/\?trang=1&vung=\d+,\d+,\d+,\d+/);
    await page.reload();
    await expect(stage(page)).toHaveAttribute('data-state', 'ready');
    await expect(mark(page)).toBeVisible();
  });

  await test.step('puts another page beside, moves it, and closes', async () => {
    await tabTo(page, 'So sánh hai trang', 'Shift+Tab');
    await press('Enter');
    await tabTo(page, 'Trang để so sánh');
    await keyboard.type('tờ 9');
    await press('Enter');
    await view(page, 'so').toBe('4');
    await tabTo(page, 'Hai ảnh dời cùng nhau');
    await press('Enter');
    await tabTo(page, 'Ảnh để so', 'Shift+Tab');
    const beside = viewer(page).getByRole('group', { name: /^Ảnh để so/ });
    await expect(beside).toHaveAttribute('data-state', 'ready');
    await press('+');
    await view(page, 'so-vung').toMatch(/^\d/);
    await press('Escape');
    await expect(viewer(page)).toBeHidden();
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test('a reader does everything with one thumb that only touches', async ({ page }) => {
    const touch = (name: string) => button(page, name).tap();
    // As on an iPhone, where an element cannot have the whole screen.
    await page.addInitScript(() => {
      Object.defineProperty(document, 'fullscreenEnabled', { value: false });
    });
    await page.goto(path);
    await page.getByRole('main').getByRole('link', { name: 'Mở bàn đọc' }).tap();
    await expect(stage(page)).toHaveAttribute('data-state', 'ready');

    await test.step('turns pages and chooses one among all', async () => {
      await touch('Trang sau');
      await view(page, 'trang').toBe('2');
      await touch('Tất cả các trang');
      await viewer(page).getByRole('option', { name: 'Trang 1 / 4, tờ 7' }).tap();
      await view(page, 'trang').toBe('1');
    });

    await test.step('moves, turns and lights the image', async () => {
      await touch('Chỉnh ảnh');
      await touch('Phóng to');
      await view(page, 'vung').toMatch(/^\d/);
      const before = new URL(page.url()).searchParams.get('vung');
      await touch('Dời xuống');
      await view(page, 'vung').not.toBe(before);
      await touch('Xoay trang sang phải');
      await touch('Ảnh xám');
      await view(page, 'xoay').toBe('90');
      await touch('Trở lại ảnh gốc');
      await view(page, 'xoay').toBeNull();
    });

    await test.step('touches a line on the image after one in the text', async () => {
      await touch('Toàn văn');
      const line = viewer(page).getByRole('button', { name: 'BIÊN BẢN', exact: true });
      await line.tap();
      await expect(mark(page)).toBeVisible();
      const box = await mark(page).boundingBox();
      if (box === null) throw new Error('No line is marked.');
      await line.tap();
      await view(page, 'dong').toBeNull();
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await expect(line).toHaveAttribute('aria-pressed', 'true');
    });

    await test.step('frames a part by touching two corners', async () => {
      await touch('Trích dẫn và tải về');
      await touch('Khoanh vùng trên ảnh');
      const box = await stage(page).boundingBox();
      if (box === null) throw new Error('No image is shown.');
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.touchscreen.tap(x - 40, y - 40);
      await expect(viewer(page).getByText('Chạm góc đối diện.')).toBeVisible();
      await page.touchscreen.tap(x + 40, y + 30);
      await view(page, 'khung').toMatch(/^\d+,\d+,\d+,\d+$/);
      const waiting = page.waitForEvent('download');
      await touch('Tải ảnh vùng này');
      await waiting;
    });

    await test.step('compares with another item and moves it by itself', async () => {
      await touch('So sánh hai trang');
      await viewer(page).getByRole('list').getByRole('button').first().tap();
      const beside = viewer(page).getByRole('group', { name: /^Ảnh để so/ });
      await expect(beside).toHaveAttribute('data-state', 'ready');
      await touch('Hai ảnh dời cùng nhau');
      await beside.tap();
      await touch('Phóng to');
      await view(page, 'so-vung').toMatch(/^\d/);
      await touch('Ngừng so sánh');
    });

    await test.step('has the image alone on the screen, and comes back', async () => {
      await touch('Toàn màn hình');
      await expect(button(page, 'So sánh hai trang')).toBeHidden();
      await touch('Trang sau');
      await touch('Thoát toàn màn hình');
      await touch('Đóng bàn đọc');
      await expect(viewer(page)).toBeHidden();
    });
  });
});
