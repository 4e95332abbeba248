import { expect, test } from './site.ts';

const list = {
  path: '/tai-lieu/TU-01-0203-004/',
  title: 'Danh sách học viên một lớp xóa mù chữ',
};

test.describe('A reader on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('asks for a conditional record and prints the official slip', async ({ page }) => {
    const main = page.getByRole('main');
    const add = main.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' });

    await test.step('Given the file, when the conditional item is tapped', async () => {
      await page.goto('/ho-so/TU-01-0203/');
      await main.getByRole('link', { name: list.title }).tap();
      await expect(page).toHaveURL(list.path);
    });
    await test.step('then the page says why it is closed, until when and on which basis', async () => {
      const panel = main.getByRole('region', { name: 'Tài liệu này sử dụng có điều kiện' });
      await expect(panel).toContainText('Có thông tin về đời sống riêng tư');
      await expect(panel).toContainText('Điều 25 Luật Lưu trữ số 33/2024/QH15');
      await expect(panel).toContainText('01/01/2048');
      await expect(main.getByRole('img')).toHaveCount(0);
    });
    await test.step('when it is put on the slip, the button and the menu say so', async () => {
      await add.tap();
      await expect(main.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' })).toBeVisible();
      await page.getByText('Trình đơn').tap();
      await expect(page.getByRole('link', { name: 'Phiếu yêu cầu 1' })).toBeVisible();
    });
    await test.step('and a reload keeps it', async () => {
      await page.reload();
      await expect(add).toBeHidden();
      await main.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' }).tap();
      await expect(page).toHaveURL('/yeu-cau/');
      await expect(main.getByText('Số mục trong phiếu: 1')).toBeVisible();
      await expect(main.getByRole('link', { name: list.title })).toHaveAttribute('href', list.path);
    });
    await test.step('when the reader fills in the slip, nothing personal is kept or sent', async () => {
      await main.getByLabel('Họ và tên').fill('Nguyễn Thị Thử');
      await main.getByLabel('Địa chỉ, điện thoại, thư điện tử').fill('12 phố Thử Nghiệm');
      await main.getByRole('radio', { name: 'Cá nhân' }).check();
      await main.getByLabel('Chủ đề nghiên cứu').fill('Bình dân học vụ ở Hải Sơn');
      expect(page.url()).not.toMatch(/Nguy|Thử|\?/);
      const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
      expect(kept).toContain('TU-01-0203-004');
      expect(kept).not.toMatch(/Nguyễn|Thử Nghiệm|Bình dân học vụ ở/);
      expect(await page.context().cookies()).toEqual([]);
      const letter = main.getByRole('link', { name: 'Gửi danh mục qua thư' });
      expect(decodeURIComponent((await letter.getAttribute('href')) ?? '')).not.toContain('Nguyễn');
    });
    await test.step('then print shows the official slip and nothing else', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(main.getByText('Phiếu yêu cầu đọc tài liệu lưu trữ')).toBeVisible();
      await expect(main.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Thử');
      const row = main.getByRole('row', { name: new RegExp(list.title) });
      await expect(row.getByRole('cell')).toHaveText([
        '1',
        'TU',
        '01',
        '203',
        `${list.title} (1977)`,
        'tờ 8–9',
        'có điều kiện',
      ]);
      await expect(main.getByText('Người có thẩm quyền duyệt')).toBeVisible();
      await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      await expect(main.getByText('Khi nào có trả lời?')).toBeHidden();
    });
  });

  test('asks for the closed page of an open record', async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto('/tai-lieu/TU-01-0012-005/');
    const sheet = main.getByRole('article', { name: 'Trang 3, tờ 8a' });
    await expect(sheet).toContainText('Trang này sử dụng có điều kiện');
    await sheet.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).tap();
    await sheet.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' }).tap();
    await expect(page).toHaveURL('/yeu-cau/');
    await expect(main.getByText('tờ 8a, trang 3').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const row = main.getByRole('row', { name: /Kiểm kê tài liệu/ });
    await expect(row.getByRole('cell')).toHaveText([
      '1',
      'TU',
      '01',
      '12',
      'Biên bản, 15/06/1975: Kiểm kê tài liệu thu nhận tại Tòa hành chánh cũ',
      'tờ 8a, trang 3',
      'có điều kiện',
    ]);
  });

  test('removes a record from the slip and gets a confirmation', async ({ page }) => {
    await page.goto(list.path);
    await page.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).tap();
    await page.goto('/yeu-cau/');
    const main = page.getByRole('main');
    await main.getByRole('button', { name: `Bỏ khỏi phiếu: ${list.title}` }).tap();
    await expect(main.getByText(`Đã bỏ khỏi phiếu: ${list.title}`)).toBeFocused();
    await expect(main.getByText('Số mục trong phiếu: 0')).toBeVisible();
    await page.reload();
    await expect(main.getByText('Phiếu chưa có tài liệu nào')).toBeVisible();
  });

  test('scrolls with one finger over a page image and enters the viewer by a tap', async ({
    page,
  }) => {
    await page.goto('/tai-lieu/TU-01-0012-005/');
    const image = page.getByRole('img', { name: 'Ảnh chụp trang 1, tờ 7' });
    expect(await image.evaluate((element) => getComputedStyle(element).touchAction)).toBe('auto');
    await page.getByRole('link', { name: 'Phóng to trang 1' }).tap();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Đóng bàn đọc' })).toBeInViewport();
    await expect(page.getByRole('button', { name: 'Phóng to' })).toBeInViewport();
  });
});
