import { expect, test } from './site.ts';

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an item is read: images, transcript, the placeholder of its closed page', async ({
    page,
  }) => {
    await page.goto('/tai-lieu/TU-01-0012-005/');
    const pages = page.getByRole('region', { name: 'Các trang' });
    await expect(pages.getByRole('img')).toHaveCount(3);
    await expect(pages.getByRole('article', { name: 'Trang 1, tờ 7' })).toContainText('BIÊN BẢN');
    const closed = pages.getByRole('article', { name: 'Trang 3, tờ 8a' });
    await expect(closed).toContainText('Có thông tin về đời sống riêng tư');
    await expect(closed.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' })).toHaveAttribute(
      'href',
      '/yeu-cau/?muc=TU-01-0012-005&trang=3',
    );
  });

  test('a page image leads to a large one', async ({ page, request }) => {
    await page.goto('/tai-lieu/TU-01-0012-005/');
    const link = page.getByRole('link', { name: 'Phóng to trang 1' });
    const answer = await request.get((await link.getAttribute('href')) ?? '');
    expect(answer.headers()['content-type']).toBe('image/jpeg');
  });

  test('a conditional record says why and how to ask', async ({ page }) => {
    await page.goto('/tai-lieu/TU-01-0203-004/');
    const panel = page.getByRole('region', { name: 'Tài liệu này sử dụng có điều kiện' });
    await expect(panel).toContainText('Cơ quan lưu trữ trả lời trong 7 ngày làm việc.');
    await panel.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Phiếu yêu cầu đọc tài liệu');
  });

  test('the request page prints as a blank slip', async ({ page }) => {
    await page.goto('/yeu-cau/');
    const hint = page.locator('noscript p');
    await expect(hint).toContainText('in trang này thành phiếu trống');
    await expect(hint).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText('Phiếu yêu cầu đọc tài liệu lưu trữ')).toBeVisible();
    await expect(page.getByRole('columnheader')).toHaveText([
      'STT',
      'Phông',
      'Mục lục số',
      'Hồ sơ số',
      'Tiêu đề',
      'Tờ, trang',
      'Ghi chú',
    ]);
    await expect(page.getByRole('row')).toHaveCount(7);
    await expect(hint).toBeHidden();
  });

  test('the search page leads to the indexes', async ({ page }) => {
    await page.goto('/tim-kiem/');
    await expect(page.locator('noscript p')).toBeVisible();
    const indexes = page.getByRole('navigation', { name: 'Tra theo mục lục' });
    await indexes.getByRole('link', { name: 'Chủ đề' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Xóa mù chữ/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Xóa mù chữ và bình dân học vụ',
    );
  });

  test('the inventory of a fonds is browsed to a document', async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto('/phong/TU/');
    await main.getByRole('link', { name: 'Mục lục 02' }).click();
    await main.getByRole('row', { name: /^44 / }).getByRole('link').click();
    await main.getByRole('link', { name: 'Về đánh số tờ, viết bìa và lập mục lục hồ sơ' }).click();
    await expect(page).toHaveURL('/tai-lieu/TU-02-0044-002/');
    await main.getByRole('link', { name: /Tài liệu sau/ }).click();
    await expect(page).toHaveURL('/tai-lieu/TU-02-0044-003/');
  });

  test('the menu of a small screen opens', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await page.getByText('Trình đơn').click();
    await page.getByRole('link', { name: 'Sưu tập', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sưu tập');
  });
});
