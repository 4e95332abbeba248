import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const toEnglish = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: 'English' }).first().click();

test.describe('the other language', () => {
  for (const [kept, path, english] of [
    [
      'a search with its filters, order and page',
      '/tim-kiem/?q=tinh&phong=TU&xep=ngay&trang=2',
      '/en/tim-kiem/?q=tinh&phong=TU&xep=ngay&trang=2',
    ],
    [
      'the type that a search was narrowed to',
      '/tim-kiem/?q=tinh&loai=B%C3%A1o+c%C3%A1o',
      '/en/tim-kiem/?q=tinh&loai=B%C3%A1o+c%C3%A1o',
    ],
    [
      'a page of an item',
      '/tai-lieu/TU-01-0012-005/?trang=2',
      '/en/tai-lieu/TU-01-0012-005/?trang=2',
    ],
    ['a place in a page', '/thong-ke/#bang-loai', '/en/thong-ke/#bang-loai'],
    ['a list page of an inventory', '/phong/TU/01/', '/en/phong/TU/01/'],
  ] as const)
    test(`keeps ${kept}`, async ({ page }) => {
      await page.goto(path);
      await toEnglish(page);
      await expect(page).toHaveURL(english);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      if (path.startsWith('/tim-kiem/'))
        await expect(page.getByRole('region', { name: 'Results' })).toBeVisible();
    });

  test('keeps the scene of an exhibit that the reader has come to', async ({ page }) => {
    await page.goto('/trung-bay/chiec-cau-ben-may/#canh-2');
    await expect(page).toHaveURL(/#canh-2$/);
    // The reader stays at the scene: the focus alone would bring the banner into sight, and the
    // address follows what is seen.
    await page
      .getByRole('banner')
      .getByRole('link', { name: 'English' })
      .first()
      .evaluate((link) => link.focus({ preventScroll: true }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/trung-bay\/chiec-cau-ben-may\/#canh-/);
  });

  test('is where a reader without script comes to as well', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('/tai-lieu/TU-01-0012-005/');
    await toEnglish(page);
    await expect(page).toHaveURL('/en/tai-lieu/TU-01-0012-005/');
    await context.close();
  });
});

test.describe('a place that is not there', () => {
  for (const asked of ['99', '0', 'abc'])
    test(`an unknown page “${asked}” of an item is reported, with links to both ends`, async ({
      page,
    }) => {
      await page.goto(`/tai-lieu/TU-01-0012-005/?trang=${asked}`);
      const note = page.getByText(`Văn bản này không có trang “${asked}”. Số trang: 4.`);
      await expect(note).toBeInViewport();
      await note.getByRole('link', { name: 'Trang cuối' }).click();
      await expect(page).toHaveURL(/#trang-4$/);
    });

  test('a page of results beyond the last is reported, and the last is shown', async ({ page }) => {
    await page.goto('/tim-kiem/?q=tinh&trang=90');
    await expect(page.getByText(/^Kết quả chỉ đến trang \d+, đang mở trang ấy\.$/)).toBeVisible();
    await expect(page.getByRole('link', { name: /^Trang kết quả/ }).last()).toHaveAttribute(
      'aria-current',
      'page',
    );
    await page.getByRole('link', { name: 'Trang kết quả 1', exact: true }).click();
    await expect(page.getByText(/^Kết quả chỉ đến trang/)).toBeHidden();
  });

  test('an unknown scene of an exhibit is reported, and the exhibit starts from the beginning', async ({
    page,
  }) => {
    await page.goto('/trung-bay/chiec-cau-ben-may/#canh-99');
    await expect(page.getByText('Trưng bày này không có cảnh ghi trong liên kết.')).toBeVisible();
    await page.goto('/trung-bay/ba-hoi-keng/#canh-2');
    await expect(page.getByText('Trưng bày này không có cảnh')).toBeHidden();
  });
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the viewer goes to the words that were searched, large enough to be read', async ({
    page,
  }) => {
    await page.goto('/tai-lieu/TU-01-0145-003/?trang=1&xem=1&q=ngh%E1%BB%8B+quy%E1%BA%BFt');
    const dialog = page.getByRole('dialog');
    const hits = dialog.getByRole('group', { name: 'Các chỗ tìm thấy' });
    await expect(hits).toContainText('Chỗ 1 / ', { timeout: 30_000 });
    const box = dialog.locator('.viewer-mark[data-shown]').first();
    const table = dialog.locator('.viewer-canvas');
    const isInside = async () => {
      const [mark, room] = [await box.boundingBox(), await table.boundingBox()];
      if (mark === null || room === null) return false;
      const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
      const isSeen =
        x > room.x && x < room.x + room.width && y > room.y && y < room.y + room.height;
      return isSeen && mark.height >= 17;
    };
    await expect.poll(isInside).toBe(true);
    const next = hits.getByRole('button', { name: 'Chỗ sau' });
    const place = await next.boundingBox();
    expect(place?.y ?? 0).toBeGreaterThan(370);
    await next.tap();
    await expect(hits).toContainText('Chỗ 2 / ');
    await expect.poll(isInside).toBe(true);
    await next.press('Enter');
    await expect(hits).toContainText('Chỗ 3 / ');
  });
});
