import { expectDrawnTable, expectPictures } from './page-stories.ts';
import { expect, test } from './site.ts';

const minutes = {
  title: 'Biên bản, 15/06/1975: Kiểm kê tài liệu thu nhận tại Tòa hành chánh cũ',
  path: '/tai-lieu/TU-01-0012-005/',
};

test.describe('A researcher', () => {
  test('walks by links from the door to a document and reads its pages', async ({ page }) => {
    const main = page.getByRole('main');

    await test.step('Given the home page, when the fonds of the committee is chosen', async () => {
      await page.goto('/');
      await main.getByRole('link', { name: 'Phông Tỉnh ủy Hải Sơn' }).click();
    });
    await test.step('then its description and its inventory are there', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phông Tỉnh ủy Hải Sơn');
      await expect(main.getByRole('heading', { name: 'Bối cảnh hình thành' })).toBeVisible();
      await main.getByRole('link', { name: 'Mục lục 01' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mục lục 01');
    });
    await test.step('and a row of the inventory leads to a file, the file to an item', async () => {
      await main.getByRole('row', { name: /^12 / }).getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('tiếp quản');
      await main.getByRole('link', { name: minutes.title }).click();
      await expect(page).toHaveURL(minutes.path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(minutes.title);
    });
    await test.step('then three of its four pages are pictures beside their text', async () => {
      await expectPictures(main.getByRole('region', { name: 'Các trang' }), 3);
      const first = main.getByRole('article', { name: 'Trang 1, tờ 7' });
      await expect(first).toContainText('tại nhà số 3 đường Trường Thi');
    });
    await test.step('and the breadcrumbs lead back up', async () => {
      const crumbs = page.getByRole('navigation', { name: 'Vị trí trang' });
      await expect(crumbs.getByRole('link')).toHaveText([
        'Trang chủ',
        'Phông lưu trữ',
        'Phông TU',
        'Mục lục 01',
        'Hồ sơ 12',
      ]);
      await crumbs.getByRole('link', { name: 'Hồ sơ 12' }).click();
      await expect(page).toHaveURL('/ho-so/TU-01-0012/');
    });
  });

  test('looks at a page closely and comes back to where she was', async ({ page }) => {
    const viewer = page.getByRole('dialog', { name: /^Bàn đọc/ });
    const stage = viewer.getByRole('group', { name: /^Ảnh trang/ });
    const opener = page.getByRole('link', { name: 'Phóng to trang 1' });

    await test.step('Given an item page, when a page image is pressed', async () => {
      await page.goto(minutes.path);
      await opener.click();
    });
    await test.step('then the viewer opens at that page with its tiles drawn', async () => {
      await expect(viewer).toBeVisible();
      await expect(page).toHaveURL(`${minutes.path}?trang=1&xem=1`);
      await expectDrawnTable(page);
    });
    await test.step('when she zooms by button and by key, the address follows', async () => {
      await viewer.getByRole('button', { name: 'Phóng to' }).click();
      await expect(page).toHaveURL(/trang=1&vung=\d+,\d+,\d+,\d+$/);
      const byButton = readArea(page.url());
      await stage.press('+');
      await expect.poll(() => readArea(page.url())).toBeLessThan(byButton);
      const byKey = readArea(page.url());
      await viewer.getByRole('button', { name: 'Thu nhỏ' }).click();
      await expect.poll(() => readArea(page.url())).toBeGreaterThan(byKey);
      await stage.press('0');
      await expect(page).toHaveURL(`${minutes.path}?trang=1&xem=1`);
    });
    await test.step('when she turns the page, the next one is drawn', async () => {
      await viewer.getByRole('button', { name: 'Trang sau' }).click();
      await expect(viewer.getByRole('status')).toHaveText('Trang 2 / 4, tờ 8');
      await expect(page).toHaveURL(`${minutes.path}?trang=2&xem=1`);
      await expectDrawnTable(page);
    });
    await test.step('and its text can be shown beside it', async () => {
      await viewer.getByRole('button', { name: 'Toàn văn' }).click();
      await expect(viewer.getByRole('region', { name: 'Toàn văn · trang 2' })).toContainText(
        'GIAN THỨ HAI',
      );
    });
    await test.step('when she presses Escape, she is back where she was', async () => {
      await page.keyboard.press('Escape');
      await expect(viewer).toBeHidden();
      await expect(opener).toBeFocused();
      await expect(page).toHaveURL(minutes.path);
    });
  });

  test('finds a closed page in the viewer and can ask for it there', async ({ page }) => {
    await page.goto(`${minutes.path}?trang=3&xem=1`);
    const viewer = page.getByRole('dialog');
    await expect(
      viewer.getByRole('heading', { name: 'Trang này sử dụng có điều kiện' }),
    ).toBeVisible();
    await expect(viewer).toContainText('Có thông tin về đời sống riêng tư');
    await expect(viewer.locator('canvas').filter({ visible: true })).toHaveCount(0);
    await viewer.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).click();
    await viewer.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' }).click();
    await expect(page).toHaveURL('/yeu-cau/');
    await expect(page.getByRole('main').getByText('tờ 8a, trang 3').first()).toBeVisible();
  });

  test('shares a view by its address: reload, back and forward keep it', async ({ page }) => {
    const viewer = page.getByRole('dialog');
    await page.goto(minutes.path);
    await page.getByRole('link', { name: 'Mở bàn đọc' }).click();
    await expectDrawnTable(page);
    await viewer.getByRole('button', { name: 'Phóng to' }).click();
    await expect(page).toHaveURL(/vung=/);
    await viewer.getByRole('button', { name: 'Xoay trang sang phải' }).click();
    await expect(page).toHaveURL(/xoay=90&vung=/);
    const shared = page.url();

    await page.reload();
    await expectDrawnTable(page);
    expect(page.url()).toBe(shared);

    await page.goBack();
    await expect(viewer).toBeHidden();
    await expect(page).toHaveURL(minutes.path);
    await page.goForward();
    await expectDrawnTable(page);
    expect(page.url()).toBe(shared);

    await viewer.getByRole('button', { name: 'Đóng bàn đọc' }).click();
    await expect(viewer).toBeHidden();
    await expect(page).not.toHaveURL(/vung=|xem=/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(minutes.title);
  });

  test('follows a citation of page 4 to page 4 of the reading view', async ({ page }) => {
    await page.goto(`${minutes.path}?trang=4`);
    await expect(page.getByRole('article', { name: 'Trang 4, tờ 9' })).toBeInViewport();
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('copies the citation with its permanent link', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(minutes.path);
    await page.getByRole('button', { name: 'Sao chép trích dẫn tiếng Việt' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Đã sao chép' })).toBeAttached();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Hồ sơ số 12, tờ 7–8; 8a; 9');
    expect(copied).toMatch(/\/tai-lieu\/TU-01-0012-005\/ \(truy cập ngày \d\d\/\d\d\/\d{4}\)\.$/);
  });
});

/** Square pixels of the region in `?vung=x,y,w,h`. */
function readArea(path: string): number {
  const region = new URL(path).searchParams.get('vung')?.split(',') ?? [];
  return Number(region[2] ?? Infinity) * Number(region[3] ?? 1);
}
