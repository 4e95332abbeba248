import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { showCode } from '../helpers/show-code.ts';
import { expect, test } from './desk-site.ts';
import { tabTo } from './focus.ts';

const account = '/ban-truc/tai-khoan/';
const password = 'sóng vỗ bờ đá chiều nay';

/** Moves to a field by the Tab key and types into it. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await tabTo(page, label);
  await page.keyboard.type(text);
}

async function signIn(page: Page, email: string, word: string): Promise<void> {
  await type(page, 'Thư điện tử', email);
  await type(page, 'Mật khẩu', word);
  await page.keyboard.press('Enter');
}

/** Password managers are told the account by every form with a password on the page. */
async function expectAccountNamed(page: Page, email: string): Promise<void> {
  const forms = page.locator('form:has(input[type=password])');
  expect(await forms.count()).toBeGreaterThan(0);
  for (const form of await forms.all())
    await expect(form.locator('input[autocomplete=username]')).toHaveValue(email);
}

test.describe('With the keyboard alone and without JavaScript', () => {
  // The console names the page that is as if it were not there.
  test.use({
    javaScriptEnabled: false,
    contextOptions: { reducedMotion: 'reduce' },
    expected: /404/,
  });

  test('an archivist comes in for the first time, and again with a code', async ({
    page,
    addStaff,
  }) => {
    const main = page.getByRole('main');
    const email = 'thu@archive.example';
    const oneTime = addStaff('Trần Thị Thử', email, 'service');
    await test.step('Given a one-time password, a wrong one says the same of known and unknown names', async () => {
      await page.goto(account);
      for (const name of [email, 'khong-co@archive.example']) {
        await signIn(page, name, 'chưa phải mật khẩu');
        await expect(main.getByRole('alert')).toContainText(
          'Thư điện tử hoặc mật khẩu chưa đúng. Hãy kiểm tra cả hai rồi thử lại',
        );
        await page.goto(account);
      }
    });
    await test.step('when it is right, another password must be chosen', async () => {
      await signIn(page, email, oneTime);
      await expect(main.getByRole('heading', { name: 'Đặt mật khẩu' })).toBeVisible();
      await expectAccountNamed(page, email);
      await type(page, 'Mật khẩu dùng một lần', oneTime);
      await type(page, 'Mật khẩu mới', 'matkhau12345');
      await type(page, 'Mật khẩu mới, lần nữa', 'matkhau12345');
      await page.keyboard.press('Enter');
      await expect(main.getByRole('alert')).toContainText('Mật khẩu mới dễ đoán');
      await type(page, 'Mật khẩu dùng một lần', oneTime);
      await type(page, 'Mật khẩu mới', password);
      await type(page, 'Mật khẩu mới, lần nữa', password);
      await page.keyboard.press('Enter');
    });
    const secret = await test.step('then an authenticator is set up', async () => {
      await expect(main.getByRole('img', { name: 'Mã QR' })).toBeVisible();
      await type(page, 'Mã sáu chữ số đang hiện', '000000');
      await page.keyboard.press('Enter');
      await expect(main.getByRole('alert')).toContainText('Mã chưa đúng');
      const given = await main.locator('input[name=secret]').inputValue();
      await type(page, 'Mã sáu chữ số đang hiện', await showCode(given));
      await page.keyboard.press('Enter');
      return given;
    });
    await test.step('and ten recovery codes are shown', async () => {
      await expect(main.getByRole('listitem').filter({ hasText: /^(\w{4}-){5}/ })).toHaveCount(10);
      await page.goto(account);
      await expect(main.getByText('Còn 10 mã dự phòng')).toBeVisible();
    });
    await test.step('When signed out, the way back goes through password and code', async () => {
      await tabTo(page, 'Đăng xuất');
      await page.keyboard.press('Enter');
      await expect(main.getByRole('heading', { name: 'Đăng nhập bàn trực' })).toBeVisible();
      await page.goto(account);
      await expect(page).toHaveURL(/\/ban-truc\/dang-nhap\/\?ve=/);
      await signIn(page, email, password);
      await expect(main.getByRole('heading', { name: 'Mã xác thực' })).toBeVisible();
      await type(page, 'Mã sáu chữ số hoặc mã dự phòng', await showCode(secret, 1));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(account);
      await expect(main.getByText('trình duyệt này')).toBeVisible();
    });
    await test.step('Pages for other roles look like missing pages', async () => {
      const answer = await page.goto('/ban-truc/nhan-su/');
      expect(answer?.status()).toBe(404);
    });
  });
});

test('An administrator adds a colleague; axe passes on every page', async ({ page, addStaff }) => {
  // Twelve pages are looked at whole; on a busy machine each takes seconds.
  test.slow();
  const main = page.getByRole('main');
  const email = 'quan-tri@archive.example';
  const oneTime = addStaff('Lê Văn Quản', email, 'administrator');
  const submit = (name: string) => main.getByRole('button', { name, exact: true }).click();
  await page.goto('/ban-truc/');
  await expectNoViolations(page);
  await main.getByLabel('Thư điện tử').fill(email);
  await main.getByLabel('Mật khẩu').fill(oneTime);
  await submit('Đăng nhập');
  await expectNoViolations(page);
  await main.getByLabel('Mật khẩu dùng một lần').fill(oneTime);
  await main.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await main.getByLabel('Mật khẩu mới, lần nữa').fill(password);
  await submit('Đặt mật khẩu');
  await expectNoViolations(page);
  const secret = await main.locator('input[name=secret]').inputValue();
  await main.getByLabel('Mã sáu chữ số đang hiện').fill(await showCode(secret));
  await submit('Dùng ứng dụng này');
  await expectNoViolations(page);
  await main.getByRole('link', { name: 'Tôi đã cất mã' }).click();
  await expect(page).toHaveURL('/ban-truc/nhan-su/');
  await main.getByLabel('Họ và tên').fill('Phạm Thị Đọc');
  await main.getByLabel('Thư điện tử').fill('doc@archive.example');
  await main.getByRole('radio', { name: 'phòng đọc' }).check();
  await submit('Thêm');
  await expect(main.getByRole('heading', { name: 'Mật khẩu dùng một lần' })).toBeVisible();
  await main.getByLabel('Thay đổi Phạm Thị Đọc').click();
  await expectNoViolations(page);
  await submit('Đóng tài khoản');
  await expect(main.getByText('đã đóng')).toBeVisible();
  for (const path of [account, '/en/ban-truc/tai-khoan/']) {
    await page.goto(path);
    await expectNoViolations(page);
  }
  for (const path of ['mat-khau', 'ma-xac-thuc', 'ma-du-phong']) {
    await page.goto(`${account}${path}/`);
    await expectAccountNamed(page, email);
    await expectNoViolations(page);
  }
});
