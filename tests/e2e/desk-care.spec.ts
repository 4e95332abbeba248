import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './work-site.ts';

// One desk is built for both.
test.describe.configure({ mode: 'default' });

/** Goes to a field by the keyboard alone, and there presses keys. */
async function press(place: Locator, ...keys: readonly string[]): Promise<void> {
  await place.focus();
  for (const key of keys) await place.press(key);
}

async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(text);
}

test('Staff correct a reader’s data, give a new link, hold and erase, by keyboard', async ({
  work,
  page: readersPage,
}) => {
  test.slow();
  const { code, followUp } = await work.send('Nguyễn Thị Sai');
  const page = await work.signIn('head', 'Lê Thị Hoa');
  const main = page.getByRole('main');
  const care = `/ban-truc/phieu/${code}/nguoi-doc/`;
  const part = (name: string) => main.getByRole('region', { name, exact: true });
  const log = main.locator('.work-log').filter({ hasText: 'gửi phiếu' });

  await test.step('Given a request, its data are corrected only when the check is named', async () => {
    await page.goto(`/ban-truc/phieu/${code}/`);
    await press(main.getByRole('link', { name: 'Sửa, cấp lại đường dẫn, xóa dữ liệu' }), 'Enter');
    await page.waitForURL(`**${care}`);
    await expectNoViolations(page);
    await type(page, 'Họ và tên', 'Nguyễn Thị Đúng');
    const correct = part('Sửa dữ liệu người đọc');
    await press(correct.getByRole('button', { name: 'Sửa dữ liệu người đọc' }), 'Enter');
    await expect(main.getByRole('alert')).toContainText('Chọn cách đã kiểm tra người hỏi');
    await expect(page.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Đúng');
    await expectNoViolations(page);
    await correct
      .getByLabel('Đã kiểm tra người hỏi bằng cách')
      .selectOption('xem giấy tờ có ảnh tại phòng đọc');
    await correct.getByLabel('Lý do').selectOption('phòng đọc nhập sai');
    await press(correct.getByRole('button', { name: 'Sửa dữ liệu người đọc' }), 'Enter');
    await expect(log).toContainText('sửa dữ liệu người đọc: họ và tên (xem giấy tờ có ảnh');
    await expect(log).not.toContainText('Sai');
    await expect(main.getByText('Nguyễn Thị Đúng')).toBeVisible();
  });
  await test.step('A new link invalidates the old one, and is shown only to the reader', async () => {
    await page.goto(care);
    const relink = part('Cấp đường dẫn riêng mới');
    await relink
      .getByLabel('Đã kiểm tra người hỏi bằng cách')
      .selectOption('người đọc trả lời từ thư điện tử ghi trên phiếu');
    await relink.getByLabel('Lý do').selectOption('người khác đã thấy đường dẫn');
    await press(relink.getByRole('button'), 'Enter');
    await expect(log).toContainText('cấp đường dẫn riêng mới');
    expect(await page.content()).not.toContain('/theo-doi/');
    const answer = await readersPage.request.get(followUp);
    expect(answer.status()).toBe(404);
  });
  await test.step('Without an address the new link is shown once, to be printed', async () => {
    await page.goto(care);
    await type(page, 'Thư điện tử', '');
    await page.keyboard.press('Backspace');
    const correct = part('Sửa dữ liệu người đọc');
    await correct
      .getByLabel('Đã kiểm tra người hỏi bằng cách')
      .selectOption('xem giấy tờ có ảnh tại phòng đọc');
    await correct.getByLabel('Lý do').selectOption('người đọc đề nghị');
    await press(correct.getByRole('button', { name: 'Sửa dữ liệu người đọc' }), 'Enter');
    await expect(main.getByRole('heading', { level: 1 })).toContainText('Đường dẫn riêng mới');
    await expectNoViolations(page);
    const link = await main.locator('.counter-link').innerText();
    const answer = await readersPage.request.get(new URL(link).pathname);
    expect(answer.status()).toBe(200);
  });
  await test.step('Data on hold cannot be erased; after the hold they can', async () => {
    await page.goto(care);
    const hold = part('Tạm giữ, không cho xóa');
    await hold.getByLabel('Lý do').selectOption('đang giải quyết khiếu nại');
    await press(hold.getByRole('button'), 'Enter');
    await expect(
      main.getByText(/đang được giữ, không xóa được: đang giải quyết khiếu nại/),
    ).toBeVisible();
    await page.goto(care);
    await expect(part('Xóa dữ liệu cá nhân')).toHaveCount(0);
    await part('Thôi giữ').getByLabel('Lý do').selectOption('việc đó đã xong');
    await press(part('Thôi giữ').getByRole('button'), 'Enter');
    await expect(log).toContainText('thôi giữ, cho xóa (việc đó đã xong)');
    await page.goto(care);
    const erase = part('Xóa dữ liệu cá nhân');
    await erase
      .getByLabel('Đã kiểm tra người hỏi bằng cách')
      .selectOption('xem giấy tờ có ảnh tại phòng đọc');
    await erase.getByLabel('Lý do').selectOption('người đọc đề nghị');
    await press(erase.getByRole('button'), 'Enter');
    await expect(main.getByRole('alert')).toContainText('Đánh dấu xác nhận trước khi xóa');
    await press(erase.getByLabel('Xóa hẳn dữ liệu cá nhân của phiếu này'), 'Space');
    await press(erase.getByRole('button'), 'Enter');
    await expect(main.getByText('Dữ liệu cá nhân của phiếu này đã được xóa.')).toBeVisible();
    expect(await page.content()).not.toContain('Nguyễn Thị Đúng');
    await page.goto(care);
    await expect(main.getByRole('button')).toHaveCount(0);
    await expectNoViolations(page);
  });
  await test.step('The view log says who saw the data, and names no reader', async () => {
    for (const path of [`/ban-truc/nhat-ky-xem/?phieu=${code}`, '/ban-truc/nhat-ky-tai-khoan/']) {
      await page.goto(path);
      await expectNoViolations(page);
      expect(await page.content()).not.toContain('Nguyễn Thị');
    }
    await page.goto(`/ban-truc/nhat-ky-xem/?phieu=${code}`);
    await expect(main.getByRole('row').filter({ hasText: 'Lê Thị Hoa' }).first()).toBeVisible();
  });
});

test('A reader cannot reach what staff do with data, nor can an administrator', async ({
  work,
  deskSite: url,
  page: readersPage,
}) => {
  const { code, followUp } = await work.send('Trần Văn Lạ');
  const care = `/ban-truc/phieu/${code}/nguoi-doc/`;
  const form = { action: 'erase', version: '1', checked: 'papers', reason: 'asked', sure: 'on' };
  const posted = await readersPage.request.post(care, {
    form,
    headers: { Origin: url },
    maxRedirects: 0,
  });
  expect(posted.status()).toBe(401);
  const administrator = await work.signIn('administrator', 'Đỗ Văn Quản');
  // A page that is missing says so on the console.
  const answer = await administrator.request.get(care);
  expect(answer.status()).toBe(404);
  const page = await readersPage.goto(followUp);
  expect(page?.status()).toBe(200);
  await expect(readersPage.getByText('Trần Văn Lạ').first()).toBeAttached();
});
