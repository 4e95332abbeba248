import { expect, test } from './site.ts';

test.describe('On paper', () => {
  test('a fonds is a finding aid: its description and its files, no menus', async ({ page }) => {
    await page.goto('/phong/TU/');
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: 'Bối cảnh hình thành' })).toBeVisible();
    const table = main.getByRole('table', { name: 'Mục lục 01' });
    await expect(table.getByRole('columnheader')).toHaveText([
      'Số',
      'Tiêu đề hồ sơ',
      'Thời gian',
      'Số tờ',
      'Ghi chú',
    ]);
    await expect(table.getByRole('row')).toHaveCount(8);
    await expect(page.getByRole('row', { name: /^71 / })).toContainText('Sử dụng có điều kiện');
    await expect(page.getByRole('search').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Mục chính' })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeHidden();

    const sheets = countSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toBeGreaterThan(1);
    expect(sheets).toBeLessThan(7);
  });

  test('an inventory keeps its columns', async ({ page }) => {
    await page.goto('/phong/TU/01/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('main').getByRole('row').first()).toHaveText(/Số.*Tiêu đề hồ sơ/s);
    await expect(page.getByText('Hồ sơ bên cạnh')).toBeHidden();
    expect(countSheets(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  test('an item prints its description, its pages and how to cite it', async ({ page }) => {
    await page.goto('/tai-lieu/TU-01-0012-005/');
    await page.emulateMedia({ media: 'print' });
    const main = page.getByRole('main');
    await expect(main.getByRole('article', { name: 'Trang 3, tờ 8a' })).toContainText(
      'đời sống riêng tư',
    );
    await expect(main.getByText('Hồ sơ số 12')).toBeVisible();
    for (const name of ['Mở bàn đọc', 'Thêm vào phiếu yêu cầu', 'Phóng to trang 1'])
      await expect(main.getByRole('link', { name })).toBeHidden();
    await expect(main.getByRole('button').filter({ visible: true })).toHaveCount(0);
  });
});

/** Pages of a PDF, from its page objects. */
function countSheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
