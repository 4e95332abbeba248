import { expect, test } from './site.ts';

const guide = 'Về đánh số tờ, viết bìa và lập mục lục hồ sơ';

test.describe('A searcher', () => {
  test('finds a record however it is typed', async ({ page }) => {
    await page.goto('/tim-kiem/');
    const box = page.getByRole('searchbox', { name: 'Tìm trong toàn kho' });
    for (const [how, query] of [
      ['without marks', 'danh so to viet bia'],
      ['with marks', 'đánh số tờ'],
      ['in capitals', 'ĐÁNH SỐ TỜ'],
      ['in capitals without marks', 'DANH SO TO VIET BIA'],
      ['in decomposed Unicode', 'đánh số tờ viết bìa'.normalize('NFD')],
      ['by its number', '04-HD/VPTU'],
      ['by its date', '12/04/1988'],
    ] as const) {
      await test.step(`When it is typed ${how}, then it is the first hit`, async () => {
        await box.fill(query);
        await expect(page.getByRole('status').first()).toContainText(
          `kết quả cho “${query.normalize('NFC')}”`,
        );
        const first = page.getByRole('region', { name: 'Kết quả' }).getByRole('listitem').first();
        await expect(first.getByRole('link')).toHaveText(guide);
        await expect(first).toContainText('Phông TU, Mục lục 02, Hồ sơ 44');
      });
    }
  });

  test('comes from the box on the home page, follows a hit, and finds the answer again', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('searchbox').fill('nan mu chu');
    await page.getByRole('main').getByRole('button', { name: 'Tìm' }).click();
    await expect(page).toHaveURL('/tim-kiem/?q=nan+mu+chu');
    await expect(page.getByRole('searchbox', { name: 'Tìm trong toàn kho' })).toHaveValue(
      'nan mu chu',
    );
    const hits = page.getByRole('region', { name: 'Kết quả' });
    const title = await hits.getByRole('link').first().innerText();
    await hits.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.goBack();
    await expect(hits.getByRole('link').first()).toHaveText(title);
  });

  test('uses nothing but the keyboard', async ({ page }) => {
    await page.goto('/tim-kiem/');
    const box = page.getByRole('searchbox', { name: 'Tìm trong toàn kho' });
    await box.focus();
    await page.keyboard.type('kiem ke tai lieu thu nhan');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('region', { name: 'Kết quả' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').getByRole('button', { name: 'Tìm' })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/tai-lieu/TU-01-0012-005/');
  });

  test('is told what to do when nothing is found', async ({ page }) => {
    await page.goto('/tim-kiem/?q=zzqx');
    await expect(page.getByRole('heading', { name: 'Không tìm thấy gì cho “zzqx”' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: /hỏi cán bộ lưu trữ/ })).toHaveAttribute(
      'href',
      '/yeu-cau/',
    );
    await main.getByRole('link', { name: /tra theo phông/ }).click();
    await expect(main.getByRole('heading', { name: 'Tra theo mục lục' })).toBeInViewport();
  });

  test('meets a conditional record under its public title only', async ({ page }) => {
    await page.goto('/tim-kiem/?q=danh+sach+hoc+vien');
    const hit = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: 'Danh sách học viên một lớp xóa mù chữ' }) });
    await expect(hit).toContainText('Sử dụng có điều kiện');
    await page
      .getByRole('searchbox', { name: 'Tìm trong toàn kho' })
      .fill('hoàn cảnh gia đình bệnh tật');
    await expect(page.getByRole('status').first()).not.toContainText('danh sach');
    await expect(page.getByText('Danh sách học viên một lớp xóa mù chữ')).toBeHidden();
  });

  test('asks in English and gets English titles; what has none is marked', async ({ page }) => {
    await page.goto('/en/tim-kiem/');
    const box = page.getByRole('searchbox', { name: 'Search the whole archive' });
    const hits = page.getByRole('region', { name: 'Results' });
    await box.fill('inventory of records received');
    await expect(hits.getByRole('link').first()).toHaveText(
      'Inventory of records received at the former administrative office',
    );
    await expect(hits.getByRole('link').first()).toHaveAttribute(
      'href',
      '/en/tai-lieu/TU-01-0012-005/',
    );
    await box.fill('ngay cong dao kenh Bac');
    const hit = hits.getByRole('listitem').filter({ hasText: 'Về việc huy động ngày công' });
    await expect(hit).toContainText('(in Vietnamese)');
    await hit.getByRole('link').click();
    await expect(page).toHaveURL('/tai-lieu/TU-01-0145-005/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });
});
