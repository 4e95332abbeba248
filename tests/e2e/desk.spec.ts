import type { Page } from '@playwright/test';
import { expectNoViolations, listViolations } from '../a11y/axe.ts';
import { expect, test } from './desk-site.ts';

// A form is cut off on its way.
test.use({ expected: /ERR_FAILED/ });

const closed = '/tai-lieu/TU-01-0145-002/';
const open = '/ho-so/TU-01-0145/';
const send = (page: Page) => page.getByRole('button', { name: 'Gửi phiếu' });

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Thử');
  await page.getByRole('textbox', { name: 'Chủ đề nghiên cứu' }).fill('Tình hình sáu tháng');
  await page.getByRole('radio', { name: 'Cá nhân' }).check();
  await page.getByLabel('Tôi đã đọc và sẽ thực hiện nội quy').check();
}

/** Sends until a person's shortest time has passed. */
async function sendInTime(page: Page): Promise<void> {
  const tooFast = page.getByText('Phiếu đến quá nhanh');
  const received = page.getByRole('heading', { name: 'Đã nhận phiếu' });
  await expect(async () => {
    if (await received.isHidden()) await send(page).click();
    await expect(received.or(tooFast).first()).toBeVisible();
    await expect(received).toBeVisible({ timeout: 300 });
  }).toPass();
  // The page takes over its forms once its scripts have run.
  await page.waitForLoadState();
}

test.describe('A reader on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('asks for a conditional record and follows the answer', async ({ page }) => {
    const main = page.getByRole('main');
    await test.step('Given the record on the list, when the form is opened', async () => {
      await page.goto(closed);
      await main.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).tap();
      await main.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' }).tap();
      await expect(main.getByRole('link', { name: 'Tình hình sáu tháng' })).toBeVisible();
    });
    await test.step('then it says why the record is closed, and what may be asked', async () => {
      await main.getByText('Vì sao, đến khi nào?').tap();
      await expect(main.getByText('Có thông tin về đời sống riêng tư')).toBeVisible();
      await main.getByLabel('Bạn muốn').selectOption('Bản sao có xác thực');
    });
    await test.step('nothing is preselected, and all missing fields are reported at once', async () => {
      await expect(main.getByRole('checkbox', { checked: true })).toHaveCount(0);
      await expect(main.getByRole('radio', { checked: true })).toHaveCount(0);
      await send(page).tap();
      const problems = main.getByRole('alert').filter({ hasText: 'Phiếu chưa gửi được' });
      await expect(problems).toBeFocused();
      await expect(page).toHaveTitle(/^Lỗi: /);
      await problems.getByRole('link', { name: 'Hãy ghi: Họ và tên' }).tap();
      await expect(main.getByLabel('Họ và tên')).toBeFocused();
      await expectNoViolations(page);
    });
    await test.step('when it is sent, the reader has a code and a day, and the list is empty', async () => {
      await fillIn(page);
      await sendInTime(page);
      await expect(main.getByRole('heading', { name: /^Phiếu YC-\d{4}-\d{6}$/ })).toBeVisible();
      await expect(main.getByText('Trả lời chậm nhất')).toBeVisible();
      await expect(main.getByRole('listitem').getByText('Bản sao có xác thực')).toBeVisible();
      expect(await page.evaluate(() => localStorage.getItem('phong-doc:request-list'))).toBe('[]');
      expect(page.url()).not.toContain('?');
      expect(await listViolations(page)).toEqual([]);
    });
    await test.step('and can write to the reading room', async () => {
      await main.getByLabel('Viết cho phòng đọc').fill('Tôi cần trước Tết.');
      await main.getByRole('button', { name: 'Gửi lời nhắn' }).tap();
      await expect(main.getByText('Tôi cần trước Tết.')).toBeVisible();
    });
    await test.step('and prints the official slip, without the private link', async () => {
      await page.emulateMedia({ media: 'print' });
      await expect(main.getByText('Phiếu yêu cầu đọc tài liệu lưu trữ')).toBeVisible();
      await expect(main.getByText('Nguyễn Thị Thử')).toBeVisible();
      await expect(main.getByRole('heading', { name: 'Trao đổi' })).toBeHidden();
    });
  });
});

test('Input is kept without a connection, and is sent once', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/yeu-cau/?muc=TU-01-0145-002');
  await fillIn(page);
  await main.getByLabel('Bạn muốn').selectOption('Bản sao');
  await page.route('**/yeu-cau/', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await send(page).click();
  await expect(main.getByText('Không có kết nối')).toBeVisible();
  await page.unroute('**/yeu-cau/');
  await page.goto('/yeu-cau/');
  await expect(main.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Thử');
  await expect(main.getByRole('radio', { name: 'Cá nhân' })).toBeChecked();
  await expect(main.getByLabel('Bạn muốn')).toHaveValue('copy');
  // The server keeps it, and the answer is lost: what is sent again is the same request.
  let kept = '';
  await page.route('**/yeu-cau/', async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    kept = answer.headers()['location'] ?? '';
    await route.abort();
  });
  await expect(async () => {
    await send(page).click();
    await expect.poll(() => kept, { timeout: 1000 }).toContain('theo-doi');
  }).toPass();
  await page.unroute('**/yeu-cau/');
  await send(page).click();
  await expect(page).toHaveURL(kept.replace('?da-gui', ''));
});

test('A message stays in its field without a connection, and is sent once', async ({ page }) => {
  const main = page.getByRole('main');
  await page.goto('/yeu-cau/?muc=TU-01-0145-002');
  await fillIn(page);
  await sendInTime(page);
  const text = main.getByLabel('Viết cho phòng đọc');
  const button = main.getByRole('button', { name: 'Gửi lời nhắn' });
  await page.route('**/theo-doi/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await text.pressSequentially('Tôi cần trước Tết.');
  await button.click();
  await expect(main.getByRole('alert').filter({ hasText: 'Không có kết nối' })).toBeFocused();
  await expect(text).toHaveValue('Tôi cần trước Tết.');
  await page.unroute('**/theo-doi/**');
  await button.click();
  await expect(main.getByRole('listitem').getByText('Tôi cần trước Tết.')).toHaveCount(1);
  await expect(text).toHaveValue('');
  await button.click();
  await expect(main.getByRole('alert').filter({ hasText: 'Hãy viết lời nhắn' })).toBeFocused();
});

test('Two tabs share the list, and keyboards reach all of it', async ({ page, context }) => {
  const form = page.getByRole('main');
  await page.goto('/yeu-cau/');
  await expect(form.getByText('Chưa có tài liệu nào')).toBeVisible();
  const other = await context.newPage();
  await other.goto(open);
  await other.getByRole('link', { name: 'Gửi phiếu yêu cầu đọc' }).click();
  await expect(form.getByRole('link', { name: 'Đại hội Đảng bộ tỉnh' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Phiếu yêu cầu 1' })).toBeVisible();
  await form.getByLabel('Bạn muốn').selectOption('Bản sao có xác thực');
  await other.goto(closed);
  await other.getByRole('link', { name: 'Thêm vào phiếu yêu cầu' }).click();
  await expect(form.getByLabel('Bạn muốn')).toHaveCount(2);
  await expect(form.getByLabel('Bạn muốn').first()).toHaveValue('certified-copy');
  await form.getByRole('button', { name: 'Bỏ Đại hội Đảng bộ tỉnh' }).press('Enter');
  const rest = form.getByRole('button', { name: /^Bỏ .*Tình hình sáu tháng/ });
  await expect(rest).toBeFocused();
  await other.getByRole('link', { name: 'Đã có trong phiếu · Xem phiếu' }).click();
  await other.getByRole('button', { name: /^Bỏ .*Tình hình sáu tháng/ }).click();
  await expect(other.getByLabel('Thêm tài liệu theo mã')).toBeFocused();
  await expect(rest).toBeHidden();
});

test.describe('Without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader adds a record by its code, sends, withdraws and erases', async ({ page }) => {
    const main = page.getByRole('main');
    await page.goto('/yeu-cau/?muc=TU-01-0145-002');
    await main.getByLabel('Thêm tài liệu theo mã').fill('TU-01-0145');
    await main.getByRole('button', { name: 'Thêm', exact: true }).click();
    await expect(main.getByRole('link', { name: 'Đại hội Đảng bộ tỉnh' })).toBeVisible();
    await fillIn(page);
    await sendInTime(page);
    await main.getByRole('checkbox', { name: 'Rút' }).first().check();
    await main.getByRole('button', { name: 'Rút các tài liệu đã chọn' }).click();
    await expect(main.getByText('Đã rút')).toHaveCount(1);
    await main.getByLabel('Tôi muốn xóa hẳn dữ liệu của mình').check();
    await main.getByRole('button', { name: 'Xóa dữ liệu' }).click();
    await expect(main.getByText('Dữ liệu cá nhân của phiếu này đã được xóa')).toBeVisible();
  });
});
