import type { Browser, Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { showCode } from '../helpers/show-code.ts';
import { expect, test } from './desk-site.ts';

const password = 'sóng vỗ bờ đá chiều nay';
const peoplePage = '/ban-truc/nhan-su/';

/** Somebody in a browser of his own, who has just set up his account. */
async function openAs(browser: Browser, email: string, oneTime: string) {
  const page = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
  const main = page.getByRole('main');
  const submit = (name: string) => main.getByRole('button', { name, exact: true }).click();
  await page.goto(peoplePage);
  await main.getByLabel('Thư điện tử').fill(email);
  await main.getByLabel('Mật khẩu').fill(oneTime);
  await submit('Đăng nhập');
  await main.getByLabel('Mật khẩu dùng một lần').fill(oneTime);
  await main.getByLabel('Mật khẩu mới', { exact: true }).fill(password);
  await main.getByLabel('Mật khẩu mới, lần nữa').fill(password);
  await submit('Đặt mật khẩu');
  const secret = await main.locator('input[name=secret]').inputValue();
  await main.getByLabel('Mã sáu chữ số đang hiện').fill(await showCode(secret));
  await submit('Dùng ứng dụng này');
  await main.getByRole('link', { name: 'Tôi đã cất mã' }).click();
  return { page, main, submit, secret };
}

async function proposeHead(page: Page, name: string, email: string): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(peoplePage);
  await main.getByLabel('Họ và tên').fill(name);
  await main.getByLabel('Thư điện tử').fill(email);
  await main.getByRole('radio', { name: 'lãnh đạo' }).check();
  await main.getByRole('button', { name: 'Thêm', exact: true }).click();
}

test('An administrator cannot appoint a head alone: another one agrees, and all of them are notified', async ({
  browser,
  addStaff,
}) => {
  test.slow();
  const first = addStaff('Hà Thị Một', 'mot@archive.example', 'administrator');
  const second = addStaff('Đỗ Văn Hai', 'hai@archive.example', 'administrator');
  const one = await openAs(browser, 'mot@archive.example', first);
  const two = await openAs(browser, 'hai@archive.example', second);
  await test.step('Given a proposal, nothing changes and its proposer cannot agree', async () => {
    await proposeHead(one.page, 'Vũ Thị Đầu', 'dau@archive.example');
    await expect(one.main.getByRole('status')).toContainText('Chưa có gì thay đổi');
    await expect(one.main.getByRole('button', { name: /^Rút đề nghị/ })).toBeVisible();
    await expect(one.main.getByRole('button', { name: /^Đồng ý: Thêm/ })).toHaveCount(0);
    await expectNoViolations(one.page);
  });
  await test.step('when the other has read the notice, it is gone', async () => {
    await two.page.goto(peoplePage);
    const notices = two.main.getByRole('complementary', { name: 'Về tài khoản' });
    await expect(notices).toContainText('đề nghị thêm tài khoản');
    await expectNoViolations(two.page);
    await notices.getByRole('button', { name: 'Tôi đã đọc' }).click();
    await expect(notices).toHaveCount(0);
  });
  const oneTime = await test.step('and agrees, the account is made', async () => {
    await two.page.goto(peoplePage);
    await two.main.getByRole('button', { name: /^Đồng ý: Thêm.*Vũ Thị Đầu/ }).click();
    await expect(two.main.getByRole('heading', { name: 'Mật khẩu dùng một lần' })).toBeVisible();
    await expect(two.main.getByText('dau@archive.example').first()).toBeVisible();
    return two.main.locator('.staff-key').innerText();
  });
  await test.step('The log has it, with pagination, also for one account', async () => {
    await two.page.goto('/ban-truc/nhat-ky-tai-khoan/');
    const rows = two.main.getByRole('row').filter({ hasText: 'Vũ Thị Đầu' });
    await expect(rows.filter({ hasText: 'đồng ý với đề nghị' })).toContainText('Đỗ Văn Hai');
    await expectNoViolations(two.page);
    await two.page.goto('/en/ban-truc/nhan-su/');
    await two.main.getByRole('link', { name: 'Log of Vũ Thị Đầu' }).click();
    await expect(two.main.getByText('Only the account of Vũ Thị Đầu.')).toBeVisible();
  });
  await test.step('The new head sees the log, and agrees with a code of her own', async () => {
    const head = await openAs(browser, 'dau@archive.example', oneTime);
    await head.page.goto('/ban-truc/nhat-ky-tai-khoan/');
    await expect(head.main.getByRole('heading', { name: 'Nhật ký tài khoản' })).toBeVisible();
    await proposeHead(one.page, 'Bùi Văn Kế', 'ke@archive.example');
    const proposal = one.main.getByRole('listitem').filter({ hasText: 'ke@archive.example' });
    await proposal.getByLabel(/^Đồng ý bằng mã của mình/).click();
    await expectNoViolations(one.page);
    await proposal.getByLabel('Người đồng ý').selectOption('Vũ Thị Đầu');
    await proposal.getByLabel('Mã sáu chữ số').fill('000000');
    await proposal.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await expect(one.main.getByRole('alert')).toContainText('Mã chưa đúng hoặc đã dùng');
    const again = one.main.getByRole('listitem').filter({ hasText: 'ke@archive.example' });
    await again.getByLabel(/^Đồng ý bằng mã của mình/).click();
    await again.getByLabel('Người đồng ý').selectOption('Vũ Thị Đầu');
    await again.getByLabel('Mã sáu chữ số').fill(await showCode(head.secret, 1));
    await again.getByRole('button', { name: 'Đồng ý', exact: true }).click();
    await expect(one.main.getByRole('heading', { name: 'Mật khẩu dùng một lần' })).toBeVisible();
  });
});
